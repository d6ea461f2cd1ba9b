import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {phiByLuck} from "../../../src/engine/funnel/overDispersion.js";
import {overDispersion, random} from "../../../src/engine/index.js";

describe("overDispersion(z, errors, extremes)", () => {
  test("is the mean of z² and the method of moments, by hand", () => {
    // Σz² = 8 of 3 units; excess 8 − 2 = 6; Σw − Σw²/Σw = 3 − 1 = 2.
    expect(overDispersion([-2, 0, 2], [1, 1, 1], "kept")).toEqual({phi: 8 / 3, tauSquared: 3, used: 3});
    // Weights 1 and 1/4: excess 8 − 1 = 7; 5/4 − (17/16)/(5/4) = 2/5.
    expect(overDispersion([2, -2], [1, 2], "kept").tauSquared).toBeCloseTo(7 / (2 / 5), 12);
  });

  test("winsorised draws extremes in to the type-7 quantiles, as quantile(c(-2, 0, 2), c(.1, .9)) = ±1.6", () => {
    const {phi, tauSquared, used} = overDispersion([0, 2, -2], [1, 1, 1], "winsorised");
    expect(phi).toBeCloseTo((2 * 1.6 ** 2) / 3, 12);
    expect(tauSquared).toBeCloseTo((2 * 1.6 ** 2 - 2) / 2, 12);
    expect(used).toBe(3);
  });

  test("truncated leaves ⌊I/10⌋ units out at either end, clipped sets them to the next", () => {
    const z = [9, 1, -1, 1, -1, 1, -1, 1, -1, -9];
    const errors = z.map(() => 1);
    expect(overDispersion(z, errors, "truncated")).toEqual({phi: 1, tauSquared: 1 / 7, used: 8});
    expect(overDispersion(z, errors, "clipped")).toEqual({phi: 1, tauSquared: 1 / 9, used: 10});
    expect(overDispersion(z.slice(1), errors.slice(1), "truncated").used).toBe(9);
  });

  test("tau² is 0 where chance accounts for the spread, and phi may be below 1", () => {
    expect(overDispersion([0.5, -0.5, 0.1], [1, 1, 1], "kept").tauSquared).toBe(0);
    expect(overDispersion([0, 0, 0], [1, 1, 1], "winsorised")).toEqual({phi: 0, tauSquared: 0, used: 3});
  });

  test("luck alone makes phi 1, and less after extremes were treated: as 20,000 normal draws have it", () => {
    const stream = random(11);
    const z = Array.from({length: 20_000}, () => stream.normal());
    const errors = z.map(() => 1);
    for (const extremes of ["kept", "winsorised", "truncated"] as const) {
      const expected = phiByLuck(extremes);
      expect(Math.abs(overDispersion(z, errors, extremes).phi - expected)).toBeLessThan(0.03);
    }
  });

  test("one unit has no spread between units; none leaves limits as they are", () => {
    expect(overDispersion([5], [1], "truncated")).toEqual({phi: 25, tauSquared: 0, used: 1});
    expect(overDispersion([], [], "winsorised")).toEqual({phi: 1, tauSquared: 0, used: 0});
  });

  test("treating extremes never adds spread, whatever the order of the units", () => {
    const units = fc.array(fc.double({min: -10, max: 10, noNaN: true}), {minLength: 1, maxLength: 60});
    fc.assert(
      fc.property(units, z => {
        const errors = z.map(() => 0.1);
        const kept = overDispersion(z, errors, "kept").phi;
        const backwards = [...z].reverse();
        for (const extremes of ["winsorised", "truncated", "clipped"] as const) {
          const {phi} = overDispersion(z, errors, extremes);
          expect(overDispersion(backwards, errors, extremes).phi).toBeCloseTo(phi, 10);
          if (extremes === "winsorised" && z.every(value => value >= 0)) {
            expect(phi).toBeLessThanOrEqual(Math.max(...z) ** 2 + 1e-9);
          }
          expect(kept).toBeGreaterThanOrEqual(0);
        }
      })
    );
  });
});
