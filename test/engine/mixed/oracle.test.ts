import {afterAll, describe, expect, test} from "vitest";
import {fitMixed, type MixedFit} from "../../../src/engine/index.js";
import {category, codedOracle, numeric, present, readOracle} from "../../oracle/oracle.js";
import {medpar, medparConditions, people, peopleConditions, peopleWeeks} from "../../oracle/tables.js";

interface Modes {
  readonly unit: readonly (string | number)[];
  readonly cond_mode: readonly number[];
  readonly cond_sd: readonly number[];
}

/** What an oracle file says of one lmer() or glmer(). */
interface RMixed {
  readonly fixef: Record<string, number>;
  readonly se: Record<string, number>;
  readonly varcomp: Record<string, number>;
  readonly logLik: number;
  readonly units: Modes;
  readonly icc?: number;
  readonly icc_latent?: number;
  readonly mor?: number;
  /** Sums over a unit's people of g⁻¹(η + mode) and of g⁻¹(η). */
  readonly cms?: {readonly predicted: readonly number[]; readonly expected: readonly number[]};
}

const relative = (found: number | null, expected: number) =>
  Math.abs((found ?? Number.NaN) - expected) / Math.abs(expected);

/** The largest difference of each kind from each of R's programs, printed at the end. */
const largest = new Map<string, Record<string, number>>();
afterAll(() => {
  for (const [program, kinds] of largest) {
    const all = Object.entries(kinds).map(([kind, value]) => `${kind} ${value.toExponential(0)}`);
    console.log(`${program}: largest differences: ${all.join(", ")}`);
  }
});

/** One comparison with a program of R: what is compared, its limit, and where. */
function comparison(program: string) {
  const kinds = largest.get(program) ?? {};
  largest.set(program, kinds);
  return (kind: string, difference: number, limit: number, where = "") => {
    expect(difference, `${kind} ${where}`).toBeLessThan(limit);
    kinds[kind] = Math.max(kinds[kind] ?? 0, difference);
  };
}
type Comparison = ReturnType<typeof comparison>;

function compareTerms(
  isNear: Comparison,
  fit: MixedFit,
  r: Pick<RMixed, "fixef" | "se">,
  limit: {readonly estimate: number; readonly se: number}
): void {
  const estimates = Object.values(r.fixef);
  const errors = Object.values(r.se);
  expect(fit.terms).toHaveLength(estimates.length);
  fit.terms.forEach(({term, estimate, se}, at) => {
    isNear("estimates (relative)", relative(estimate, estimates[at]), limit.estimate, term);
    isNear("standard errors (relative)", relative(se, errors[at]), limit.se, term);
  });
}

function compareUnits(isNear: Comparison, fit: MixedFit, {unit, cond_mode, cond_sd}: Modes): void {
  const place = new Map(unit.map((id, at) => [String(id), at]));
  expect(fit.units).toHaveLength(place.size);
  for (const {unit, mode, sd, reliability} of fit.units) {
    const at = place.get(unit) ?? -1;
    isNear("modes", Math.abs(mode - cond_mode[at]), 1e-5, unit);
    isNear("their deviations", Math.abs(sd - cond_sd[at]), 1e-5, unit);
    expect(reliability).toBeCloseTo(1 - sd ** 2 / fit.variance, 12);
  }
}

/** glmer finds its standard errors by finite differences, and lmer its variances to about six digits. */
function compare(program: string, fit: MixedFit, r: RMixed): void {
  const isNear = comparison(program);
  const isLinear = fit.link === "linear";
  compareTerms(isNear, fit, r, {estimate: 1e-4, se: isLinear ? 1e-6 : 1e-3});
  const [variance, residual] = Object.values(r.varcomp);
  isNear("variances (relative)", relative(fit.variance, variance), 1e-4);
  if (isLinear) isNear("variances (relative)", relative(fit.residualVariance, residual), 1e-4);
  isNear("log-likelihoods", Math.abs((fit.logLik ?? Number.NaN) - r.logLik), 1e-6);
  expect(relative(fit.intraclassCorrelation, r.icc ?? r.icc_latent ?? Number.NaN)).toBeLessThan(1e-4);
  compareUnits(isNear, fit, r.units);
  if (isLinear) return;
  expect(relative(fit.medianOddsRatio, r.mor ?? Number.NaN)).toBeLessThan(1e-5);
  const {unit} = r.units;
  const place = new Map(unit.map((id, at) => [String(id), at]));
  for (const {unit, n, difference} of fit.units) {
    const at = place.get(unit) ?? -1;
    const {predicted, expected} = r.cms ?? {predicted: [], expected: []};
    isNear(
      "people gained by units' effects",
      Math.abs(n * difference - (predicted[at] - expected[at])),
      1e-3,
      unit
    );
  }
}

