import fc from "fast-check";
import {mean, standardDeviation} from "simple-statistics";
import {describe, expect, test} from "vitest";
import {random} from "../../../src/engine/index.js";
import {truncatedNormal} from "../../../src/sources/register/truncatedNormal.js";

function draws(low: number, high: number, count = 40_000): number[] {
  const stream = random(1);
  return Array.from({length: count}, () => truncatedNormal(stream, low, high));
}

describe("truncatedNormal", () => {
  // Mean (φ(a) − φ(b)) / (Φ(b) − Φ(a)), from tables of φ and Φ.
  test.each([
    ["the positive half", 0, Number.POSITIVE_INFINITY, 0.79788],
    ["the upper tail from 3", 3, Number.POSITIVE_INFINITY, 3.2831],
    ["the lower tail to −3", Number.NEGATIVE_INFINITY, -3, -3.2831],
    ["a short interval in the tail", 2, 2.5, 2.20445],
    ["an interval about zero", -1, 1, 0],
    ["all there is", Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0]
  ])("has the mean of a normal cut to %s", (_, low, high, expected) => {
    const values = draws(low, high);
    const error = standardDeviation(values) / Math.sqrt(values.length);
    expect(Math.abs(mean(values) - expected)).toBeLessThan(4 * error);
  });

  test("has the spread of a normal cut to ±1, 0.5396", () => {
    expect(standardDeviation(draws(-1, 1))).toBeCloseTo(0.5396, 2);
  });

  test("is the limit itself where both are the same, zero included", () => {
    for (const limit of [0, -0, 2.5, -7]) expect(truncatedNormal(random(1), limit, limit)).toBe(limit);
  });

  test("stays within its limits, wherever they are", () => {
    const limit = fc.double({min: -40, max: 40, noNaN: true});
    fc.assert(
      fc.property(limit, limit, fc.integer(), (a, b, seed) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const value = truncatedNormal(random(seed), low, high);
        expect(value).toBeGreaterThanOrEqual(low);
        expect(value).toBeLessThanOrEqual(high);
      })
    );
  });

  test("refuses an interval that ends before it begins", () => {
    expect(() => truncatedNormal(random(1), 1, 0)).toThrow(RangeError);
  });
});
