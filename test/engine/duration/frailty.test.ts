import {describe, expect, test} from "vitest";
import {gammaUnit, slopeAtZero} from "../../../src/engine/duration/frailty/units.js";
import {aftModel, type FrailtyModel, frailtyModel, random} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";
import {newcomers, newcomersConditions, relative, veteran} from "./oracles.js";
import {durations} from "./tables.js";

interface RFrailty {
  readonly coef: number[];
  readonly se: number[];
  readonly logSigma: number;
  readonly logSigmaSe: number;
  readonly variance: number;
  readonly varianceSe: number;
  readonly loglik: number;
  readonly frailty: number[];
  readonly sd: number[];
  readonly unit: {
    readonly events: number;
    readonly passed: number;
    readonly before: number;
    readonly integral: number;
  };
}
const {frailty: r} = readOracle<{frailty: {plain: RFrailty; delayed: RFrailty; coxph: number}}>(
  "json/durations.json"
);
const conditions = ["trt", "age", "karno"];

function compare(model: FrailtyModel, wanted: Omit<RFrailty, "unit">): void {
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
  ).toBeLessThan(1e-6);
  expect(Math.log(model.sigma ?? 0)).toBeCloseTo(wanted.logSigma, 9);
  expect(relative([model.variance], [wanted.variance])).toBeLessThan(1e-7);
  expect(relative([model.logSigmaSe, model.varianceSe], [wanted.logSigmaSe, wanted.varianceSe])).toBeLessThan(
    1e-6
  );
  expect(relative([model.logLik], [wanted.loglik])).toBeLessThan(1e-12);
  expect(
    relative(
      model.units.map(({frailty}) => frailty),
      wanted.frailty
    )
  ).toBeLessThan(1e-7);
  expect(
    relative(
      model.units.map(({sd}) => sd),
      wanted.sd
    )
  ).toBeLessThan(1e-7);
  expect(model.warnings).toEqual([]);
}

describe("veteran's cell types as frailties", () => {
  test.each(["plain", "delayed"] as const)(
    "%s: the marginal likelihood written in gamma functions in R",
    name => {
      compare(frailtyModel(veteran({entry: name === "delayed"}), {conditions}), r[name]);
    }
  );

  test("the variance is near that of coxph's gamma frailty, whose baseline is free", () => {
    expect(Math.abs(frailtyModel(veteran(), {conditions}).variance / r.coxph - 1)).toBeLessThan(0.05);
  });

  test("the likelihood is that without frailty and more; the test takes half of chi-squared", () => {
    const model = frailtyModel(veteran(), {conditions});
    const plain = aftModel(veteran(), {conditions, distribution: "weibull"});
    expect(model.logLikWithout).toBeCloseTo(plain.logLik, 9);
    expect(model.test.statistic).toBeCloseTo(2 * (model.logLik - plain.logLik), 8);
    expect(model.test.p).toBeLessThan(0.01);
    for (const {frailty, sd, reliability, events, expected, n} of model.units) {
      expect(n).toBeGreaterThanOrEqual(events);
      expect(frailty).toBeCloseTo((1 / model.variance + events) / (1 / model.variance + expected), 9);
      expect(reliability).toBeCloseTo(1 - sd ** 2 / model.variance, 12);
    }
  });
});

describe("municipalities as frailties of spells", () => {
  type ROwn = Omit<RFrailty, "unit">;
  const own = readOracle<{
    frailty: {weibull_gamma: ROwn; coxph_gamma: {theta: number}};
    delayed: {frailty_weibull_gamma: ROwn};
  }>("json/spells.json");

  test.each([
    ["from the start", false, own.frailty.weibull_gamma],
    ["some from a later week on", true, own.delayed.frailty_weibull_gamma]
  ] as const)("seen %s: the marginal likelihood in R, climbed to its top", (_, delayed, wanted) => {
    compare(frailtyModel(newcomers({delayed}), {conditions: newcomersConditions}), wanted);
  });
});

