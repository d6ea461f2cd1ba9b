import {describe, expect, test} from "vitest";
import {coxModel, type DurationTable, frailtyModel, groupsOf, logRank} from "../../src/engine/index.js";
import {readPeople} from "../../src/sources/read.js";
import {loadSpec} from "../../src/spec/load.js";
import {run} from "./run.js";

const wait = "data/samples/wait.yaml";
const table = (await readPeople(await loadSpec(wait))).table as DurationTable;
const conditions = ["skole", "alder", "ledighed"];
const document = async (...words: readonly string[]) => {
  const {code, printed, complained} = await run([...words, "--json"]);
  expect(complained).toBe("");
  expect(code).toBe(0);
  return JSON.parse(printed);
};

describe("every question for an outcome that takes time", () => {
  test("fit --funnel: around 0 per cent, with every unit's own difference", async () => {
    const {funnel, units} = await document("fit", wait, "--funnel");
    expect(funnel.target).toBe(0);
    expect(funnel.choice.measure).toBe("mean");
    const differences = new Map(units.map((u: {unit: string; difference: number}) => [u.unit, u.difference]));
    for (const {unit, value} of funnel.units) expect(value).toBeCloseTo(differences.get(unit) as number, 10);
  });

  test("fit --shapley: each unit's way from raw to adjusted adds up to its difference", async () => {
    const {shapley, units} = await document("fit", wait, "--shapley", "--unit", "Bakkeby");
    expect(shapley).toMatchObject({conditions, exact: true});
    for (const {unit, raw, steps, adjusted} of shapley.units) {
      const own = units.find((each: {unit: string}) => each.unit === unit);
      expect(steps.reduce((sum: number, step: number) => sum + step, raw)).toBeCloseTo(adjusted, 9);
      expect(adjusted).toBeCloseTo(own.difference, 6);
    }
  });

  test("multiverse: all models, the full one as fitted alone", async () => {
    const all = await document("multiverse", wait, "--jobs", "1");
    const {units} = await document("fit", wait);
    expect(all.models).toHaveLength(8);
    for (const {unit, difference} of all.units) {
      const own = units.find((each: {unit: string}) => each.unit === unit);
      expect(difference.full).toBeCloseTo(own.difference, 6);
    }
  });

  test("check: findings about who is compared, nothing of calibration", async () => {
    const {findings, calibration} = await document("check", wait);
    expect(calibration).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });

  test("--frailty, --strata and --curves are the engine's", async () => {
    const {frailty} = await document("fit", wait, "--link", "weibull", "--frailty");
    const own = frailtyModel(table, {conditions, distribution: "weibull"});
    expect(frailty.variance).toBe(own.variance);
    expect(frailty.logLik).toBe(own.logLik);
    const cox = ["fit", wait, "--link", "cox", "--ties", "breslow"];
    const {stratified, curvesBy} = await document(...cox, "--strata", "skole", "--curves", "by=skole");
    const strata = coxModel(table, {conditions: conditions.slice(1), strata: "skole", ties: "breslow"});
    expect(stratified.terms).toEqual(strata.terms);
    expect(stratified.baseline).toHaveLength(4);
    expect(curvesBy.test).toEqual(logRank(table, groupsOf(table, "skole")));
    expect(curvesBy.groups.map(({group}: {group: string}) => group)).toEqual(groupsOf(table, "skole").names);
  });

  test("piecewise hazards with many cuts come near Cox", async () => {
    const expectedIn = async (...words: readonly string[]) =>
      (await document("fit", wait, ...words)).units.map(({expected}: {expected: number}) => expected);
    const cuts = Array.from({length: 34}, (_, at) => 3 * (at + 1)).join(",");
    const cox = await expectedIn("--link", "cox");
    const piecewise = await expectedIn("--link", "piecewise", "--cuts", cuts);
    [...piecewise].sort().forEach((value, at) => {
      expect(Math.abs(value / [...cox].sort()[at] - 1)).toBeLessThan(0.01);
    });
  });

  test.each([
    [["--frailty", "--link", "cox"], 'unsupported frailty with link "cox"'],
    [["--strata", "alder", "--link", "cox"], 'unknown grouping "alder"'],
    [["--strata", "skole", "--link", "weibull"], 'unsupported strata with link "weibull"'],
    [["--curves", "skole"], "invalid curves"],
    [["--link", "piecewise"], "missing cut points of link piecewise"],
    [["--link", "piecewise", "--cuts", "26,13"], 'invalid cut points "26,13"'],
    [["--ties", "exact", "--link", "cox"], 'unknown ties "exact"'],
    [["--mixed"], "unsupported random intercepts"]
  ])("%j is refused in words", async (options, complaint) => {
    const {code, printed, complained} = await run(["fit", wait, ...options]);
    expect({code, printed}).toEqual({code: 2, printed: ""});
    expect(complained).toContain(complaint);
  });

  test("what takes time is refused where nothing does", async () => {
    for (const option of [["--frailty"], ["--strata", "skole"], ["--curves", "by=skole"]]) {
      const {code, complained} = await run(["fit", "data/samples/job.yaml", ...option]);
      expect(code).toBe(2);
      expect(complained).toContain("unsupported");
    }
  });
});
