import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {run} from "./run.js";

const head = `title: {da: Dødsfald, en: Deaths}
short: {da: Dødsfald, en: Deaths}
population: {da: Patienter, en: Patients}
period: "2020"
unit:
  column: hospital
  singular: {da: hospital, en: hospital}
  plural: {da: hospitaler, en: hospitals}
caveats: []
licence: CC0
vintage: {da: Opdigtet, en: Invented}
conditions: []
`;
const rate = `id: rate
${head}outcome:
  kind: rate
  events: o
  exposure: years
  per: 1000
  label: {da: Dødsfald, en: Deaths}
  measure: {da: dødsfald pr. 1.000 år, en: "deaths per 1,000 years"}
source: {kind: csv, file: rows.csv}
link: log
minimumUnitSize: 1
`;
const ratio = `id: ratio
${head}outcome: {kind: ratio, events: o, expected: e, label: {da: Dødsfald, en: Deaths}}
source: {kind: csv, file: rows.csv}
link: given
minimumUnitSize: 10
`;
const rows =
  "hospital,o,e,years\nA,10,8,100\nB,25,30,300\nC,44,31,400\nD,17,18,220\nE,60,66,700\nF,12,20.5,210\n";

let folder = "";
const spec = (name: string) => join(folder, `${name}.yaml`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rammevilkar-rate-"));
  await Promise.all([
    writeFile(join(folder, "rows.csv"), rows),
    writeFile(spec("rate"), rate),
    writeFile(spec("ratio"), ratio)
  ]);
});
afterAll(() => rm(folder, {recursive: true}));

test("a rate is written per so much exposure, in its own measure", async () => {
  const {code, printed} = await run(["fit", spec("rate")]);
  expect(code).toBe(0);
  // 168 deaths in 1,930 years; A has 10 in 100.
  expect(printed).toContain("87.05 nationally");
  expect(printed).toMatch(/A +1 +100\.00 +87\.05 +\+12\.95/);
  expect(printed).toContain("difference in deaths per 1,000 years");
  expect(printed).not.toContain("points");
});

test("published counts are written as observed over expected", async () => {
  const {code, printed} = await run(["fit", spec("ratio")]);
  expect(code).toBe(0);
  expect(printed).toMatch(/C +31 +1\.42 +1\.00 +\+0\.42/);
  expect(printed).toContain("difference in O/E");
  expect(printed).not.toContain("points");
});

test("where only counts are known, sizes are expected events, to fit and check alike", async () => {
  const fitted = await run(["fit", spec("ratio")]);
  const checked = await run(["check", spec("ratio")]);
  for (const {printed} of [fitted, checked]) {
    expect(printed).toContain("174 expected events · 5 of 6 hospitals with at least 10");
    expect(printed).not.toContain("people");
  }
  expect(fitted.printed).toContain("not assessed, fewer than 10 expected events: A (8)");
});

test("nothing is fitted to published counts, so that nobody's people can be chosen for it", async () => {
  const {code, complained} = await run(["fit", spec("ratio"), "--population", "smaller"]);
  expect(code).toBe(2);
  expect(complained).toBe(
    '--population: unsupported population "smaller" of counts that are given; allowed: all\n'
  );
});
