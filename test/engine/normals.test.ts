import {describe, expect, test} from "vitest";
import {normalProbability, normalUpper} from "../../src/engine/distributions.js";
import {random} from "../../src/engine/index.js";

describe("random(seed).normals(into)", () => {
  const n = 400_000;
  const values = random(11).normals(new Float64Array(n));

  test("is the same for the same seed, whether drawn at once or in parts", () => {
    const stream = random(11);
    const parts = [10, 200, 90].flatMap(size => [...stream.normals(new Float64Array(size))]);
    expect(parts).toEqual([...values.subarray(0, 300)]);
    expect([...random(12).normals(new Float64Array(3))]).not.toEqual(parts.slice(0, 3));
  });

  test("follows the normal distribution: its largest distance from it is what chance allows", () => {
    const sorted = values.slice().sort();
    let largest = 0;
    for (let at = 0; at < n; ++at) {
      const p = normalProbability(sorted[at]);
      largest = Math.max(largest, (at + 1) / n - p, p - at / n);
    }
    // Kolmogorov: beyond 1.95/√n once in a thousand seeds.
    expect(largest * Math.sqrt(n)).toBeLessThan(1.95);
  });

  test("reaches into the tails as often as a normal does, on both sides", () => {
    // 3.654 is where the ziggurat's own tail begins.
    for (const limit of [2, 3, 3.654, 4]) {
      const expected = n * normalUpper(limit);
      for (const side of [1, -1]) {
        const found = values.reduce((sum, value) => sum + Number(side * value > limit), 0);
        expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt(expected));
      }
    }
  });

  test("neighbours know nothing of each other", () => {
    let product = 0;
    for (let at = 1; at < n; ++at) product += values[at] * values[at - 1];
    expect(Math.abs(product / n)).toBeLessThan(5 / Math.sqrt(n));
  });
});
