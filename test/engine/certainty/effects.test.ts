import {describe, expect, test} from "vitest";
import {stratifiedNormals} from "../../../src/engine/certainty/stratifiedNormals.js";
import {normalProbability} from "../../../src/engine/distributions.js";
import {
  correlatedEffects,
  hierarchicalEffects,
  independentEffects,
  type JointEffects,
  random,
  shrink
} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";

interface Posterior {
  readonly means: number[];
  readonly sds: number[];
  readonly expected_rank?: number[];
}
type Oracle = Record<string, {estimates: number[]; ses: number[]; posterior: Posterior}>;
const oracle = readOracle<Oracle>("json/shrinkage.json");

/** Mean, standard deviation and covariance of the first two over draws, about their own means. */
function drawn(effects: JointEffects, draws = 20_000) {
  const next = effects.sampler(draws, random(7));
  const into = new Float64Array(effects.size);
  const sums = new Float64Array(effects.size);
  const squares = new Float64Array(effects.size);
  let product = 0;
  for (let draw = 0; draw < draws; ++draw) {
    next(into);
    const off = into.map((value, k) => value - effects.means[k]);
    off.forEach((value, k) => {
      sums[k] += value / draws;
      squares[k] += value ** 2 / draws;
    });
    product += (off[0] * off[1]) / draws;
  }
  return {off: [...sums], sds: [...squares].map(Math.sqrt), covariance: product};
}

function expectDraws(effects: JointEffects, draws = 20_000): void {
  const found = drawn(effects, draws);
  effects.sds.forEach((sd, k) => {
    expect(Math.abs(found.off[k])).toBeLessThan((5 * sd) / Math.sqrt(draws) + 1e-12);
    // Five standard errors of a standard deviation with tails up to twice as heavy as a normal's.
    expect(Math.abs(found.sds[k] - sd)).toBeLessThan((7 * sd) / Math.sqrt(draws) + 1e-12);
  });
}

describe("independentEffects(means, sds)", () => {
  test("are drawn with their means and deviations, the exact ones as they are", () => {
    expectDraws(independentEffects([1, -2, 3], [0.5, 2, 0]));
  });
});

describe("stratifiedNormals(size, draws, stream)", () => {
  const draws = 1000;
  const next = stratifiedNormals(3, draws, random(9));
  const drawn = Array.from({length: draws}, () => [...next(new Float64Array(3))]);

  test("visit every thousandth of the normal distribution once in a thousand draws, in every coordinate", () => {
    for (const k of [0, 1, 2]) {
      const strata = drawn.map(values => Math.floor(normalProbability(values[k]) * draws));
      expect(strata.toSorted((a, b) => a - b)).toEqual(Array.from({length: draws}, (_, at) => at));
    }
  });

  test("are independent between coordinates and between draws", () => {
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean(drawn.map(([a, b]) => a * b)))).toBeLessThan(5 / Math.sqrt(draws));
    expect(Math.abs(mean(drawn.map(([a, , c]) => a * c)))).toBeLessThan(5 / Math.sqrt(draws));
    const neighbours = drawn.slice(1).map(([a], at) => a * drawn[at][0]);
    expect(Math.abs(mean(neighbours))).toBeLessThan(5 / Math.sqrt(draws));
  });

  test("go on in batches of ten thousand, and past their draws", () => {
    const more = stratifiedNormals(1, 10_001, random(1));
    const values = Array.from({length: 10_003}, () => more(new Float64Array(1))[0]);
    expect(values.every(Number.isFinite)).toBe(true);
    expect(new Set(values).size).toBe(10_003);
  });
});

describe("correlatedEffects(means, covariance)", () => {
  test("are drawn with their means, deviations and covariance", () => {
    const effects = correlatedEffects([1, -2], [4, 1.5, 1.5, 1]);
    expectDraws(effects);
    expect(drawn(effects).covariance).toBeCloseTo(1.5, 1);
  });

  test("may have a singular covariance, as differences that sum to zero", () => {
    const effects = correlatedEffects([1, -1, 0], [2, -1, -1, -1, 2, -1, -1, -1, 2]);
    expectDraws(effects);
    const next = effects.sampler(10, random(1));
    const into = new Float64Array(3);
    for (let draw = 0; draw < 10; ++draw) {
      next(into);
      expect(into[0] + into[1] + into[2]).toBeCloseTo(0, 12);
    }
  });

  test("complain about a matrix of another size, or a variance below zero", () => {
    expect(() => correlatedEffects([1, 2], [1, 0, 0])).toThrow(
      "invalid covariance matrix of 3 numbers; allowed: 2 × 2"
    );
    expect(() => correlatedEffects([1, 2], [1, Number.NaN, 0, 1])).toThrow("invalid covariance NaN");
    expect(() => correlatedEffects([1, 2], [1, 0, 0, -1])).toThrow(
      "estimate 2 of 2: invalid standard error NaN"
    );
  });
});

