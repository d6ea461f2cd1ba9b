import {describe, expect, test} from "vitest";
import {random} from "../../src/engine/index.js";

const draw = (n: number, next: () => number) => Array.from({length: n}, next);

describe("random(seed)", () => {
  test("gives the same stream for the same seed and another for another", () => {
    const stream = (seed: number) => draw(5, random(seed).uniform);
    expect(stream(1)).toEqual(stream(1));
    expect(stream(1)).not.toEqual(stream(2));
  });

  test("a named stream does not depend on what was drawn before it", () => {
    const fresh = random(1).fork("people").uniform();
    const used = random(1);
    draw(100, used.uniform);
    expect(used.fork("people").uniform()).toBe(fresh);
    expect(random(1).fork("places").uniform()).not.toBe(fresh);
  });

  test("uniform numbers lie in [0, 1) and fill it evenly", () => {
    const values = draw(20_000, random(4).uniform);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; ++tenth) {
      const share = values.filter(value => Math.floor(10 * value) === tenth).length / values.length;
      expect(Math.abs(share - 0.1)).toBeLessThan(5 * Math.sqrt(0.09 / values.length));
    }
  });

  test("normal numbers have mean 0, variance 1 and no skew, within five standard errors", () => {
    const n = 20_000;
    const values = draw(n, random(5).normal);
    const moment = (k: number) => values.reduce((sum, value) => sum + value ** k, 0) / n;
    expect(Math.abs(moment(1))).toBeLessThan(5 / Math.sqrt(n));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
    expect(Math.abs(moment(3))).toBeLessThan(5 * Math.sqrt(15 / n));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt(96 / n));
  });

  test("integers are below their bound and reach it", () => {
    const stream = random(6);
    expect(new Set(draw(200, () => stream.integer(3)))).toEqual(new Set([0, 1, 2]));
  });

  test("permutations hold every number once, each place taking each number as often", () => {
    const stream = random(7);
    const counts = Array.from({length: 5}, () => [0, 0, 0, 0, 0]);
    const n = 20_000;
    for (let at = 0; at < n; ++at) {
      const places = [...stream.permutation(new Uint16Array(5))];
      expect([...places].sort()).toEqual([0, 1, 2, 3, 4]);
      places.forEach((value, place) => {
        ++counts[place][value];
      });
    }
    for (const count of counts.flat())
      expect(Math.abs(count / n - 0.2)).toBeLessThan(5 * Math.sqrt(0.16 / n));
    expect([...stream.permutation(new Uint16Array(0))]).toEqual([]);
  });
});
