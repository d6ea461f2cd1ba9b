import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {rankOrder} from "../../../src/engine/certainty/rankOrder.js";
import {
  expectedRanks,
  hierarchicalEffects,
  independentEffects,
  rankDistribution,
  topProbability
} from "../../../src/engine/index.js";
import {isHere, readOracle} from "../../oracle/oracle.js";

interface RUnits {
  readonly units: {readonly cond_mode: number[]; readonly cond_sd: number[]};
  readonly rank_uncertainty: {
    readonly expected_rank: number[];
    readonly q025: number[];
    readonly q05: number[];
    readonly q50: number[];
    readonly q95: number[];
    readonly q975: number[];
    readonly p_top10pct: number[];
  };
}

/** Ours against R's 200,000 draws: expected ranks exactly, quantiles within 1, the others within five standard errors. */
function compare({units: {cond_mode, cond_sd}, rank_uncertainty: r}: RUnits): void {
  const n = cond_mode.length;
  const exact = expectedRanks(cond_mode, cond_sd);
  const {units, draws} = rankDistribution(independentEffects(cond_mode, cond_sd));
  units.forEach((unit, k) => {
    expect(Math.abs(exact[k] - r.expected_rank[k])).toBeLessThan(1e-8);
    const sd = Math.sqrt(unit.probabilities.reduce((sum, p, at) => sum + p * (at + 1 - unit.mean) ** 2, 0));
    expect(Math.abs(unit.mean - exact[k])).toBeLessThan((5 * sd) / Math.sqrt(draws) + 1e-9);
    const quantiles = [
      unit.interval95[0],
      unit.interval90[0],
      unit.median,
      unit.interval90[1],
      unit.interval95[1]
    ];
    [r.q025, r.q05, r.q50, r.q95, r.q975].forEach((expected, at) => {
      expect(Math.abs(quantiles[at] - expected[k])).toBeLessThanOrEqual(1);
    });
    const top = topProbability(unit, Math.floor(n / 10));
    const p = Math.max(r.p_top10pct[k], 1 / draws);
    expect(Math.abs(top - r.p_top10pct[k])).toBeLessThan(5 * Math.sqrt((p * (1 - p) * 1.2) / draws));
  });
}

describe("ranks of lme4's conditional modes as R draws them", () => {
  test("160 schools", () => {
    compare(readOracle<{lmer: {REML: RUnits}}>("json/hsb82.json").lmer.REML);
  });
  test("60 districts", () => {
    compare(readOracle<{glmer: {nAGQ1: RUnits}}>("json/contraception.json").glmer.nAGQ1);
  });
  test.each(["people", "medpar"].filter(isHere))("54 units: %s", name => {
    compare(readOracle<{glmer: {nAGQ1: RUnits}}>(`json/${name}.json`).glmer.nAGQ1);
  });
  test("54 municipalities by weeks in work", () => {
    compare(readOracle<{lmer: {REML: RUnits}}>("json/people.json").lmer.REML);
  });
});

