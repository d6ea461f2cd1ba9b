import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {association, type Estimate} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";

type Numbers = readonly (number | null)[];
interface OracleSet {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly xSe: readonly number[];
  readonly ySe: readonly number[];
  readonly pearson: Numbers;
  readonly spearman: Numbers;
  readonly corrected: Numbers;
  readonly reliability: Numbers;
}
const {sets} = readOracle<{readonly sets: readonly OracleSet[]}>("json/association.json");

const estimates = (values: readonly number[], se: readonly number[] | number = 0): readonly Estimate[] =>
  values.map((value, at) => ({unit: String(at), value, se: typeof se === "number" ? se : se[at]}));
const quick = {draws: 50};

describe("association(x, y) is R's cor.test", () => {
  const near = (ours: number | null, theirs: number | null) => {
    if (ours === null || theirs === null) expect(ours).toBe(theirs);
    else expect(Math.abs(ours - theirs)).toBeLessThan(1e-12 * Math.max(1e-60, Math.abs(theirs)) + 1e-15);
  };

  test.each(sets)("$name", ({x, y, xSe, ySe, pearson, spearman, corrected, reliability}) => {
    const found = association(estimates(x, xSe), estimates(y, ySe), quick);
    for (const [ours, theirs] of [
      [found.pearson, pearson],
      [found.spearman, spearman]
    ] as const) {
      near(ours.estimate, theirs[0]);
      near(ours.interval?.[0] ?? null, theirs[1]);
      near(ours.interval?.[1] ?? null, theirs[2]);
      near(ours.p, theirs[3]);
    }
    const [true_] = corrected;
    near(found.corrected.estimate, true_ === null ? null : Math.max(-1, Math.min(1, true_)));
    found.corrected.reliability.forEach((share, at) => {
      near(share, reliability[at]);
    });
  });
});

describe("what there is to tell of few, flat or noisy units", () => {
  const codes = (x: readonly Estimate[], y: readonly Estimate[]) =>
    association(x, y, quick).warnings.map(({code, measure}) => [code, measure].filter(Boolean).join(" "));

  test.each([0, 1, 2])("%i units have no correlation", count => {
    const found = association(estimates([3, 1].slice(0, count)), estimates([1, 2].slice(0, count)));
    expect(found).toMatchObject({
      n: count,
      pearson: {estimate: null},
      corrected: {reliability: [null, null]}
    });
    expect(found.warnings.map(({code}) => code)).toEqual(["few-units"]);
  });

  test("three units have one but no interval; fewer than five are said to be few", () => {
    const {pearson, spearman, corrected} = association(estimates([1, 2, 3]), estimates([2, 1, 4]));
    expect(pearson.estimate).not.toBeNull();
    expect([pearson.interval, spearman.interval, corrected.interval]).toEqual([null, null, null]);
    expect(codes(estimates([1, 2, 3, 4]), estimates([2, 1, 4, 3]))).toEqual(["few-units"]);
    expect(codes(estimates([1, 2, 3, 4, 5]), estimates([2, 1, 4, 3, 5]))).toEqual([]);
  });

  test("a measure that is the same everywhere has none, and which one is said", () => {
    const many = [1, 2, 3, 4, 5, 6];
    const third = many.map(() => 0.1 + 0.2);
    expect(codes(estimates(third), estimates(many))).toEqual(["no-spread x"]);
    expect(codes(estimates(many), estimates([0.3, ...third.slice(1)]))).toEqual(["no-spread y"]);
    expect(association(estimates(third), estimates(many)).pearson.estimate).toBeNull();
  });

  test("a measure that is mostly chance is not corrected, and the others stand", () => {
    const found = association(estimates([1, 2, 3, 4, 5, 6], 1.8), estimates([1, 3, 2, 5, 4, 6]), quick);
    expect(found.corrected).toMatchObject({estimate: null, interval: null, p: null});
    expect(found.corrected.reliability[0]).toBeLessThan(0.2);
    expect(found.pearson.estimate).toBeGreaterThan(0.8);
    expect(found.warnings).toMatchObject([{code: "low-reliability", measure: "x"}]);
  });

  test("a corrected correlation beyond 1 is held there, and said", () => {
    const found = association(estimates([1, 2, 3, 4, 5, 6], 1), estimates([1, 3, 2, 4, 5, 6], 1), quick);
    expect(found.corrected.estimate).toBe(1);
    expect(found.warnings.map(({code}) => code)).toEqual(["at-bound"]);
  });

  test("a perfect correlation is certain, not NaN", () => {
    const {pearson, spearman, corrected} = association(
      estimates([1, 2, 3, 4, 5]),
      estimates([2, 4, 6, 8, 10])
    );
    for (const one of [pearson, spearman, corrected]) {
      expect(one.estimate).toBeCloseTo(1, 14);
      expect(one.interval?.[0]).toBeGreaterThan(0.999);
      expect(one.p).toBeLessThan(1e-9);
    }
  });

  test("only units that both measures have count, and those with a name twice are ambiguous", () => {
    const x = estimates([1, 2, 3, 4, 5, 6]);
    expect(association(x, x.slice(1), quick).n).toBe(5);
    expect(association(x, [], quick).n).toBe(0);
    expect(() => association([...x, x[0]], x)).toThrow('x, unit "0": ambiguous unit: it is there twice');
  });

  test.each([
    [Number.NaN, 0, "invalid value NaN"],
    [Number.POSITIVE_INFINITY, 0, "invalid value Infinity"],
    [1, -1, "invalid standard error -1"],
    [1, Number.NaN, "invalid standard error NaN"]
  ])("a value of %d with a standard error of %d is complained about", (value, se, message) => {
    expect(() => association([], [{unit: "a", value, se}])).toThrow(`y, unit "a": ${message}`);
  });
});

