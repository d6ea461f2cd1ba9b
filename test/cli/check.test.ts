import {expect, test} from "vitest";
import {run} from "./run.js";

const spec = ["test/cases/spec.yaml", "--data", "test/cases/comma/data.csv"];

test("something serious ends with exit code 1, nothing serious with 0", async () => {
  const all = await run(["check", "refugee", "--json"]);
  expect(all).toMatchObject({code: 1, complained: ""});
  const [first] = JSON.parse(all.printed).findings;
  expect(first).toMatchObject({code: "mediator", severity: "serious", conditions: ["danish"], level: null});
  const without = await run(["check", "refugee", "--without", "danish", "--json"]);
  expect(without).toMatchObject({code: 0, complained: ""});
  expect(JSON.parse(without.printed).findings.map(({severity}: {severity: string}) => severity)).toEqual([
    "note",
    "note"
  ]);
  const address = await run(["check", "refugee?without=danish", "--json"]);
  expect(address.printed).toBe(without.printed);
}, 30_000);

test("the document has its keys in a fixed order, and says what it was made from", async () => {
  const {printed} = await run(["check", ...spec, "--json"]);
  const document = JSON.parse(printed);
  expect(Object.keys(document)).toEqual([
    "analysis",
    "synthetic",
    "n",
    "link",
    "conditions",
    "minimumUnitSize",
    "reference",
    "counts",
    "findings",
    "calibration",
    "manifest"
  ]);
  for (const finding of document.findings) {
    expect(Object.keys(finding)).toEqual([
      "code",
      "severity",
      "conditions",
      "level",
      "units",
      "value",
      "message"
    ]);
  }
  const fit = JSON.parse((await run(["fit", ...spec, "--json"])).printed);
  expect(document.manifest).toEqual(fit.manifest);
  expect(document).toMatchObject({n: 16, counts: {units: 2, assessed: 2}});
});

test("sixteen people by hand: area, distance, tenths, small levels", async () => {
  // Eight with 3/8, eight with 6/8: of 9 · 7 pairs of a success and a failure 6 · 5 are right, 6 · 2 + 3 · 5 tie.
  const {printed} = await run(["check", ...spec, "--conditions", "school", "--json"]);
  const {calibration, findings} = JSON.parse(printed);
  expect(calibration.auc).toBeCloseTo((30 + 27 / 2) / 63, 12);
  expect(calibration.brier).toBeCloseTo((8 * 0.375 * 0.625 + 8 * 0.75 * 0.25) / 16, 12);
  expect(calibration.tenths.map(({n}: {n: number}) => n)).toEqual([8, 8]);
  expect(calibration.hosmerLemeshow).toBeNull();
  const small = findings.filter(({code}: {code: string}) => code === "smallLevel");
  expect(small.map(({level, value}: {level: string; value: number}) => [level, value])).toEqual([
    ["short", 8],
    ["long", 8]
  ]);
});

test("an outcome that is a number has no calibration", async () => {
  const {code, printed} = await run(["check", "test/cases/a-number-per-person/spec.yaml", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(printed).calibration).toBeNull();
});

test("the report counts what it found, and names cannot steer the terminal", async () => {
  const {printed} = await run([
    "check",
    "test/cases/spec.yaml",
    "--data",
    "test/cases/names-that-bite/data.csv",
    "--min-size",
    "1"
  ]);
  expect(printed).toMatch(/\n\d+ serious, \d+ cautions?, \d+ notes?\n$/);
  expect(printed).toMatch(/\ncalibration: AUC 1\.000 · Brier 0\.000 · Hosmer–Lemeshow –\n/);
  expect(printed).not.toContain("\u202e");
  expect((await run(["check", "imdi2016"])).printed).toContain("\nnothing found\n");
});

test.each([
  [["check"], "missing required argument 'analysis'; see rammevilkar --help"],
  [["check", "refugee?without=danish", "--none"], "ambiguous choice: an address, and options beside it; "],
  [["check", "imdi2016", "--conditions", "x"], '--conditions: unknown condition "x"; '],
  [["check", "imdi2016", "--min-size", "0"], '--min-size: invalid smallest size "0"; ']
])("%j is refused", async (words, message) => {
  const {code, printed, complained} = await run(words);
  expect({code, printed}).toEqual({code: 2, printed: ""});
  expect(complained.startsWith(message)).toBe(true);
});
