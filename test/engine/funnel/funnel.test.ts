import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  defaultFunnelChoice,
  exactBinomialLimit,
  exactPoissonLimit,
  type FunnelChoice,
  funnel,
  funnelScales,
  outcomeOf
} from "../../../src/engine/index.js";
import {benchmarkOf, type Counted} from "../benchmarks.js";

const choice = (measure: FunnelChoice["measure"], scale: FunnelChoice["scale"], rest = {}): FunnelChoice => ({
  measure,
  scale,
  overDispersion: "none",
  extremes: "kept",
  ...rest
});

const everyChoice = (["share", "ratio", "mean"] as const).flatMap(measure =>
  funnelScales(measure).flatMap(scale =>
    (["none", "multiplicative", "additive"] as const).flatMap(overDispersion =>
      (["kept", "winsorised", "truncated"] as const).map(extremes => ({
        measure,
        scale,
        overDispersion,
        extremes
      }))
    )
  )
);

const halves = (...successes: readonly number[]): Counted[] =>
  successes.map((count, at) => ({name: `${at}`, n: 100, successes: count, expected: 50}));

describe("exact limits", () => {
  test("exactBinomialLimit(p, 2, 1/2) by hand, from probabilities 1/4, 1/2, 1/4", () => {
    // r = 0, α = (0.25 − 0.025)/0.25 = 0.9; r = 2, α = (1 − 0.975)/0.25 = 0.1; r = 1, α = (0.75 − 0.5)/0.5 = 0.5.
    expect(exactBinomialLimit(0.025, 2, 0.5)).toBeCloseTo(-0.9 / 2, 12);
    expect(exactBinomialLimit(0.975, 2, 0.5)).toBeCloseTo(1.9 / 2, 12);
    expect(exactBinomialLimit(0.5, 2, 0.5)).toBeCloseTo(0.5 / 2, 12);
  });

  test("exactPoissonLimit(p, log 2) by hand, as half of all counts are 0", () => {
    expect(exactPoissonLimit(0.025, Math.LN2)).toBeCloseTo(-0.95 / Math.LN2, 12);
    expect(exactPoissonLimit(0.5, Math.LN2)).toBeCloseTo(0, 12);
  });

  test("become the normal ones where units are large", () => {
    const n = 1_000_000;
    expect(exactBinomialLimit(0.975, n, 0.3)).toBeCloseTo(0.3 + 1.96 * Math.sqrt(0.21 / n), 5);
  });
});