describe("properties", () => {
  const pairs = fc.array(
    fc.record({
      x: fc.integer({min: -50, max: 50}),
      y: fc.integer({min: -50, max: 50}),
      xSe: fc.integer({min: 0, max: 20}),
      ySe: fc.integer({min: 0, max: 20})
    }),
    {minLength: 3, maxLength: 30}
  );
  const both = (rows: readonly {x: number; y: number; xSe: number; ySe: number}[], scale = 1, shift = 0) =>
    [
      estimates(
        rows.map(({x}) => scale * x + shift),
        rows.map(({xSe}) => Math.abs(scale) * xSe)
      ),
      estimates(
        rows.map(({y}) => y),
        rows.map(({ySe}) => ySe)
      )
    ] as const;
  const close = (a: number | null, b: number | null) => {
    if (a === null || b === null) expect(a).toBe(b);
    else expect(a).toBeCloseTo(b, 9);
  };
  const same = (one: ReturnType<typeof association>, other: ReturnType<typeof association>, sign = 1) => {
    for (const which of ["pearson", "spearman", "corrected"] as const) {
      const [a, b] = [one[which], other[which]];
      close(a.estimate, b.estimate === null ? null : sign * b.estimate);
      close(a.p, b.p);
      if (sign === 1) for (const end of [0, 1]) close(a.interval?.[end] ?? null, b.interval?.[end] ?? null);
    }
  };

  test("it does not matter which measure is x", () => {
    fc.assert(
      fc.property(pairs, rows => {
        const [x, y] = both(rows);
        same(association(x, y, quick), association(y, x, quick));
      })
    );
  });

  test("nor in which unit a measure is counted, nor where its zero is; a mirror turns the sign", () => {
    fc.assert(
      fc.property(pairs, rows => {
        const [x, y] = both(rows);
        same(association(x, y, quick), association(...both(rows, 8, 32), quick));
        same(association(x, y, quick), association(...both(rows, -1), quick), -1);
      })
    );
  });

  test("everything is finite or null, estimates lie from −1 to 1 and inside their intervals but the corrected", () => {
    fc.assert(
      fc.property(pairs, rows => {
        const found = association(...both(rows), quick);
        for (const {estimate, interval, p} of [found.pearson, found.spearman, found.corrected]) {
          for (const value of [estimate, p, ...(interval ?? [])])
            if (value !== null) expect(Number.isFinite(value)).toBe(true);
          if (estimate !== null) expect(Math.abs(estimate)).toBeLessThanOrEqual(1);
        }
        for (const {estimate, interval} of [found.pearson, found.spearman])
          if (estimate !== null && interval !== null) {
            expect(interval[0]).toBeLessThanOrEqual(estimate);
            expect(interval[1]).toBeGreaterThanOrEqual(estimate);
          }
      })
    );
  });

  test("without chance in either, the corrected correlation is Pearson's", () => {
    fc.assert(
      fc.property(pairs, rows => {
        const found = association(...both(rows.map(row => ({...row, xSe: 0, ySe: 0}))), quick);
        close(found.corrected.estimate, found.pearson.estimate);
      })
    );
  });
});
