import {describe, expect, test} from "vitest";
import {
  type Benchmark,
  certainty,
  hierarchicalEffects,
  openBenchmark,
  rankDistribution,
  shrink
} from "../../../src/engine/index.js";
import {codedOracle, numeric} from "../../oracle/oracle.js";
import {table} from "../tables.js";

/** A benchmark of yes/no outcomes without conditions: `[people, successes]` per unit, named a, b, c, … */
function benchmark(units: readonly (readonly [n: number, yes: number])[], minimumUnitSize = 1): Benchmark {
  const rows = units.flatMap(([n, yes], at) => {
    const unit = String.fromCharCode(97 + at);
    return [[unit, yes / n, n] as const];
  });
  return openBenchmark(table(rows, {})).compute({conditions: [], link: "logit", minimumUnitSize});
}

const districts = openBenchmark(
  codedOracle("contraception", {
    unit: {column: "district"},
    outcome: {kind: "binary", column: "use", success: "Y"},
    conditions: [numeric("age")]
  })
).compute({conditions: ["age"], link: "logit", minimumUnitSize: 20});

const everyNumber = (value: unknown): number[] =>
  typeof value === "number"
    ? [value]
    : Array.isArray(value)
      ? value.flatMap(everyNumber)
      : value !== null && typeof value === "object"
        ? Object.values(value).flatMap(everyNumber)
        : [];