describe("funnel(benchmark, choice)", () => {
  test("share, normal: z = (y − p)/√(p(1 − p)/n), limits ±1.96 and ±3.09 of them", () => {
    const {target, units, limits, sizes} = funnel(
      benchmarkOf(halves(50, 66, 34, 50)),
      choice("share", "normal")
    );
    expect(target).toBe(0.5);
    expect(units.map(({z}) => z)).toEqual([0, 3.2, -3.2, 0].map(z => expect.closeTo(z, 12)));
    expect(units.map(({beyond}) => beyond)).toEqual([0, 0.998, 0.998, 0]);
    expect(units[1].limits95[1]).toBeCloseTo(0.5 + 1.959963984540054 * 0.05, 12);
    expect(units[1].limits998[0]).toBeCloseTo(0.5 - 3.090232306167813 * 0.05, 12);
    expect(sizes).toEqual([100]);
    expect(limits.map(({level}) => level)).toEqual([0.95, 0.998]);
    expect(limits[0].upper[0]).toBe(units[1].limits95[1]);
  });

  test("ratio on every scale: limits come back to observed / expected", () => {
    const benchmark = benchmarkOf([{name: "a", n: 100, successes: 30, expected: 25}], 0.25);
    const upper = (scale: FunnelChoice["scale"]) =>
      funnel(benchmark, choice("ratio", scale)).units[0].limits95[1];
    const z = 1.959963984540054;
    expect(upper("normal")).toBeCloseTo(1 + z / 5, 12);
    expect(upper("squareRoot")).toBeCloseTo((1 + z / 10) ** 2, 12);
    expect(upper("log")).toBeCloseTo(Math.exp(z / 5), 12);
    expect(upper("exact")).toBeCloseTo(exactPoissonLimit(0.975, 25), 12);
  });

  test("mean: national + difference, with the model's sigma", () => {
    const benchmark = benchmarkOf([{name: "a", n: 4, successes: 48, expected: 40}], 11, 2);
    const {units, target} = funnel(benchmark, choice("mean", "normal"));
    expect(target).toBe(11);
    expect(units[0]).toMatchObject({value: 13, size: 4, z: 2, beyond: 0.95});
  });

  test("mean of yes/no outcomes: the same bands as difference ± 1.96 se, on one curve", () => {
    const units: Counted[] = [0.25, 0.2, 0.1, 0.24].map((variance, at) => ({
      name: `${at}`,
      n: 100 + at,
      successes: 60,
      expected: 50,
      variance
    }));
    const benchmark = benchmarkOf(units);
    const {units: placed, sizes, limits} = funnel(benchmark, choice("mean", "normal"));
    placed.forEach(({z, size, limits95, value}, at) => {
      const {difference, se} = benchmark.units[at];
      expect(z).toBeCloseTo(difference / se, 10);
      expect(limits95[1] - limits95[0]).toBeCloseTo(2 * 1.959963984540054 * se, 12);
      expect(limits[0].upper[sizes.indexOf(size)]).toBe(limits95[1]);
      expect(value).toBeCloseTo(benchmark.national + difference, 12);
    });
    expect(placed[2].size).toBeGreaterThan(placed[0].size);
  });

  test("additive over-dispersion adds tau² to se², multiplicative multiplies se by √phi", () => {
    const benchmark = benchmarkOf(halves(50, 66, 34, 50));
    const additive = funnel(benchmark, choice("share", "normal", {overDispersion: "additive"}));
    // Σz² = 20.48 of 4 units with w = 400: (20.48 − 3)/(1600 − 400).
    expect(additive.tauSquared).toBeCloseTo(17.48 / 1200, 12);
    const se = Math.sqrt(0.05 ** 2 + 17.48 / 1200);
    expect(additive.units[1].limits95[1]).toBeCloseTo(0.5 + 1.959963984540054 * se, 12);
    expect(additive.units[1].zAdjusted).toBeCloseTo(0.16 / se, 12);
    const multiplicative = funnel(benchmark, choice("share", "normal", {overDispersion: "multiplicative"}));
    expect(multiplicative.phi).toBeCloseTo(5.12, 12);
    expect(multiplicative.units[1].zAdjusted).toBeCloseTo(3.2 / Math.sqrt(5.12), 12);
    expect(multiplicative.units.map(({beyond}) => beyond)).toEqual([0, 0, 0, 0]);
    expect(multiplicative.widened).toBe(true);
    expect(multiplicative.expectedBeyond95).toBeCloseTo(4 * 0.05, 12);
  });

  test("exact limits widen from the target by the same factor", () => {
    const benchmark = benchmarkOf(halves(50, 66, 34, 50));
    const plain = funnel(benchmark, choice("share", "exact")).units[0];
    const wide = funnel(benchmark, choice("share", "exact", {overDispersion: "multiplicative"})).units[0];
    expect(wide.limits95[0] - 0.5).toBeCloseTo(Math.sqrt(5.12) * (plain.limits95[0] - 0.5), 12);
    expect(wide.limits998[1] - 0.5).toBeCloseTo(Math.sqrt(5.12) * (plain.limits998[1] - 0.5), 12);
  });

  test("less spread than chance gives leaves limits as they are", () => {
    const benchmark = benchmarkOf(halves(50, 51, 49, 50));
    for (const overDispersion of ["multiplicative", "additive"] as const) {
      const adjusted = funnel(benchmark, choice("share", "arcsine", {overDispersion}));
      expect(adjusted.widened).toBe(false);
      expect(adjusted.units).toEqual(funnel(benchmark, choice("share", "arcsine")).units);
    }
  });

  test("log of 0 has no z, takes no part in phi, and can be beyond a limit all the same", () => {
    const counts = [0, 20, 22, 18];
    const units = counts.map((count, at) => ({name: `${at}`, n: 100, successes: count, expected: 20}));
    const {units: placed, used} = funnel(benchmarkOf(units), choice("ratio", "log"));
    expect(placed[0]).toMatchObject({value: 0, z: null, zAdjusted: null, beyond: 0.998});
    expect(used).toBe(3);
  });

  test("a unit of whom nothing is expected has no ratio and is named", () => {
    const benchmark = benchmarkOf([...halves(40, 60), {name: "none", n: 7, successes: 0, expected: 0}]);
    const {units, omitted} = funnel(benchmark, choice("ratio", "exact"));
    expect(units).toHaveLength(2);
    expect(omitted).toEqual([{unit: "none", name: "none", n: 7}]);
  });

  test("a unit whose people's outcomes are settled has no place among adjusted shares", () => {
    const settled = {name: "settled", n: 50, successes: 50, expected: 50, variance: 1e-8};
    expect(funnel(benchmarkOf([...halves(40, 60), settled]), choice("mean", "normal")).omitted).toHaveLength(
      1
    );
  });

  test("units that are not assessed have a place, but no say and no verdict", () => {
    const small = {name: "small", n: 100, successes: 99, expected: 50, assessed: false};
    const {units, used, assessed, phi} = funnel(
      benchmarkOf([...halves(45, 55), small], 0.5),
      choice("share", "normal")
    );
    expect(units[2]).toMatchObject({assessed: false, beyond: 0});
    expect(units[2].z).toBeCloseTo(9.8, 10);
    expect({used, assessed}).toEqual({used: 2, assessed: 2});
    expect(phi).toBeCloseTo(1, 12);
  });

  test("luck alone: by hand for two persons, of whom both succeed with probability 1/4", () => {
    // Limits −0.45 and 0.95 at 95 %: 2 of 2 is beyond, nothing is below; likewise at 99.8 %.
    const pairs = [1, 1, 1].map((successes, at) => ({name: `${at}`, n: 2, successes, expected: 1}));
    const {expectedBeyond95, expectedBeyond998, units} = funnel(
      benchmarkOf(pairs, 0.5),
      choice("share", "exact")
    );
    expect(units[0].limits95).toEqual([expect.closeTo(-0.45, 12), expect.closeTo(0.95, 12)]);
    expect(expectedBeyond95).toBeCloseTo(0.75, 12);
    expect(expectedBeyond998).toBeCloseTo(0.75, 12);
  });

  test("luck alone puts about 5 % of large units beyond, and fewer beyond Poisson limits of common outcomes", () => {
    const units = Array.from({length: 100}, (_, at) => ({
      name: `${at}`,
      n: 10_000 + at,
      successes: 4300,
      expected: 4300,
      variance: 0.43 * 0.57
    }));
    const benchmark = benchmarkOf(units, 0.43);
    expect(funnel(benchmark, choice("share", "exact")).expectedBeyond95).toBeCloseTo(5, 0);
    expect(funnel(benchmark, choice("mean", "normal")).expectedBeyond998).toBeCloseTo(0.2, 12);
    // 2·Φ(−1.96/√0.57) = 0.0094
    expect(funnel(benchmark, choice("ratio", "exact")).expectedBeyond95).toBeCloseTo(0.94, 1);
  });

  test("phi by luck alone: 1 of a share, 1 − p of a ratio, less where extremes are drawn in", () => {
    const units = halves(50, 50).map(unit => ({...unit, variance: 0.25}));
    const found = (measure: FunnelChoice["measure"], extremes: FunnelChoice["extremes"]) =>
      funnel(benchmarkOf(units), choice(measure, "normal", {extremes})).phiByLuck;
    expect(found("share", "kept")).toBe(1);
    expect(found("ratio", "kept")).toBeCloseTo(0.5, 12);
    expect(found("mean", "winsorised")).toBeCloseTo(0.6787, 4);
    expect(found("ratio", "truncated")).toBeCloseTo(0.4377 / 2, 4);
  });

  test("when expected numbers are small and outcomes rare, a ratio's luck is Poisson's", () => {
    // Nobody is counted beyond 0 of 0.02 expected; 1 or more of them is: 1 − exp(−0.02).
    const rare = [{name: "a", n: 10_000, successes: 0, expected: 0.02, variance: 0.02 / 10_000}];
    const {units, expectedBeyond95} = funnel(benchmarkOf(rare, 0.1), choice("ratio", "exact"));
    expect(units[0].beyond).toBe(0);
    expect(expectedBeyond95).toBeCloseTo(1 - Math.exp(-0.02), 9);
  });
});

