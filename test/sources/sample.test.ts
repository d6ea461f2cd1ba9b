import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {samplePeople} from "../../scripts/write-sample.js";
import {toCsv} from "../../src/benchmark/csv.js";

test("data/samples/job.csv is what scripts/write-sample.ts writes", () => {
  const text = toCsv(samplePeople(1), {delimiter: ";", decimal: ",", bom: true});
  expect(readFileSync("data/samples/job.csv", "utf8")).toBe(text);
});
