import {describe, expect, test} from "vitest";
import {normalUpperLog} from "../../../src/engine/distributions.js";
import {aftModel} from "../../../src/engine/duration/aft/aftModel.js";
import {aftSurvival} from "../../../src/engine/duration/aft/curve.js";
import type {Distribution} from "../../../src/engine/duration/aft/kernel.js";
import {normalTail} from "../../../src/engine/duration/aft/normalTail.js";
import {leastSquares} from "../../../src/engine/index.js";
import {present, readOracle} from "../../oracle/oracle.js";
import {lung, newcomers, newcomersConditions, relative, unempdur, veteran} from "./oracles.js";
import {durations, spells} from "./tables.js";

const laws: readonly Distribution[] = ["weibull", "exponential", "lognormal", "loglogistic"];
type Terms = Readonly<Record<string, number>>;

interface RAft {
  readonly coef: Terms;
  readonly se: Terms;
  readonly scale: number;
  readonly loglik: number;
  readonly loglik_intercept_only: number;
}

describe("R's survreg", () => {
  const files = [
    ["lung", lung, ["age", "sex", "ph.ecog"]],
    ["veteran", veteran, ["trt", "age", "karno", "celltype"]],
    ["spells", newcomers, newcomersConditions],
    ["unempdur", unempdur, ["ui", "reprate", "disrate", "logwage", "tenure"]]
  ] as const;

  test.each(
    present(files).flatMap(([name, open, conditions]) =>
      laws.map(law => [name, law, open, conditions] as const)
    )
  )(
    "%s, %s: coefficients, scale, errors, log-likelihood of the durations",
    (name, distribution, open, conditions) => {
      const r = readOracle<{aft: Record<string, RAft>}>(`json/${name}.json`).aft[distribution];
      const table = open();
      const model = aftModel(table, {conditions, distribution});
      const named = model.terms.map(({term, condition, level}) =>
        condition === null ? term : level === null ? condition : `${condition}${level}`
      );
      const pick = (terms: Terms) => named.map(term => terms[term]);
      expect(
        relative(
          model.terms.map(({estimate}) => estimate),
          pick(r.coef)
        )
      ).toBeLessThan(1e-6);
      expect(
        relative(
          model.terms.map(({se}) => se),
          pick(r.se)
        )
      ).toBeLessThan(1e-6);
      expect(relative([model.sigma], [r.scale])).toBeLessThan(1e-7);
      if (distribution === "exponential") expect(model.logSigmaSe).toBeNull();
      else expect(relative([model.logSigmaSe], [r.se["Log(scale)"]])).toBeLessThan(1e-6);
      expect(relative([model.logLik], [r.loglik])).toBeLessThan(1e-11);
      const alone = aftModel(table, {conditions: [], distribution}).logLik;
      expect(relative([alone], [r.loglik_intercept_only])).toBeLessThan(1e-11);
      expect(model.warnings).toEqual([]);
    }
  );

  test.each(laws)("%s: half of lung's patients outlive their predicted median", distribution => {
    const {aft} = readOracle<{aft: Record<string, Record<string, number[]>>}>("json/lung.json");
    const {linear_predictor_first20: predictors, predicted_median_first20: medians} = aft[distribution];
    const {sigma} = aftModel(lung(), {conditions: ["age", "sex", "ph.ecog"], distribution});
    predictors.forEach((predictor, k) => {
      const [half, start] = aftSurvival({distribution, sigma: sigma ?? 0}, predictor, [medians[k], 0]);
      expect(half).toBeCloseTo(0.5, 8);
      expect(start).toBe(1);
    });
  });

  const {aft: r} = readOracle<{
    aft: {
      weighted: Record<string, {coef: number[]; se: number[]; loglik: number}>;
      delayed: Record<
        string,
        {coef: number[]; se: number[]; logSigma: number; logSigmaSe: number; loglik: number}
      >;
    };
  }>("json/durations.json");
  const conditions = ["trt", "age", "karno", "celltype"];

  test.each(Object.keys(r.weighted) as Distribution[])("weights are persons: veteran, %s", distribution => {
    const {terms, logSigmaSe, logLik} = aftModel(veteran({weight: true}), {conditions, distribution});
    const wanted = r.weighted[distribution];
    expect(
      relative(
        terms.map(({estimate}) => estimate),
        wanted.coef
      )
    ).toBeLessThan(1e-6);
    expect(relative([...terms.map(({se}) => se), logSigmaSe], wanted.se)).toBeLessThan(1e-6);
    expect(relative([logLik], [wanted.loglik])).toBeLessThan(1e-10);
  });

  test.each(Object.keys(r.delayed) as Distribution[])(
    "delayed entry: veteran, %s, against the likelihood written out in R",
    distribution => {
      const model = aftModel(veteran({entry: true}), {conditions, distribution});
      const wanted = r.delayed[distribution];
      expect(
        relative(
          model.terms.map(({estimate}) => estimate),
          wanted.coef
        )
      ).toBeLessThan(1e-8);
      expect(
        relative(
          model.terms.map(({se}) => se),
          wanted.se
        )
      ).toBeLessThan(1e-7);
      expect(Math.log(model.sigma ?? 0)).toBeCloseTo(wanted.logSigma, 9);
      expect(relative([model.logLik], [wanted.loglik])).toBeLessThan(1e-10);
    }
  );
});