describe("funnel of whatever comes", () => {
  const whole = (value: unknown): boolean => {
    if (typeof value === "number") return Number.isFinite(value);
    if (value === null || typeof value !== "object") return true;
    return Object.values(value).every(whole);
  };

  const cases: Record<string, readonly Counted[]> = {
    "no units": [],
    "one unit": halves(70),
    "units of one person": [0, 1, 1, 0, 1].map((successes, at) => ({
      name: `${at}`,
      n: 1,
      successes,
      expected: 0.6
    })),
    "all equal": halves(50, 50, 50, 50, 50),
    "nobody succeeds": [0, 0].map((successes, at) => ({name: `${at}`, n: 9, successes, expected: 0})),
    "everyone succeeds": [9, 9].map((successes, at) => ({name: `${at}`, n: 9, successes, expected: 9})),
    "very unequal sizes": [
      {name: "small", n: 1, successes: 1, expected: 0.4},
      {name: "large", n: 200_000, successes: 90_000, expected: 86_000}
    ]
  };

  test.each(Object.entries(cases))("%s: finite on every scale, limits around the target", (_, units) => {
    const benchmark = benchmarkOf(units, units.length === 0 ? 0.5 : undefined);
    for (const each of everyChoice) {
      const found = funnel(benchmark, each);
      expect(whole(found), JSON.stringify(each)).toBe(true);
      expect(found.units.length + found.omitted.length).toBe(units.length);
      found.limits.forEach(({lower, upper}) => {
        expect(lower).toHaveLength(found.sizes.length);
        expect(lower.every(limit => limit <= found.target + 1e-12)).toBe(true);
        expect(upper.every(limit => limit >= found.target - 1e-12)).toBe(true);
      });
    }
  });

  test.each(["nobody succeeds", "everyone succeeds", "all equal"])("%s: nobody is beyond a limit", name => {
    for (const each of everyChoice) {
      expect(funnel(benchmarkOf(cases[name]), each).units.every(({beyond}) => beyond === 0)).toBe(true);
    }
  });

  test("a thousand units take no time, and every unit's size is on the axis", () => {
    const units = Array.from({length: 1000}, (_, at) => ({
      name: `${at}`,
      n: 20 + ((at * 7919) % 3000),
      successes: 10 + (at % 10),
      expected: 12
    }));
    const {sizes, units: placed} = funnel(benchmarkOf(units), choice("share", "exact"));
    expect(placed.every(({size}) => sizes.includes(size))).toBe(true);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
  });

  test("the order of the units changes nothing, and limits at 99.8 % hold those at 95 %", () => {
    const unit = fc.record({
      n: fc.integer({min: 1, max: 500}),
      part: fc.double({min: 0, max: 1, noNaN: true})
    });
    fc.assert(
      fc.property(
        fc.array(unit, {minLength: 2, maxLength: 12}),
        fc.constantFrom(...everyChoice),
        (drawn, each) => {
          const units = drawn.map(({n, part}, at) => ({
            name: `${at}`,
            n,
            successes: Math.floor(part * n),
            expected: 0.4 * n
          }));
          const forth = funnel(benchmarkOf(units, 0.4), each);
          const back = funnel(benchmarkOf([...units].reverse(), 0.4), each);
          if (each.measure !== "mean") expect(back.sizes).toEqual(forth.sizes);
          [...back.units].reverse().forEach((unit, at) => {
            expect(unit.limits95[0]).toBeCloseTo(forth.units[at].limits95[0], 10);
            expect(unit.limits998[0]).toBeLessThanOrEqual(unit.limits95[0] + 1e-12);
            expect(unit.limits998[1]).toBeGreaterThanOrEqual(unit.limits95[1] - 1e-12);
          });
        }
      )
    );
  });
});

