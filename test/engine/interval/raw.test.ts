import fc from "fast-check";
import {afterAll, describe, expect, test} from "vitest";
import {byar, clopperPearson, exactPoisson, wilson} from "../../../src/engine/index.js";
import {present} from "../../oracle/oracle.js";
import {type FunnelOracle, funnelData, funnelOracle} from "../funnel/oracle.js";

const close = (found: readonly number[] | null, expected: readonly number[], tolerance = 1e-12) => {
  expect(found).not.toBeNull();
  expected.forEach((value, at) => {
    expect(Math.abs((found?.[at] ?? Number.NaN) - value)).toBeLessThan(tolerance);
  });
};

describe("wilson(successes, n, level)", () => {
  test("is R's prop.test(19, 50, correct = FALSE)", () => {
    close(wilson(19, 50), [0.258627893101936, 0.51849553069007]);
  });

  test("is 0 at one end when nobody succeeded, 1 when everyone did, and never a point", () => {
    // z²/(n + z²) and its complement.
    close(wilson(0, 10), [0, 0.27753279986288926]);
    close(wilson(10, 10), [0.7224672001371107, 1]);
    expect(wilson(0, 1)?.[0]).toBe(0);
    expect(wilson(1, 1)?.[1]).toBe(1);
  });
});

describe("clopperPearson(successes, n, level)", () => {
  test("is R's binom.test(19, 50)", () => {
    close(clopperPearson(19, 50), [0.246501077799862, 0.528250836947145]);
  });

  test("leaves α/2 on one side when nobody or everyone succeeded: (α/2)^(1/n)", () => {
    close(clopperPearson(0, 10), [0, 1 - 0.025 ** 0.1]);
    close(clopperPearson(10, 10), [0.025 ** 0.1, 1]);
    close(clopperPearson(1, 1, 0.9), [0.05, 1]);
  });

  test("always holds Wilson's middle and lies in [0, 1]", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 400}), fc.double({min: 0, max: 1, noNaN: true}), (n, part) => {
        const successes = Math.floor(part * n);
        const [low, high] = clopperPearson(successes, n) ?? [Number.NaN, Number.NaN];
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(successes / n);
        expect(high).toBeGreaterThanOrEqual(successes / n);
      })
    );
  });
});

describe("exactPoisson(observed, expected, level)", () => {
  test("is R's poisson.test(11, 6.57)", () => {
    close(exactPoisson(11, 6.57), [0.835793054373948, 2.995744065951591]);
  });

  test("is [0, −log(α/2)/expected] when nothing was observed", () => {
    close(exactPoisson(0, 2), [0, -Math.log(0.025) / 2]);
  });
});

describe("byar(observed, expected, level)", () => {
  test("starts at 0 when nothing was observed and stays near the exact interval", () => {
    expect(byar(0, 2)?.[0]).toBe(0);
    close(byar(50, 40), exactPoisson(50, 40) ?? [], 2e-3);
    // The cube root is below 0 for a single event at a high level: no count is.
    expect(byar(1, 2, 0.9999)?.[0]).toBe(0);
  });
});

describe("all four", () => {
  test("are null where there is nobody, or nothing was expected", () => {
    expect(wilson(0, 0)).toBeNull();
    expect(clopperPearson(0, 0)).toBeNull();
    expect(exactPoisson(0, 0)).toBeNull();
    expect(byar(3, 0)).toBeNull();
  });

  test.each([wilson, clopperPearson, exactPoisson, byar])("refuse what cannot be: %o", interval => {
    expect(() => interval(-1, 10)).toThrow("invalid");
    expect(() => interval(1, Number.NaN)).toThrow("invalid");
    expect(() => interval(1, 10, 1)).toThrow("invalid level 1; allowed: between 0 and 1");
    expect(() => interval(1, 10, 0)).toThrow("invalid level 0");
  });

  test.each([wilson, clopperPearson, exactPoisson, byar])("are longer at a higher level: %o", interval => {
    const length = (level: number) => {
      const [low, high] = interval(7, 20, level) ?? [0, 0];
      return high - low;
    };
    expect(length(0.8)).toBeLessThan(length(0.95));
    expect(length(0.95)).toBeLessThan(length(0.998));
  });

  test("more successes than persons are refused", () => {
    expect(() => wilson(11, 10)).toThrow("invalid 11 successes of 10 persons");
  });
});

describe("R's intervals, unit by unit", () => {
  let largest = 0;
  afterAll(() => console.log(`intervals against R: largest difference ${largest.toExponential(0)}`));
  const compare = (
    data: Pick<FunnelOracle, "unit"> & Partial<FunnelOracle>,
    key: "smr_ci95_exact" | "smr_ci95_byar" | "prop_ci95_wilson" | "prop_ci95_clopper_pearson",
    interval: (at: number) => readonly number[] | null
  ) => {
    data.unit.forEach((_, at) => {
      const expected = [data[key]?.lower[at] ?? Number.NaN, data[key]?.upper[at] ?? Number.NaN];
      close(interval(at), expected);
      interval(at)?.forEach((limit, side) => {
        largest = Math.max(largest, Math.abs(limit - expected[side]));
      });
    });
  };

  const sets = [
    ["funnel_own", "people"],
    ["funnel_own", "units"],
    ["funnel", "medpar"],
    ["funnel", "nycabg"]
  ] as const;
  test.each(present(sets))("%s: %s", (file, name) => {
    const data = funnelData(file, name);
    const {O, n, E} = data;
    compare(data, "prop_ci95_wilson", at => wilson(O[at], n[at]));
    compare(data, "prop_ci95_clopper_pearson", at => clopperPearson(O[at], n[at]));
    compare(data, "smr_ci95_exact", at => exactPoisson(O[at], E[at]));
    compare(data, "smr_ci95_byar", at => byar(O[at], E[at]));
  });

  test("events beside those expected, some units without any", () => {
    const {counts} = funnelOracle("funnel_own");
    compare(counts, "smr_ci95_exact", at => exactPoisson(counts.O[at], counts.E[at]));
    compare(counts, "smr_ci95_byar", at => byar(counts.O[at], counts.E[at]));
  });
});