describe("an accelerated failure time model", () => {
  test("without conditions, exponential: persons-time per event, and its likelihood by hand", () => {
    const model = aftModel(spells("1 2+ 4 5+ 6"), {conditions: [], distribution: "exponential"});
    expect(model.terms[0].estimate).toBeCloseTo(Math.log(18 / 3), 12);
    expect(model.terms[0].se).toBeCloseTo(1 / Math.sqrt(3), 12);
    expect(model.logLik).toBeCloseTo(-3 * Math.log(6) - 3, 12);
    expect(model.sigma).toBe(1);
  });

  test("delayed entry, exponential: time at risk begins at entry", () => {
    const model = aftModel(spells("1-3 2-4+ 0-5"), {conditions: [], distribution: "exponential"});
    expect(model.terms[0].estimate).toBeCloseTo(Math.log(9 / 2), 12);
  });

  test("log-normal where everyone has the event: least squares of logarithms", () => {
    const x = [1, 3, 2, 5, 4, 7, 6];
    const time = [2, 9, 3, 8, 20, 30, 11];
    const model = aftModel(spells(time.join(" ")), {conditions: [], distribution: "lognormal"});
    const logs = time.map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / 7;
    const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / 7);
    expect(model.terms[0].estimate).toBeCloseTo(mean, 11);
    expect(model.sigma).toBeCloseTo(spread, 11);
    expect(model.logSigmaSe).toBeCloseTo(1 / Math.sqrt(14), 11);

    const slope = aftModel(durations(`u ${time.join(" ")}`, {x}), {
      conditions: ["x"],
      distribution: "lognormal"
    });
    const ones = new Float64Array(7).fill(1);
    const solved = leastSquares([ones, Float64Array.from(x)], Float64Array.from(logs));
    expect(
      relative(
        slope.terms.map(({estimate}) => estimate),
        [...solved.coefficients]
      )
    ).toBeLessThan(1e-10);
  });

  test("of durations in days is that of weeks with log 7 more", () => {
    const weeks = veteran();
    const days = {...weeks, time: weeks.time.map(time => 7 * time)};
    const choice = {conditions: ["age", "celltype"], distribution: "weibull"} as const;
    const [a, b] = [aftModel(weeks, choice), aftModel(days, choice)];
    expect(b.terms[0].estimate).toBeCloseTo((a.terms[0].estimate ?? 0) + Math.log(7), 9);
    expect(b.terms[1].estimate).toBeCloseTo(a.terms[1].estimate ?? 0, 9);
    expect(b.logLik).toBeCloseTo(a.logLik - a.events * Math.log(7), 7);
  });
});

describe("edges of an accelerated failure time model", () => {
  test.each(laws)("%s: nobody has the event, and it says so", distribution => {
    const model = aftModel(durations("a 1+ 2+ 5+", {x: [1, 2, 3]}), {conditions: ["x"], distribution});
    expect(model.terms.map(({estimate}) => estimate)).toEqual([null, null]);
    expect(model).toMatchObject({events: 0, sigma: null, logSigmaSe: null, logLik: 0});
    expect(model.warnings.map(({code}) => code)).toEqual(["no-events"]);
  });

  test("an event at time zero has no logarithm; someone censored there says nothing", () => {
    const choice = {conditions: [], distribution: "lognormal"} as const;
    expect(() => aftModel(spells("0 1 2 0"), choice)).toThrow(
      "unsupported duration 0 in 2 rows with the event; allowed: durations above 0"
    );
    const [a, b] = [spells("0+ 1 2 4+"), spells("1 2 4+")].map(table => aftModel(table, choice));
    expect(a.terms[0].estimate).toBeCloseTo(b.terms[0].estimate ?? Number.NaN, 12);
    expect(a.n).toBe(4);
  });

  test("a level where nobody has the event is named and expected never to have it", () => {
    const table = durations("a 1 2 5 4+ 3+ 6+", {g: ["p", "q", "p", "q", "r", "r"]});
    const model = aftModel(table, {conditions: ["g"], distribution: "weibull"});
    expect(model.warnings).toMatchObject([{code: "separation", condition: "g", level: "r", n: 2}]);
    expect(model.terms.map(({estimate}) => estimate === null)).toEqual([false, false, true]);
  });

  test("columns that follow from others are left out and named", () => {
    const table = durations("a 1 2 5 4+ 3", {
      x: [1, 4, 2, 5, 3],
      twice: [2, 8, 4, 10, 6],
      same: [1, 1, 1, 1, 1]
    });
    const model = aftModel(table, {conditions: ["x", "twice", "same"], distribution: "loglogistic"});
    expect(model.warnings.map(({code, condition}) => [code, condition])).toEqual([
      ["constant", "same"],
      ["collinear", "twice"]
    ]);
  });

  test("durations that do not vary have no spread", () => {
    expect(() => aftModel(spells("3 3 3"), {conditions: [], distribution: "weibull"})).toThrow(
      "unsupported fit: durations do not vary"
    );
  });

  test("one event among many censored", () => {
    const model = aftModel(spells("3 4+ 5+ 5+ 6+"), {conditions: [], distribution: "exponential"});
    expect(model.terms[0].estimate).toBeCloseTo(Math.log(23), 12);
  });
});

test("the normal tail's logarithm and slope are R's, from −∞ to ∞", () => {
  const into = new Float64Array(2);
  for (let z = -12; z < 60; z += 0.0137) {
    normalTail(z, into);
    const wanted = normalUpperLog(z);
    expect(Math.abs(into[0] - wanted)).toBeLessThan(1e-15 * Math.max(1, Math.abs(wanted)) * 4);
    const step = 1e-4;
    const numeric = (normalUpperLog(z - step) - normalUpperLog(z + step)) / (2 * step);
    expect(Math.abs(into[1] - numeric)).toBeLessThan(1e-6 * Math.max(1, into[1]));
  }
});
