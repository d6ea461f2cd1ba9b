import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {sampleHospitals, samplePeople, sampleSpells, sampleVisits} from "../../scripts/write-sample.js";
import {toCsv} from "../../src/benchmark/csv.js";

test.each([
  ["job", samplePeople(1)],
  ["wait", sampleSpells(2)],
  ["visits", sampleVisits(3)],
  ["hospitals", sampleHospitals()]
] as const)("data/samples/%s.csv is what scripts/write-sample.ts writes", (name, rows) => {
  const text = toCsv(rows, {delimiter: ";", decimal: ",", bom: true});
  expect(readFileSync(`data/samples/${name}.csv`, "utf8")).toBe(text);
});