describe("a unit's part of the likelihood", () => {
  test("is the integral over its frailty (R integrate), with and without delayed entry", () => {
    for (const {unit, variance} of [r.plain, r.delayed]) {
      const {value} = gammaUnit(unit, variance);
      expect(value).toBeCloseTo(unit.integral, 8);
    }
  });

  test("has the derivatives it says", () => {
    const unit = {events: 5, passed: 3.2, before: 0.7};
    const h = 1e-5;
    for (const theta of [1e-3, 0.02, 0.3, 4]) {
      const at = gammaUnit(unit, theta);
      const [up, down] = [gammaUnit(unit, theta + h * theta), gammaUnit(unit, theta - h * theta)];
      const step = 2 * h * theta;
      expect(at.slope).toBeCloseTo((up.value - down.value) / step, 5);
      expect(-at.curvature).toBeCloseTo((up.slope - down.slope) / step, 4);
      expect(at.meanSlope).toBeCloseTo((up.mean - down.mean) / step, 5);
      expect(at.meanBeforeSlope).toBeCloseTo((up.meanBefore - down.meanBefore) / step, 5);
      const more = gammaUnit({...unit, passed: unit.passed + h}, theta);
      const less = gammaUnit({...unit, passed: unit.passed - h}, theta);
      expect(-at.mean).toBeCloseTo((more.value - less.value) / (2 * h), 6);
      expect(-at.variance).toBeCloseTo((more.mean - less.mean) / (2 * h), 6);
    }
    expect(gammaUnit(unit, 1e-7).slope).toBeCloseTo(slopeAtZero(unit), 4);
  });
});

describe("edges of a frailty", () => {
  test("units that are all alike have variance 0, and everyone frailty 1", () => {
    const model = frailtyModel(durations("a 1 2 4 8+ | b 1 2 4 8+ | c 1 2 4 8+"), {conditions: []});
    expect(model).toMatchObject({variance: 0, varianceSe: null, test: {statistic: 0, p: 1}});
    expect(
      model.units.every(({frailty, sd, reliability}) => frailty === 1 && sd === 0 && reliability === 0)
    ).toBe(true);
    expect(model.logLik).toBe(model.logLikWithout);
  });

  test("nobody has the event: nothing can be said", () => {
    const model = frailtyModel(durations("a 1+ 2+ | b 3+"), {conditions: []});
    expect(model).toMatchObject({variance: 0, events: 0, sigma: null});
    expect(model.warnings.map(({code}) => code)).toEqual(["no-events"]);
  });

  test("one unit, a unit of one person, and a unit without events", () => {
    expect(frailtyModel(durations("a 1 2 4 8+"), {conditions: []}).variance).toBe(0);
    const model = frailtyModel(durations("a 1 1 2 1 2 | b 9 | c 9+ 9+ 9+ 9+ 8+ 9+ | d 3 5 7"), {
      conditions: [],
      distribution: "exponential"
    });
    expect(model.variance).toBeGreaterThan(0.1);
    const frailty = Object.fromEntries(model.units.map(unit => [unit.unit, unit.frailty]));
    expect(frailty.a).toBeGreaterThan(1);
    expect(frailty.c).toBeLessThan(1);
    expect(model.logSigmaSe).toBeNull();
  });

  test("weights are persons", () => {
    const rows = "a 1 3 2 9+ | b 5 9+ 9+ | c 2 7 4";
    const x = [1, 2, 0, 1, 3, 1, 2, 0, 1, 2];
    const weight = [1, 2, 1, 3, 1, 2, 1, 1, 2, 1];
    const weighted = frailtyModel(durations(rows, {x}, weight), {conditions: ["x"]});
    const spells = rows.split("|").flatMap(line => {
      const [unit, ...each] = line.trim().split(/\s+/);
      return each.map(spell => `${unit} ${spell}`);
    });
    const repeat = <T>(values: readonly T[]) => values.flatMap((value, k) => Array<T>(weight[k]).fill(value));
    const single = frailtyModel(durations(repeat(spells).join(" | "), {x: repeat(x)}), {conditions: ["x"]});
    expect(weighted.logLik).toBeCloseTo(single.logLik, 9);
    expect(weighted.variance).toBeCloseTo(single.variance, 7);
    expect(() => frailtyModel(durations("a 1 2", {}, [1.5, 1]), {conditions: []})).toThrow(
      "unsupported weights that are not whole persons with a frailty"
    );
  });

  test("the variance that people were made with is found again", () => {
    const stream = random(20160501);
    const lines = Array.from({length: 120}, (_, unit) => {
      // A gamma variable of shape 2 is the sum of two exponentials: variance ½ around 1.
      const frailty = -(Math.log(1 - stream.uniform()) + Math.log(1 - stream.uniform())) / 2;
      const waits = Array.from({length: 25}, () => -Math.log(1 - stream.uniform()) / (0.02 * frailty));
      return `u${unit} ${waits.map(wait => (wait < 100 ? wait.toFixed(6) : "100+")).join(" ")}`;
    });
    const model = frailtyModel(durations(lines.join(" | ")), {conditions: []});
    expect(Math.abs(model.variance - 0.5)).toBeLessThan(3 * (model.varianceSe ?? 0));
    expect(model.sigma).toBeCloseTo(1, 1);
  });
});
