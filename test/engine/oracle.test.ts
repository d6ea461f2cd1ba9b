import {describe, expect, test} from "vitest";
import {type Benchmark, type MeanLink, openBenchmark} from "../../src/engine/index.js";
import {category, codedOracle, present, type RFit, readOracle} from "../oracle/oracle.js";
import {
  contraception,
  hsb82,
  medpar,
  medparConditions,
  medparStay,
  people,
  peopleConditions,
  peopleLogWeeks,
  peopleWeeks
} from "../oracle/tables.js";

const relative = (found: number | null, expected: number) =>
  Math.abs((found ?? Number.NaN) - expected) / Math.abs(expected);

/** One model of R against ours: coefficients, three standard errors, log-likelihood and the units' expected values. */
function compare(result: Benchmark, r: RFit): void {
  const {terms} = result.model;
  const columns = [
    ["estimate", r.coefficients.estimate],
    ["se", r.coefficients.se],
    ["seHC1", r.se_hc1],
    ["seClustered", r.se_cluster_stata_cr1 ?? r.se_cluster_cr1_sandwich]
  ] as const;
  for (const [key, record] of columns) {
    if (record === undefined) continue;
    expect(terms).toHaveLength(Object.values(record).length);
    Object.values(record).forEach((expected, at) => {
      expect(relative(terms[at][key], expected), `${key} of ${terms[at].term}`).toBeLessThan(1e-8);
    });
  }
  expect(relative(result.model.logLik, r.logLik)).toBeLessThan(1e-8);
  if (r.units === undefined) return;
  const place = new Map<string, number>(r.units.unit.map((unit, at) => [String(unit), at]));
  expect(result.units).toHaveLength(place.size);
  for (const unit of result.units) {
    const at = place.get(unit.unit) ?? -1;
    expect(Math.abs(unit.expected * unit.n - r.units.expected[at])).toBeLessThan(
      1e-10 * Math.max(1, r.units.expected[at])
    );
    expect(Math.abs(unit.difference - r.units.resid_mean[at])).toBeLessThan(1e-10);
    expect(relative(unit.se, r.units.se_resid_model[at])).toBeLessThan(1e-8);
  }
}

describe("R's contraception", () => {
  const r = readOracle<{glm: RFit; lpm: RFit}>("json/contraception.json");
  const bench = openBenchmark(contraception());
  const choice = (link: MeanLink) => ({
    conditions: ["age", "age2", "livch", "urban"],
    link,
    minimumUnitSize: 1
  });

  test("glm(binomial): coefficients, standard errors, log-likelihood, districts", () => {
    const result = bench.compute(choice("logit"));
    compare(result, r.glm);
    expect(relative(result.model.fitShare, r.glm.mcfadden_r2 ?? Number.NaN)).toBeLessThan(1e-8);
  });

  test("lm on 0/1: coefficients, standard errors, log-likelihood, districts", () => {
    const result = bench.compute(choice("linear"));
    compare(result, r.lpm);
    expect(relative(result.model.fitShare, r.lpm.r2 ?? Number.NaN)).toBeLessThan(1e-8);
    expect(relative(result.model.sigma, r.lpm.sigma ?? Number.NaN)).toBeLessThan(1e-8);
  });
});

describe("R's hsb82", () => {
  const table = hsb82();
  const r = readOracle<{lm: RFit; lm_contextual: RFit}>("json/hsb82.json");
  const bench = openBenchmark(table);

  test("lm: coefficients, standard errors, log-likelihood, schools", () => {
    const choice = {conditions: ["ses", "minrty", "sx"], link: "linear" as const, minimumUnitSize: 1};
    compare(bench.compute(choice), r.lm);
  });

  test("lm with conditions of the school", () => {
    const choice = {conditions: table.columns.map(({id}) => id), link: "linear" as const, minimumUnitSize: 1};
    compare(bench.compute(choice), r.lm_contextual);
  });
});

