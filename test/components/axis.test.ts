import {describe, expect, test} from "vitest";
import {linearAxis, rootAxis, roundAxis, roundTicks, withAir} from "../../src/components/chart/axis.js";
import {rankTicks, sizeTicks, tickDigits, weekTicks} from "../../src/components/chart/ticks.js";

const share = [0, 100] as const;

describe("roundAxis(values, range, most)", () => {
  test("has round ticks and ends outside all values, at a tick or halfway to the next", () => {
    const axis = roundAxis([-0.33, 0.24], share, 8);
    expect(axis.ticks).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2]);
    expect(axis.at(-0.35)).toBeCloseTo(0);
    expect(axis.at(0.25)).toBeCloseTo(100);
  });

  test.each([[[]], [[0]], [[5, 5]], [[-1e-9, 1e-9]], [[Number.NaN, 1]]])("holds %j", values => {
    const axis = roundAxis(values, share, 6);
    for (const value of values.filter(Number.isFinite)) {
      expect(axis.at(value)).toBeGreaterThanOrEqual(-1e-6);
      expect(axis.at(value)).toBeLessThanOrEqual(100 + 1e-6);
    }
    expect(axis.ticks.every(Number.isFinite)).toBe(true);
  });

  test("holds every value within ends that are less than a step away, with no more ticks than fit", () => {
    for (let at = 1; at < 400; ++at) {
      const [low, high] = [-at / 37, at ** 1.3 / 11];
      const {ticks, at: place} = roundAxis([low, high], share, 8);
      const step = ticks[1] - ticks[0];
      expect(place(low)).toBeGreaterThanOrEqual(-1e-6);
      expect(place(high)).toBeLessThanOrEqual(100 + 1e-6);
      expect(place(low - step)).toBeLessThan(0);
      expect(place(high + step)).toBeGreaterThan(100);
      expect(ticks.length).toBeLessThanOrEqual(10);
      expect(ticks.length).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("axes", () => {
  test("a straight axis leads from end to end, and holds what lies beyond at its ends", () => {
    const axis = linearAxis([0, 10], [200, 100], 5);
    expect([0, 5, 10, 20].map(axis.at)).toEqual([200, 150, 100, 0]);
    expect([-3, 5, 20].map(axis.within)).toEqual([200, 150, 100]);
    expect(axis.ticks).toEqual([0, 2, 4, 6, 8, 10]);
  });

  test("an axis of roots gives the small ones room", () => {
    const axis = rootAxis([0, 400], [0, 200], 40);
    expect([0, 100, 400].map(axis.at)).toEqual([0, 100, 200]);
    expect(axis.ticks).toEqual([20, 100, 200]);
  });

  test("withAir: beyond the values, and around one alone", () => {
    expect(withAir([0, 10], 0.1, 3)).toEqual([-1, 11]);
    expect(withAir([4, 4], 0.1, 3)).toEqual([1, 7]);
  });
});

describe("ticks", () => {
  test("roundTicks: round numbers within bounds, and their decimals", () => {
    expect(roundTicks([12, 61], 5)).toEqual([20, 30, 40, 50, 60]);
    expect(tickDigits([20, 30, 40, 50, 60])).toBe(0);
    expect(roundTicks([0.33, 1.62], 7)).toEqual([0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6]);
    expect(tickDigits([0.4, 0.6, 0.8, 1, 1.2, 1.4, 1.6])).toBe(1);
    expect(roundTicks([-2, 2], 4)).toEqual([-2, -1, 0, 1, 2]);
    expect(roundTicks([5, 5], 4)).toEqual([5]);
  });

  test("tickDigits: of what is written, as many as needed and never more than four", () => {
    expect(tickDigits([0.07, 0.14], 100)).toBe(0);
    expect(tickDigits([0.005, 0.01], 100)).toBe(1);
    expect(tickDigits([0.25])).toBe(2);
    expect(tickDigits([1 / 3])).toBe(4);
    expect(tickDigits([])).toBe(0);
  });

  test("sizeTicks: from the largest down, none too close", () => {
    expect(sizeTicks(20, 1400, size => 20 * Math.sqrt(size), 48)).toEqual([20, 50, 100, 200, 500, 1000]);
    expect(sizeTicks(0.2, 0.8, size => size, 10)).toEqual([]);
  });

  test("rankTicks: the first, the last, and round ones that meet neither", () => {
    expect(rankTicks(0, 5)).toEqual([]);
    expect(rankTicks(12, 2)).toEqual([1, 4, 6, 8, 10, 12]);
    expect(rankTicks(3, 1)).toEqual([1, 2, 3]);
  });

  test("weekTicks: from the beginning, every so many weeks", () => {
    expect(weekTicks(104, 26)).toEqual([0, 26, 52, 78, 104]);
    expect(weekTicks(30, 26)).toEqual([0, 26]);
  });
});
