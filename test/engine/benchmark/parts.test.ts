import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {explained} from "../../../src/engine/benchmark/explained.js";
import {extremeMeans, fifthSizes, fifths} from "../../../src/engine/benchmark/fifths.js";
import {potential} from "../../../src/engine/benchmark/potential.js";
import {rankDescending} from "../../../src/engine/benchmark/ranks.js";

const finite = fc.double({min: -1, max: 1, noNaN: true});

describe("rankDescending(values)", () => {
  test("gives the highest value rank 1 and ties the mean of their ranks", () => {
    expect(rankDescending([0.1, 0.5, 0.1, -0]).map(({rank}) => rank)).toEqual([2.5, 1, 2.5, 4]);
    expect(rankDescending([0, -0]).map(({rank, tied}) => [rank, tied])).toEqual([
      [1.5, true],
      [1.5, true]
    ]);
    expect(rankDescending([])).toEqual([]);
  });

  test("ranks add up to those of a permutation, whatever is tied", () => {
    fc.assert(
      fc.property(fc.array(finite), values => {
        const sum = rankDescending(values).reduce((total, {rank}) => total + rank, 0);
        expect(sum).toBeCloseTo((values.length * (values.length + 1)) / 2, 9);
      })
    );
  });

  test("do not depend on the order of the units", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: -1000, max: 1000})), values => {
        const forth = rankDescending(values).map(({rank}) => rank);
        const back = rankDescending([...values].reverse()).map(({rank}) => rank);
        expect(back.reverse()).toEqual(forth);
      })
    );
  });
});

describe("fifths(values)", () => {
  test("the first n mod 5 fifths from the top get one more", () => {
    expect(fifthSizes(91)).toEqual([19, 18, 18, 18, 18]);
    expect(fifthSizes(98)).toEqual([20, 20, 20, 19, 19]);
    expect(fifthSizes(5)).toEqual([1, 1, 1, 1, 1]);
  });

  test("hold every unit once, in order of value", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: -9999, max: 9999}), {minLength: 5}), values => {
        const found = fifths(rankDescending(values));
        const sizes = fifthSizes(values.length);
        sizes.forEach((size, at) => {
          expect(found.filter(fifth => fifth === at + 1)).toHaveLength(size);
        });
        const worstOf = (fifth: number) => Math.min(...values.filter((_, at) => found[at] === fifth));
        const bestOf = (fifth: number) => Math.max(...values.filter((_, at) => found[at] === fifth));
        for (const fifth of [1, 2, 3, 4]) expect(worstOf(fifth)).toBeGreaterThan(bestOf(fifth + 1));
      })
    );
  });

  test("of units that tie follow their order, not their rounding", () => {
    const tied = [0.3, 0.1, 0.1 + 1e-12, 0.1 - 1e-12, -0.2];
    expect(fifths(rankDescending(tied))).toEqual([1, 2, 3, 4, 5]);
  });

  test("of fewer than five units there are none", () => {
    expect(fifths(rankDescending([1, 2, 3, 4]))).toEqual([null, null, null, null]);
  });
});

test("extremeMeans(values) are the unweighted means of the outer fifths", () => {
  expect(extremeMeans(Float64Array.of(4, 1, 3, 2, 9, 7))).toEqual({top: 8, bottom: 1});
});

test("potential(differences, n, target) counts only units below the target", () => {
  expect(potential([0.3, 0.1, -0.1], [10, 20, 30], 0.2)).toBeCloseTo(20 * 0.1 + 30 * 0.3, 12);
});

describe("explained(observed, difference, se)", () => {
  test("is one less the ratio of variances, raw and with chance taken out", () => {
    // Var(observed) = 4, Var(difference) = 1, chance 0.5.
    const {share, noiseRemoved} = explained(
      [2, 0, -2],
      [1, 0, -1],
      [Math.SQRT1_2, Math.SQRT1_2, Math.SQRT1_2]
    );
    expect(share).toBeCloseTo(0.75, 12);
    expect(noiseRemoved).toBeCloseTo(1 - 0.5 / 3.5, 12);
  });

  test("is unknown where nothing varies, or where chance alone would do", () => {
    expect(explained([1, 1], [1, 1], [0, 0])).toEqual({share: null, noiseRemoved: null});
    expect(explained([1, 0], [1, 0], [9, 9]).noiseRemoved).toBeNull();
    expect(explained([1], [0], [0])).toEqual({share: null, noiseRemoved: null});
    const third = 0.1 + 0.2;
    expect(explained([0.3, third, 0.3], [0, third - 0.3, 0], [0, 0, 0]).share).toBeNull();
  });
});
