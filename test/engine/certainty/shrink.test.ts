import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {shrink} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";

interface Reml {
  readonly tau: number;
  readonly interval: readonly [number, number];
  readonly mean: number;
  readonly effects: readonly number[];
  readonly sds: readonly number[];
  readonly reliabilities: readonly number[];
}
type Oracle = Record<string, {estimates: number[]; ses: number[]; reml: Reml}>;

const close = (found: readonly number[], expected: readonly number[], tolerance = 1e-8) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((value, k) => {
    expect(Math.abs(value - expected[k])).toBeLessThan(tolerance * Math.max(1, Math.abs(expected[k])));
  });
};

describe("shrink(estimates, ses)", () => {
  test.each(Object.entries(readOracle<Oracle>("json/shrinkage.json")))(
    "is the restricted likelihood's answer, to 1e-8 of R's (%s)",
    (_, {estimates, ses, reml}) => {
      const found = shrink(estimates, ses);
      close([found.tau ?? Number.NaN, found.mean ?? Number.NaN], [reml.tau, reml.mean]);
      close(found.tauInterval ?? [], reml.interval);
      close(found.effects, reml.effects);
      close(found.sds, reml.sds);
      close(found.reliabilities, reml.reliabilities);
    }
  );

  test("of equal errors has tau² = s² − se², by hand", () => {
    // s² of 1, 2, 6 is 7 and their mean 3: tau² = 7 − 3, every estimate keeps 4/7 of its distance.
    const {tau, mean, effects, sds, reliabilities} = shrink([1, 2, 6], [3, 3, 3].map(Math.sqrt));
    close([tau ?? Number.NaN, mean ?? Number.NaN], [2, 3], 1e-12);
    close(effects, [3 - 8 / 7, 3 - 4 / 7, 3 + 12 / 7], 1e-12);
    close(reliabilities, [4 / 7, 4 / 7, 4 / 7], 1e-12);
    // Given tau: 4·3/7 of its own and (3/7)² of the mean's variance 7/3.
    close(
      sds,
      [1, 1, 1].map(() => Math.sqrt(12 / 7 + 9 / 21)),
      1e-12
    );
  });

  test("Q-profile of equal errors is that of a chi-squared: 2·s² over its quantiles, less se²", () => {
    const found = shrink([1, 2, 6], [0.1, 0.1, 0.1]).tauInterval ?? [];
    // R: qchisq(c(0.975, 0.025), 2) = 7.377758908227871, 0.05063561596857975
    close(found, [14 / 7.377758908227871 - 0.01, 14 / 0.05063561596857975 - 0.01].map(Math.sqrt));
  });

  test("tau is exactly zero where chance explains all, and every effect is then the mean", () => {
    const found = shrink([0.01, -0.01, 0.02, -0.02], [0.1, 0.1, 0.1, 0.1]);
    expect(found.tau).toBe(0);
    expect(found.tauInterval?.[0]).toBe(0);
    expect(new Set(found.effects)).toEqual(new Set([found.mean]));
    expect(found.reliabilities).toEqual([0, 0, 0, 0]);
    close(found.sds, [0.05, 0.05, 0.05, 0.05]);
  });

  test("estimates that are all equal leave no spread", () => {
    expect(shrink([0.3, 0.3, 0.3], [0.1, 0.2, 0.3])).toMatchObject({tau: 0, tauInterval: [0, 0]});
    expect(shrink([0.3, 0.3, 0.3], [0, 0, 0])).toMatchObject({
      tau: 0,
      tauInterval: [0, 0],
      effects: [0.3, 0.3, 0.3],
      sds: [0, 0, 0]
    });
  });

  test("estimates without error spread as they do and stay where they are", () => {
    const found = shrink([1, 2, 6], [0, 0, 0]);
    expect(found.tau).toBeCloseTo(Math.sqrt(7), 12);
    expect(found).toMatchObject({effects: [1, 2, 6], sds: [0, 0, 0], reliabilities: [1, 1, 1]});
  });

  test("a unit without error among others stays where it is and says nothing of the spread", () => {
    const others = shrink([1, 2, 6], [1, 1, 1]);
    const found = shrink([0, 1, 2, 6, 0], [0, 1, 1, 1, 0]);
    expect(found).toMatchObject({tau: others.tau, tauInterval: others.tauInterval, mean: others.mean});
    expect(found.effects).toEqual([0, ...others.effects, 0]);
    expect(found.sds).toEqual([0, ...others.sds, 0]);
  });

  test("fewer than two units say nothing of a spread", () => {
    const nothing = {tau: null, tauInterval: null};
    expect(shrink([], [])).toEqual({...nothing, mean: null, effects: [], sds: [], reliabilities: []});
    expect(shrink([0.4], [0.1])).toEqual({
      ...nothing,
      mean: 0.4,
      effects: [0.4],
      sds: [0.1],
      reliabilities: [1]
    });
  });

  test("two units are enough, though they say little", () => {
    const {tau, tauInterval} = shrink([0, 2], [1, 1]);
    expect(tau).toBeCloseTo(1, 12);
    expect(tauInterval?.[0]).toBe(0);
    expect(tauInterval?.[1]).toBeGreaterThan(40);
  });

  test("scales and moves with the estimates", () => {
    const unit = fc.tuple(
      fc.double({min: -1, max: 1, noNaN: true}),
      fc.double({min: 0.01, max: 1, noNaN: true})
    );
    fc.assert(
      fc.property(fc.array(unit, {minLength: 2, maxLength: 30}), units => {
        const y = units.map(([estimate]) => estimate);
        const ses = units.map(([, se]) => se);
        const plain = shrink(y, ses);
        const other = shrink(
          y.map(value => 100 * value + 7),
          ses.map(se => 100 * se)
        );
        // tau² is known to the digits of the estimates' squares.
        expect(Math.abs((other.tau ?? 0) ** 2 / 1e4 - (plain.tau ?? 0) ** 2)).toBeLessThan(1e-9);
        close(
          other.effects,
          plain.effects.map(value => 100 * value + 7),
          1e-6
        );
        for (const [k, effect] of plain.effects.entries()) {
          const [low, high] = [y[k], plain.mean ?? 0].sort((a, b) => a - b);
          expect(effect).toBeGreaterThanOrEqual(low - 1e-12);
          expect(effect).toBeLessThanOrEqual(high + 1e-12);
        }
      })
    );
  });

  test("copes with errors a million times apart and with a thousand units", () => {
    const found = shrink([0, 1, 2, 3], [1e-6, 1e-3, 1, 1e3]);
    expect([found.tau, found.mean, ...found.effects, ...found.sds].every(Number.isFinite)).toBe(true);
    const many = Array.from({length: 1000}, (_, k) => Math.sin(k));
    expect(
      shrink(
        many,
        many.map(() => 0.1)
      ).tau
    ).toBeCloseTo(Math.SQRT1_2, 1);
  });

  test("complains about what is not an estimate", () => {
    expect(() => shrink([1, Number.NaN], [1, 1])).toThrow(
      "estimate 2 of 2: invalid NaN; allowed: a finite number"
    );
    expect(() => shrink([1, 2], [1, -1])).toThrow(
      "estimate 2 of 2: invalid standard error -1; allowed: 0 or more"
    );
    expect(() => shrink([1, 2], [1])).toThrow("invalid 1 standard errors; allowed: 2, as estimates");
  });
});