describe("lme4's hsb82", () => {
  const table = codedOracle("hsb82", {
    unit: {column: "school"},
    outcome: {kind: "number", column: "mAch"},
    conditions: [
      numeric("ses"),
      numeric("cses"),
      {...numeric("meanses"), per: "unit"},
      {...category("sector", "Public", "Catholic"), per: "unit"},
      category("minrty", "No", "Yes"),
      category("sx", "Male", "Female")
    ]
  });
  const r = readOracle<Record<"lmer" | "lmer_contextual", Record<"REML" | "ML", RMixed>>>("json/hsb82.json");

  test.each([
    ["lmer", ["ses", "minrty", "sx"], "REML"],
    ["lmer", ["ses", "minrty", "sx"], "ML"],
    ["lmer_contextual", ["cses", "meanses", "sector", "minrty", "sx"], "REML"],
    ["lmer_contextual", ["cses", "meanses", "sector", "minrty", "sx"], "ML"]
  ] as const)("%s with %j: %s", (key, conditions, likelihood) => {
    const fit = fitMixed(table, {conditions, link: "linear", minimumUnitSize: 1}, {likelihood});
    expect(fit.method).toBe(likelihood);
    compare("lmer", fit, r[key][likelihood]);
  });
});

const glmerPoints = [1, 10, 25] as const;
type Glmer = Record<"nAGQ1" | "nAGQ10" | "nAGQ25", RMixed>;

describe("lme4's contraception", () => {
  const table = codedOracle(
    "contraception",
    {
      unit: {column: "district"},
      outcome: {kind: "binary", column: "use", success: "Y"},
      conditions: [
        numeric("age"),
        numeric("age2"),
        category("livch", "0", "1", "2", "3+"),
        category("urban", "N", "Y")
      ]
    },
    {age2: row => Number(row.age) ** 2}
  );
  const r = readOracle<{
    glmer: Glmer;
    glmer_null: Glmer;
    glmmTMB_laplace: Omit<RMixed, "varcomp" | "units"> & {sd: number; cond_mode: number[]};
  }>("json/contraception.json");
  const conditions = ["age", "age2", "livch", "urban"];
  const run = (conditions: readonly string[], quadraturePoints: number) =>
    fitMixed(table, {conditions, link: "logit", minimumUnitSize: 1}, {quadraturePoints});

  test.each(glmerPoints)("glmer with %i points", points => {
    compare("glmer", run(conditions, points), r.glmer[`nAGQ${points}`]);
  });

  test.each(glmerPoints)("glmer without conditions, %i points", points => {
    compare("glmer", run([], points), r.glmer_null[`nAGQ${points}`]);
  });

  test("glmmTMB's estimates and log-likelihood, which have a digit or two more than glmer's", () => {
    const laplace = run(conditions, 1);
    const isNear = comparison("glmmTMB");
    compareTerms(isNear, laplace, r.glmmTMB_laplace, {estimate: 1e-5, se: 1e-3});
    isNear("σ (relative)", relative(Math.sqrt(laplace.variance), r.glmmTMB_laplace.sd), 1e-6);
    isNear("log-likelihoods", Math.abs((laplace.logLik ?? Number.NaN) - r.glmmTMB_laplace.logLik), 1e-8);
  });

  test("standard errors from lme4's deviance, differenced with care", () => {
    const {laplace: se} = readOracle<{laplace: Record<string, number>}>("json/contraception_se.json");
    const isNear = comparison("glmer's deviance, differenced");
    compareTerms(
      isNear,
      run(conditions, 1),
      {fixef: r.glmmTMB_laplace.fixef, se},
      {estimate: 1e-5, se: 1e-6}
    );
  });
});

