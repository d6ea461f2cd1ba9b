import {mean} from "simple-statistics";
import {describe, expect, test} from "vitest";
import {random} from "../../../src/engine/index.js";
import {type Contest, product, RankedDifferences} from "../../../src/sources/register/ranked.js";

const identity = (size: number) =>
  Float64Array.from({length: size * size}, (_, at) => Number(at % (size + 1) === 0));

function contest(sd: readonly number[], best: readonly number[], margin = 0): Contest {
  const others = sd.flatMap((_, u) => (best.includes(u) ? [] : [u]));
  return {remainder: identity(sd.length), sd: Float64Array.from(sd), best, others, margin};
}

describe("RankedDifferences", () => {
  test("of two alike, the one known to be best is 1/√π above zero on average and the other as much below", () => {
    // The difference is N(0, 2) cut to the positive half: mean √2 · √(2/π), shared between the two.
    const draws = new RankedDifferences(contest([1, 1], [0]), random(1));
    const found: [number, number][] = [];
    for (let sweep = 0; sweep < 40_000; ++sweep) {
      draws.sweep();
      found.push([draws.fitted[0], draws.fitted[1]]);
    }
    expect(Math.abs(mean(found.map(([first]) => first)) - 0.5642)).toBeLessThan(0.03);
    expect(Math.abs(mean(found.map(([, second]) => second)) + 0.5642)).toBeLessThan(0.03);
  });

  test("keeps every one of the best the margin above every other, in every draw", () => {
    const sd = Array.from({length: 30}, (_, u) => 0.02 + 0.003 * u);
    const best = [0, 1, 2, 28];
    const draws = new RankedDifferences(contest(sd, best, 0.01), random(2));
    for (let sweep = 0; sweep < 300; ++sweep) {
      draws.sweep();
      const last = Math.min(...best.map(u => draws.fitted[u]));
      const first = Math.max(...sd.flatMap((_, u) => (best.includes(u) ? [] : [draws.fitted[u]])));
      expect(last - first).toBeGreaterThanOrEqual(0.01 - 1e-12);
    }
  });

  test("leaves those who take no part as they would be: normal with their own spread", () => {
    const free: Contest = {...contest([1, 1, 3], [0]), others: [1]};
    const draws = new RankedDifferences(free, random(3));
    const squares: number[] = [];
    for (let sweep = 0; sweep < 20_000; ++sweep) {
      draws.sweep();
      squares.push(draws.fitted[2] ** 2);
    }
    expect(Math.sqrt(mean(squares))).toBeCloseTo(3, 1);
  });

  test("shows the fit's view of the differences: what a national model absorbs is taken out of both", () => {
    // A model with an intercept alone leaves two equally large municipalities their distance from the mean.
    const centred: Contest = {...contest([1, 1], [0]), remainder: Float64Array.from([0.5, -0.5, -0.5, 0.5])};
    const draws = new RankedDifferences(centred, random(4));
    draws.sweep();
    const differences = draws.differences(draws.z);
    expect(differences[0] + differences[1]).toBeCloseTo(0, 12);
    expect(differences[0]).toBeCloseTo((draws.z[0] - draws.z[1]) / 2, 12);
    expect(draws.fitted[0]).toBeCloseTo(product(centred.remainder, differences)[0], 12);
  });

  test("says so when those named cannot come out best", () => {
    const nothing: Contest = {...contest([1, 1], [0]), remainder: new Float64Array(4), margin: 0.1};
    expect(() => new RankedDifferences(nothing, random(5))).toThrow(RangeError);
  });
});