describe("certainty(benchmark)", () => {
  const found = certainty(districts);
  const assessed = districts.units.filter(unit => unit.assessed);

  test("joins the units' own parts, in the table's order, for the assessed alone", () => {
    expect(assessed.length).toBeGreaterThan(20);
    expect(assessed.length).toBeLessThan(districts.units.length);
    expect(found.units.map(({unit}) => unit)).toEqual(assessed.map(({unit}) => unit));
    const differences = assessed.map(({difference}) => difference);
    const ses = assessed.map(({se}) => se);
    const effects = hierarchicalEffects(differences, ses);
    const ranks = rankDistribution(effects).units;
    expect(found).toMatchObject({choice: districts.choice, draws: 10_000, tau: shrink(differences, ses).tau});
    found.units.forEach((unit, k) => {
      expect(unit).toMatchObject({
        difference: differences[k],
        se: ses[k],
        shrunken: effects.means[k],
        ...ranks[k]
      });
      expect(unit.interval[0]).toBeCloseTo(differences[k] - 1.96 * ses[k], 14);
      expect(unit.interval[1]).toBeCloseTo(differences[k] + 1.96 * ses[k], 14);
    });
    expect(found.noise).toMatchObject({gap: districts.fifths.gap, gapByChance: districts.fifths.gapByChance});
  });

  test("the pulled differences are as sure of their order as the ranks", () => {
    const byShrunken = [...found.units].sort((a, b) => b.shrunken - a.shrunken);
    expect(byShrunken[0].mean).toBeLessThan(byShrunken[byShrunken.length - 1].mean);
    for (const {difference, shrunken, shrunkenSd, se} of found.units) {
      expect(Math.abs(shrunken)).toBeLessThanOrEqual(Math.abs(difference) + 0.02);
      expect(shrunkenSd).toBeLessThan(se);
    }
  });

  test("is the same for the same benchmark, and plain data", () => {
    expect(certainty(districts)).toEqual(found);
    expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    expect(everyNumber(found).every(Number.isFinite)).toBe(true);
  });

  test("flags and discoveries follow the standard errors it is given", () => {
    const wide = certainty(districts, {ses: assessed.map(({se}) => 10 * se), draws: 100});
    expect(wide.noise).toMatchObject({flags: 0, discoveries: 0});
    expect(wide.tau).toBe(0);
    expect(found.noise.flags).toBeGreaterThanOrEqual(found.noise.discoveries);
    expect(found.units.filter(({discovery}) => discovery)).toHaveLength(found.noise.discoveries);
    const loose = certainty(districts, {falseDiscoveryRate: 0.5, draws: 100}).noise;
    expect(loose.discoveries).toBeGreaterThanOrEqual(found.noise.discoveries);
  });

  test("takes a method's own intervals", () => {
    const intervals = assessed.map(({difference}) => [difference - 0.3, difference + 0.1] as const);
    expect(certainty(districts, {intervals, draws: 10}).units.map(({interval}) => interval)).toEqual(
      intervals
    );
    expect(() => certainty(districts, {intervals: []})).toThrow(
      `invalid 0 intervals; allowed: ${assessed.length}, as assessed units`
    );
    expect(() => certainty(districts, {ses: [1]})).toThrow("invalid 1 standard errors");
  });

  test("without an assessed unit is empty", () => {
    const none = certainty(
      benchmark(
        [
          [10, 3],
          [20, 8]
        ],
        100
      )
    );
    expect(none).toMatchObject({tau: null, tauInterval: null, mean: null, units: []});
    expect(none.noise).toEqual({
      gap: null,
      gapNoiseCorrected: null,
      gapByChance: null,
      flags: 0,
      flagsByChance: 0,
      falseDiscoveryRate: 0.05,
      discoveries: 0
    });
  });

  test("with one unit knows its rank and not the spread", () => {
    const one = certainty(
      benchmark(
        [
          [10, 3],
          [200, 80]
        ],
        100
      )
    );
    expect(one.tau).toBeNull();
    expect(one.units).toHaveLength(1);
    expect(one.units[0]).toMatchObject({mean: 1, interval95: [1, 1], reliability: 1, topFifth: null});
    expect(one.units[0].shrunken).toBe(one.units[0].difference);
  });

  test("with two to four units has ranks but no fifths", () => {
    for (const count of [2, 3, 4]) {
      const few = certainty(
        benchmark(
          [
            [100, 30],
            [100, 50],
            [100, 60],
            [100, 62]
          ].slice(0, count) as [number, number][]
        )
      );
      expect(few.units).toHaveLength(count);
      expect(few.noise).toMatchObject({gap: null, gapNoiseCorrected: null});
      expect(few.units.every(({topFifth, bottomFifth}) => topFifth === null && bottomFifth === null)).toBe(
        true
      );
      expect(few.units[0].mean).toBeGreaterThan(few.units[1].mean);
    }
  });

  test("with five units has fifths of one", () => {
    const five = certainty(
      benchmark([
        [100, 30],
        [100, 50],
        [100, 60],
        [100, 62],
        [100, 90]
      ])
    );
    expect(five.units[4].topFifth).toBeGreaterThan(0.99);
    expect(five.units[0].bottomFifth).toBeGreaterThan(0.99);
    expect(five.noise.gapNoiseCorrected).toBeGreaterThan(0);
  });

  test("of units that are all equal finds no spread and every rank as likely", () => {
    const equal = certainty(benchmark(Array.from({length: 10}, () => [100, 40] as const)));
    expect(equal.tau).toBe(0);
    expect(equal.noise).toMatchObject({gapNoiseCorrected: 0, flags: 0, discoveries: 0});
    for (const {topFifth, mean, shrunken} of equal.units) {
      expect(topFifth).toBeCloseTo(0.2, 1);
      expect(Math.abs(mean - 5.5)).toBeLessThan(0.2);
      expect(Math.abs(shrunken)).toBeLessThan(1e-12);
    }
  });

  test("of an exact linear fit has no errors, and nothing to tell the units apart", () => {
    const rows = ["a", "a", "b", "b", "c", "c", "d", "d", "e", "e", "f", "f"];
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const exact = certainty(
      openBenchmark(
        table(
          rows.map((unit, at) => [unit, 2 * x[at] + 1] as const),
          {x},
          "number"
        )
      ).compute({conditions: ["x"], link: "linear", minimumUnitSize: 1})
    );
    expect(exact.tau).toBeLessThan(1e-9);
    expect(exact.noise).toMatchObject({flags: 0, discoveries: 0});
    for (const unit of exact.units) {
      expect(unit.p).toBe(1);
      expect(unit.topFifth).toBeCloseTo(1 / 3, 1);
    }
    expect(everyNumber(exact).every(Number.isFinite)).toBe(true);
  });

  test("copes with units of one person beside units of thousands", () => {
    const found = certainty(
      benchmark([
        [1, 1],
        [1, 0],
        [5000, 2000],
        [4000, 1800],
        [1, 0],
        [30, 12],
        [90, 50]
      ])
    );
    expect(everyNumber(found).every(Number.isFinite)).toBe(true);
    expect(found.units[0].reliability).toBeLessThan(found.units[2].reliability);
  });
});