describe("lme4's cbpp: counts per herd and period", () => {
  const table = codedOracle("cbpp", {
    unit: {column: "herd"},
    outcome: {kind: "count", successes: ["incidence"], of: "size"},
    conditions: [category("period", "1", "2", "3", "4")]
  });
  type Cbpp = Pick<RMixed, "fixef" | "se"> & {
    readonly variance: number;
    readonly units: {readonly unit: string[]; readonly mode: number[]; readonly sd: number[]};
  };
  const r = readOracle<Record<"laplace" | "ten", Cbpp>>("json/cbpp.json");

  test.each([
    ["laplace", 1],
    ["ten", 10]
  ] as const)("glmer on counts, %s", (key, quadraturePoints) => {
    const fit = fitMixed(
      table,
      {conditions: ["period"], link: "logit", minimumUnitSize: 1},
      {quadraturePoints}
    );
    const {units, variance} = r[key];
    const isNear = comparison("glmer on counts, modes found to 1e-13");
    compareTerms(isNear, fit, r[key], {estimate: 1e-6, se: 1e-4});
    isNear("variances (relative)", relative(fit.variance, variance), 1e-6);
    compareUnits(isNear, fit, {unit: units.unit, cond_mode: units.mode, cond_sd: units.sd});
  });
});

const sets = [
  ["people", people, peopleConditions],
  ["medpar", medpar, medparConditions]
] as const;

describe.each(present(sets))("lme4's %s", (name, open, conditions) => {
  const table = open();
  test.each(glmerPoints)("glmer with %i points", points => {
    const {glmer} = readOracle<{glmer: Glmer}>(`json/${name}.json`);
    const choice = {conditions, link: "logit", minimumUnitSize: 1} as const;
    compare("glmer", fitMixed(table, choice, {quadraturePoints: points}), glmer[`nAGQ${points}`]);
  });
});

/** Estimates of these were polished until they held eight digits. */
describe("lme4's and glmmTMB's people", () => {
  const r = readOracle<
    Record<"lmer" | "lmer_null", Record<"REML" | "ML", RMixed>> & {
      glmer: Glmer;
      glmer_null: Glmer;
      glmmTMB_laplace: Omit<RMixed, "varcomp" | "units"> & {sd: number; unit: string[]; cond_mode: number[]};
    }
  >("json/people.json");
  const yesNo = people();
  const weeks = peopleWeeks();

  test.each(glmerPoints)("glmer without conditions, %i points", quadraturePoints => {
    const choice = {conditions: [], link: "logit", minimumUnitSize: 1} as const;
    compare("glmer", fitMixed(yesNo, choice, {quadraturePoints}), r.glmer_null[`nAGQ${quadraturePoints}`]);
  });

  test.each(glmerPoints)("glmer with %i points: estimates and variance to seven digits", points => {
    const choice = {conditions: peopleConditions, link: "logit", minimumUnitSize: 1} as const;
    const fit = fitMixed(yesNo, choice, {quadraturePoints: points});
    const wanted = r.glmer[`nAGQ${points}`];
    const isNear = comparison("glmer, polished");
    compareTerms(isNear, fit, wanted, {estimate: 1e-7, se: 1e-3});
    isNear("variances (relative)", relative(fit.variance, Object.values(wanted.varcomp)[0]), 1e-7);
  });

  test.each([
    ["lmer", peopleConditions, "REML"],
    ["lmer", peopleConditions, "ML"],
    ["lmer_null", [], "REML"],
    ["lmer_null", [], "ML"]
  ] as const)("%s with %j: %s", (key, conditions, likelihood) => {
    const fit = fitMixed(weeks, {conditions, link: "linear", minimumUnitSize: 1}, {likelihood});
    compare("lmer", fit, r[key][likelihood]);
  });

  test("glmmTMB, climbed to the end: estimates, errors, deviation, log-likelihood, modes", () => {
    const choice = {conditions: peopleConditions, link: "logit", minimumUnitSize: 1} as const;
    const fit = fitMixed(yesNo, choice, {quadraturePoints: 1});
    const {sd, logLik, unit, cond_mode} = r.glmmTMB_laplace;
    const isNear = comparison("glmmTMB, climbed to the end");
    compareTerms(isNear, fit, r.glmmTMB_laplace, {estimate: 1e-8, se: 1e-6});
    isNear("σ (relative)", relative(Math.sqrt(fit.variance), sd), 1e-8);
    isNear("log-likelihoods", Math.abs((fit.logLik ?? Number.NaN) - logLik), 1e-8);
    for (const {unit: id, mode} of fit.units)
      isNear("modes", Math.abs(mode - cond_mode[unit.map(String).indexOf(id)]), 1e-8, id);
  });
});