describe("what can be chosen", () => {
  test("scales and measures, the usual first", () => {
    expect(funnelScales("ratio")).toEqual(["exact", "normal", "squareRoot", "log"]);
    expect(outcomeOf("binary").funnelMeasures(true)).toEqual(["mean", "ratio", "share"]);
    expect(outcomeOf("count").funnelMeasures(false)).toEqual(["share"]);
    expect(outcomeOf("number").funnelMeasures(true)).toEqual(["mean"]);
  });

  test("defaults: the adjusted result, the raw share where nothing is adjusted for, a number's mean", () => {
    expect(defaultFunnelChoice(outcomeOf("binary").funnelMeasures(true))).toMatchObject({
      measure: "mean",
      scale: "normal"
    });
    expect(defaultFunnelChoice(outcomeOf("binary").funnelMeasures(false))).toMatchObject({
      measure: "share",
      scale: "exact"
    });
    expect(defaultFunnelChoice(outcomeOf("number").funnelMeasures(true))).toEqual({
      measure: "mean",
      scale: "normal",
      overDispersion: "none",
      extremes: "winsorised"
    });
  });

  test("a scale that a measure does not have is refused, and so is a share of a number", () => {
    const benchmark = benchmarkOf(halves(50));
    expect(() => funnel(benchmark, choice("share", "log"))).toThrow(
      'unsupported funnel scale "log" of measure "share"; allowed: exact, normal, arcsine'
    );
    const numbers = benchmarkOf([{name: "a", n: 2, successes: 9, expected: 8}], 4, 1);
    expect(() => funnel(numbers, choice("ratio", "exact"))).toThrow("unsupported");
  });
});
