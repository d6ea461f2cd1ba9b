import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {apportion} from "../../../src/sources/register/sizes.js";

describe("apportion", () => {
  test("gives one to each, shares out the rest, and hands what is left to the largest remainders", () => {
    // 7 of 10 are shared out in proportion 1 : 1 : 2, so 1.75, 1.75 and 3.5; two are left for the two remainders of .75.
    expect(apportion(10, [1, 1, 2])).toEqual([3, 3, 4]);
  });

  test("always adds up, leaves nobody out, and never gives the smaller weight more", () => {
    const weights = fc.array(fc.double({min: 0.001, max: 1000, noNaN: true}), {minLength: 1, maxLength: 40});
    fc.assert(
      fc.property(weights, fc.integer({min: 40, max: 5000}), (parts, total) => {
        const sizes = apportion(total, parts);
        expect(sizes.reduce((a, b) => a + b, 0)).toBe(total);
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1);
        for (let i = 1; i < parts.length; ++i) {
          if (parts[i] < parts[i - 1]) expect(sizes[i]).toBeLessThanOrEqual(sizes[i - 1]);
        }
      })
    );
  });
});