describe("rankDistribution(effects)", () => {
  test.each(["schools8", "contraception"])(
    "of the hierarchical model has R's expected ranks, tau integrated out (%s)",
    name => {
      const {estimates, ses, posterior} =
        readOracle<
          Record<string, {estimates: number[]; ses: number[]; posterior: {expected_rank: number[]}}>
        >("json/shrinkage.json")[name];
      const draws = 40_000;
      rankDistribution(hierarchicalEffects(estimates, ses), {draws}).units.forEach((unit, k) => {
        const sd = Math.sqrt(
          unit.probabilities.reduce((sum, p, at) => sum + p * (at + 1 - unit.mean) ** 2, 0)
        );
        expect(Math.abs(unit.mean - posterior.expected_rank[k])).toBeLessThan((5 * sd) / Math.sqrt(draws));
      });
    }
  );

  test("of two is one normal probability, by hand", () => {
    // P(first higher) = Φ(1/√(0.6² + 0.8²)) = Φ(1)
    const {units, draws} = rankDistribution(independentEffects([1, 0], [0.6, 0.8]));
    expect(draws).toBe(10_000);
    expect(Math.abs(units[0].probabilities[0] - 0.8413447)).toBeLessThan(5 * Math.sqrt(0.133 / draws));
    expect(units[1].probabilities[0]).toBeCloseTo(1 - units[0].probabilities[0], 12);
    expect(units[0]).toMatchObject({median: 1, interval95: [1, 2], topFifth: null, bottomFifth: null});
    expect([...expectedRanks([1, 0], [0.6, 0.8])][0]).toBeCloseTo(2 - 0.8413447460685429, 12);
  });

  test("probabilities of a rank sum to one over units, and of a unit over ranks", () => {
    const unit = fc.tuple(
      fc.double({min: -1, max: 1, noNaN: true}),
      fc.double({min: 0, max: 1, noNaN: true})
    );
    fc.assert(
      fc.property(fc.array(unit, {minLength: 5, maxLength: 12}), drawn => {
        const effects = independentEffects(
          drawn.map(([mean]) => mean),
          drawn.map(([, sd]) => sd)
        );
        const {units} = rankDistribution(effects, {draws: 200});
        const n = units.length;
        for (let place = 0; place < n; ++place) {
          expect(units.reduce((sum, {probabilities}) => sum + probabilities[place], 0)).toBeCloseTo(1, 10);
        }
        for (const unit of units) {
          expect(topProbability(unit, n)).toBeCloseTo(1, 10);
          expect(topProbability(unit, Math.ceil(n / 5))).toBeCloseTo(unit.topFifth ?? Number.NaN, 10);
          const [low, high] = unit.interval95;
          expect(topProbability(unit, high) - topProbability(unit, low - 1)).toBeGreaterThan(0.95 - 1e-10);
        }
        expect(units.reduce((sum, {topFifth}) => sum + (topFifth ?? 0), 0)).toBeCloseTo(Math.ceil(n / 5), 10);
        expect(units.reduce((sum, {bottomFifth}) => sum + (bottomFifth ?? 0), 0)).toBeCloseTo(
          Math.floor(n / 5),
          10
        );
      }),
      {numRuns: 30}
    );
  });

  test("gives units known exactly their ranks, and those alike their shares of them", () => {
    const {units} = rankDistribution(independentEffects([3, 2, 2, 2, 1], [0, 0, 0, 0, 0]));
    expect(units[0].probabilities).toEqual([1, 0, 0, 0, 0]);
    expect(units[4]).toMatchObject({interval95: [5, 5], topFifth: 0, bottomFifth: 1});
    for (const unit of units.slice(1, 4)) {
      for (const place of [1, 2, 3]) expect(unit.probabilities[place]).toBeCloseTo(1 / 3, 1);
      expect(unit.interval95).toEqual([2, 4]);
    }
    expect([...expectedRanks([3, 2, 2, 2, 1], [0, 0, 0, 0, 0])]).toEqual([1, 3, 3, 3, 5]);
  });

  test("of no unit is empty and of one is certain", () => {
    expect(rankDistribution(independentEffects([], []))).toEqual({draws: 10_000, units: []});
    expect(rankDistribution(independentEffects([2], [1])).units[0]).toMatchObject({
      mean: 1,
      interval95: [1, 1],
      probabilities: [1],
      topFifth: null
    });
  });

  test("is the same for the same seed and another for another", () => {
    const effects = hierarchicalEffects([1, 2, 3, 4, 5], [1, 1, 2, 2, 3]);
    const at = (seed?: number) => rankDistribution(effects, seed === undefined ? {} : {seed});
    expect(at()).toEqual(at());
    expect(at(1)).not.toEqual(at(2));
  });

  test("complains about a number of draws that is none", () => {
    const effects = independentEffects([1, 2], [1, 1]);
    expect(() => rankDistribution(effects, {draws: 0})).toThrow(
      "invalid number of draws 0; allowed: 1 or more"
    );
    expect(() => rankDistribution(effects, {draws: 2.5})).toThrow("invalid number of draws 2.5");
  });
});

describe("rankOrder(size)", () => {
  const sorted = (values: readonly number[]) =>
    values.map((_, k) => k).sort((a, b) => values[b] - values[a] || a - b);

  test("sorts as a sort does, whatever the values", () => {
    const value = fc.double({noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300});
    fc.assert(
      fc.property(fc.array(fc.oneof(value, fc.constantFrom(0, -0, 1, 1e-320)), {maxLength: 40}), values => {
        expect([...rankOrder(values.length)(Float64Array.from(values))]).toEqual(sorted(values));
      })
    );
  });

  test("sorts one far outlier and many close together", () => {
    const values = Array.from({length: 200}, (_, k) => (k === 70 ? 1e12 : Math.sin(k)));
    expect([...rankOrder(200)(Float64Array.from(values))]).toEqual(sorted(values));
  });
});