describe("hierarchicalEffects(estimates, ses)", () => {
  test.each(Object.entries(oracle))("have R's posterior means and deviations to 1e-6 (%s)", (_, r) => {
    const found = hierarchicalEffects(r.estimates, r.ses);
    r.posterior.means.forEach((mean, k) => {
      expect(Math.abs(found.means[k] - mean)).toBeLessThan(1e-6 * r.ses[k]);
      expect(Math.abs(found.sds[k] - r.posterior.sds[k])).toBeLessThan(1e-6 * r.ses[k]);
    });
  });

  test.each(Object.entries(oracle))("are drawn with those means and deviations (%s)", (_, r) => {
    expectDraws(hierarchicalEffects(r.estimates, r.ses));
  });

  test.each(Object.entries(oracle))(
    "have intervals that hold as many of their draws as they say (%s)",
    (_, r) => {
      const effects = hierarchicalEffects(r.estimates, r.ses);
      const intervals = effects.intervals();
      const half = effects.intervals(0.5);
      const draws = 10_000;
      const next = effects.sampler(draws, random(8));
      const into = new Float64Array(effects.size);
      const counts = intervals.map(() => [0, 0, 0]);
      for (let draw = 0; draw < draws; ++draw) {
        next(into);
        intervals.forEach(([low, high], k) => {
          counts[k][0] += Number(into[k] < low);
          counts[k][1] += Number(into[k] > high);
          counts[k][2] += Number(into[k] >= half[k][0] && into[k] <= half[k][1]);
        });
      }
      for (const [below, above, within] of counts) {
        // Five standard errors, in either tail and in the middle.
        for (const tail of [below, above]) expect(Math.abs(tail / draws - 0.025)).toBeLessThan(0.008);
        expect(Math.abs(within / draws - 0.5)).toBeLessThan(0.025);
      }
    }
  );

  test("have intervals that reach further towards the estimate than away from it, where tau is uncertain", () => {
    const {estimates, ses} = oracle.schools8;
    const effects = hierarchicalEffects(estimates, ses);
    const [low, high] = effects.intervals()[0];
    expect(high - effects.means[0]).toBeGreaterThan(1.1 * (effects.means[0] - low));
    // Gelman et al. 2013, table 5.3, school A: 2.5 % at −2 and 97.5 % at 31, from 200 draws.
    expect(Math.abs(low + 2)).toBeLessThan(3);
    expect(Math.abs(high - 31)).toBeLessThan(3);
  });

  test("do not make all alike where the estimated spread is zero", () => {
    const {estimates, ses} = oracle.schools8;
    expect(shrink(estimates, ses).tau).toBe(0);
    const {means, reliabilities} = hierarchicalEffects(estimates, ses);
    expect(means[0]).toBeGreaterThan(means[2] + 4);
    for (const kept of reliabilities) expect(kept).toBeGreaterThan(0.1);
  });

  test("come close to those with tau held at its estimate where many units tell it", () => {
    const stream = random(3);
    const ses = Array.from({length: 1000}, () => 0.5 + stream.uniform());
    const estimates = ses.map(se => 2 * stream.normal() + se * stream.normal());
    const held = shrink(estimates, ses);
    const {means, sds} = hierarchicalEffects(estimates, ses);
    held.effects.forEach((effect, k) => {
      expect(Math.abs(means[k] - effect)).toBeLessThan(0.02);
      expect(sds[k] / held.sds[k]).toBeCloseTo(1, 2);
    });
  });

  test("find where tau lies though one error is a millionth of the others", () => {
    // Three with errors of 1 cannot tell a tau below 1 from 0; the fourth, known to a millionth, is as good as exact.
    const found = hierarchicalEffects([0, 1, -1, 0.5], [1e-6, 1, 1, 1]);
    const exact = hierarchicalEffects([0, 1, -1, 0.5], [1e-3, 1, 1, 1]);
    found.means.forEach((mean, k) => {
      expect(Math.abs(mean - exact.means[k])).toBeLessThan(0.002);
      expect(Math.abs(found.sds[k] - exact.sds[k])).toBeLessThan(0.002);
    });
  });

  test("of fewer than three units stay where they are", () => {
    expect([...hierarchicalEffects([1, 2], [0.5, 1]).means]).toEqual([1, 2]);
    expect([...hierarchicalEffects([1, 2], [0.5, 1]).sds]).toEqual([0.5, 1]);
    const [[low, high]] = hierarchicalEffects([1, 2], [0.5, 1]).intervals();
    expect([low, high].map(value => (value - 1) / 0.5)).toEqual(
      [-1, 1].map(side => expect.closeTo(side * 1.959964, 6))
    );
    expect(hierarchicalEffects([], []).size).toBe(0);
    expect([...hierarchicalEffects([1, 2, 5, 5], [1, 1, 0, 0]).means]).toEqual([1, 2, 5, 5]);
  });

  test("without error stay where they are, in a spread that the others tell", () => {
    const {means, sds, reliabilities} = hierarchicalEffects([0, 1, 2, 6, 0], [0, 1, 1, 1, 0]);
    expect([means[0], sds[0]]).toEqual([0, 0]);
    expect(reliabilities[0]).toBeCloseTo(1, 12);
    expect(means[3]).toBeLessThan(6);
    const exact = hierarchicalEffects([2, 2, 2], [0, 0, 0]);
    expect(exact.intervals()).toEqual([
      [2, 2],
      [2, 2],
      [2, 2]
    ]);
    expect([...exact.means, ...exact.sds]).toEqual([2, 2, 2, 0, 0, 0]);
  });

  test("are finite for all equal, for three units, and for errors a million times apart", () => {
    for (const [y, ses] of [
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1]
      ],
      [
        [0, 1, 5],
        [1, 1, 1]
      ],
      [
        [0, 1, 2, 3],
        [1e-6, 1e-3, 1, 1e3]
      ]
    ]) {
      const effects = hierarchicalEffects(y, ses);
      const into = new Float64Array(effects.size);
      effects.sampler(3, random(1))(into);
      expect([...effects.means, ...effects.sds, ...into].every(Number.isFinite)).toBe(true);
    }
  });
});