describe("R's UCB admissions, counts as frequency weights", () => {
  const table = codedOracle("ucbadmissions", {
    unit: {column: "Gender"},
    outcome: {kind: "binary", column: "Admit", success: "Admitted"},
    weight: "Freq",
    conditions: [category("Gender", "Male", "Female"), category("Dept", "A", "B", "C", "D", "E", "F")]
  });
  const {by_gender_adjusted_for_dept: byGender, ...r} = readOracle<
    Record<string, RFit> & {
      by_gender_adjusted_for_dept: {unit: string[]; observed: number[]; expected: number[]};
    }
  >("json/ucbadmissions.json");
  const standardErrors = readOracle<Record<string, Record<string, number>>>("json/ucbadmissions_se.json");
  const bench = openBenchmark(table);

  test.each([
    ["y ~ Gender", ["Gender"]],
    ["y ~ Dept", ["Dept"]],
    ["y ~ Gender + Dept", ["Gender", "Dept"]]
  ])("%s", (formula, conditions) => {
    const {coefficients, ...rest} = r[formula];
    const exact = {estimate: coefficients.estimate, se: standardErrors[formula]};
    compare(bench.compute({conditions, link: "logit", minimumUnitSize: 1}), {...rest, coefficients: exact});
  });

  test("a department's standard error is √(1/a + 1/b + 1/c + 1/d) of its table with department A", () => {
    const {terms} = bench.compute({conditions: ["Dept"], link: "logit", minimumUnitSize: 1}).model;
    const se = terms.find(({term}) => term === "Dept: F")?.se ?? Number.NaN;
    expect(relative(se, Math.sqrt(1 / 601 + 1 / 332 + 1 / 46 + 1 / 668))).toBeLessThan(1e-12);
  });

  test("women are admitted less often than men, and more often than their departments lead us to expect", () => {
    const raw = bench.compute({conditions: [], link: "logit", minimumUnitSize: 1});
    const adjusted = bench.compute({conditions: ["Dept"], link: "logit", minimumUnitSize: 1});
    const {unit, observed, expected} = byGender;
    const difference = (result: Benchmark, name: string) =>
      result.units.find(unit => unit.name === name)?.difference ?? Number.NaN;
    expect(difference(raw, "Female")).toBeLessThan(0);
    expect(difference(adjusted, "Female")).toBeGreaterThan(0);
    for (const result of adjusted.units) {
      const at = unit.indexOf(result.name);
      expect(result.observed * result.n).toBeCloseTo(observed[at], 9);
      expect(result.expected * result.n).toBeCloseTo(expected[at], 9);
    }
  });
});

const sets = [
  ["people", peopleConditions, people, peopleWeeks, "lm"],
  ["people", peopleConditions, people, peopleLogWeeks, "lm_logweeks"],
  ["medpar", medparConditions, medpar, medparStay, "lm_loglos"]
] as const;

describe.each(present(sets))("R's %s", (name, conditions, yesNo, number, key) => {
  const r = readOracle<Record<string, RFit>>(`json/${name}.json`);

  test.each([
    ["logit", "glm"],
    ["linear", "lpm"]
  ] as const)("%s: coefficients, standard errors, log-likelihood, units", (link, key) => {
    const result = openBenchmark(yesNo()).compute({conditions, link, minimumUnitSize: 1});
    compare(result, r[key]);
    const fitShare = (link === "logit" ? r[key].mcfadden_r2 : r[key].r2) ?? Number.NaN;
    expect(relative(result.model.fitShare, fitShare)).toBeLessThan(1e-8);
  });

  test(`a number, ${key}`, () => {
    compare(openBenchmark(number()).compute({conditions, link: "linear", minimumUnitSize: 1}), r[key]);
  });
});

test("R's people without conditions", () => {
  const {glm_null} = readOracle<{
    glm_null: Omit<RFit, "coefficients"> & {coefficients: {estimate: number; se: number}};
  }>("json/people.json");
  const result = openBenchmark(people()).compute({conditions: [], link: "logit", minimumUnitSize: 1});
  const {estimate, se} = glm_null.coefficients;
  compare(result, {...glm_null, coefficients: {estimate: {national: estimate}, se: {national: se}}});
});
