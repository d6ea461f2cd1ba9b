import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {
  type CodedTable,
  type Explanation,
  explain,
  type MeanLink,
  openBenchmark
} from "../../../src/engine/index.js";
import {shapley} from "../../../src/engine/multiverse/shapley.js";
import {people} from "./people.js";
import {all, largestDifference, whole} from "./whole.js";

const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

describe("shapley(values, k, columns)", () => {
  test("shares a glove game as Shapley did: one right and two left gloves make one pair", () => {
    // Player 0 has the right glove.
    const worth = Float64Array.from({length: 8}, (_, mask) => Number((mask & 1) === 1 && mask > 1));
    const shares = shapley(worth, 3, 1);
    expect(largestDifference(shares, [2 / 3, 1 / 6, 1 / 6])).toBeLessThan(1e-15);
  });

  test("adds up, gives equals the same and idlers nothing", () => {
    const k = 4;
    fc.assert(
      fc.property(
        fc.array(fc.double({min: -1, max: 1, noNaN: true}), {minLength: 16, maxLength: 16}),
        values => {
          // Players 0 and 1 are alike; player 3 never matters.
          const worth = Float64Array.from({length: 16}, (_, mask) => {
            const alike = (mask & 3) === 2 ? 1 : mask & 3;
            return values[(mask & 4) | alike];
          });
          const shares = shapley(worth, k, 1);
          expect(sum(Array.from(shares))).toBeCloseTo(worth[15] - worth[0], 12);
          expect(shares[0]).toBeCloseTo(shares[1], 12);
          expect(shares[3]).toBeCloseTo(0, 12);
        }
      )
    );
  });
});

describe.each<MeanLink>(["logit", "linear"])("explain(multiverse) of %s models", link => {
  const table = people({persons: 900});
  const choice = {conditions: all(table), link, minimumUnitSize: 80};
  const multiverse = whole(table, choice);
  const {units, country, conditions} = explain(multiverse);

  test("leads every unit with people, assessed or not, from raw to adjusted without remainder", () => {
    expect(units).toHaveLength(8);
    expect(multiverse.units.length).toBeLessThan(8);
    for (const {raw, steps, adjusted, errors} of units) {
      expect(Math.abs(raw + sum(steps) - adjusted)).toBeLessThan(1e-14);
      expect(errors).toBeNull();
    }
    const adjusted = new Map(units.map(unit => [unit.unit, unit.adjusted]));
    multiverse.units.forEach(({unit}, at) => {
      expect(adjusted.get(unit)).toBe(multiverse.differences[15 * multiverse.units.length + at]);
    });
  });

  test("shares out what the country's conditions explain without remainder", () => {
    for (const {total, shares} of [country.fitShare, country.explainedShare]) {
      expect(sum(shares)).toBeCloseTo(total ?? Number.NaN, 13);
    }
    expect(country.fitShare.total).toBeGreaterThan(0.1);
  });

  test("weighs a condition that varies between units only by what it does to the units", () => {
    const place = conditions.indexOf("place");
    const moved = units.reduce((most, {steps}) => Math.max(most, Math.abs(steps[place])), 0);
    expect(moved).toBeGreaterThan(0.02);
  });

  test("is what sampled orders come to, within their errors", () => {
    const sampled = openBenchmark(table).sampledExplanation(choice, {orders: 400, seed: 1});
    sampled.step(sampled.all);
    expect(sampled.done).toBe(400 * conditions.length);
    const found = sampled.result();
    if (found === null) throw new TypeError();
    expect(found).toMatchObject({exact: false, orders: 400, conditions});
    let beyond = 0;
    found.units.forEach(({unit, raw, steps, errors, adjusted}, at) => {
      expect(unit).toBe(units[at].unit);
      expect(raw).toBeCloseTo(units[at].raw, 10);
      expect(adjusted).toBeCloseTo(units[at].adjusted, 10);
      expect(raw + sum(steps)).toBeCloseTo(adjusted, 12);
      steps.forEach((step, j) => {
        const error = errors?.[j] ?? Number.NaN;
        expect(error).toBeLessThan(0.01);
        if (Math.abs(step - units[at].steps[j]) > 3 * error + 1e-9) ++beyond;
      });
    });
    expect(beyond).toBeLessThanOrEqual(1);
    const {fitShare} = found.country;
    fitShare.shares.forEach((share, j) => {
      const error = fitShare.errors?.[j] ?? Number.NaN;
      expect(Math.abs((share ?? Number.NaN) - (country.fitShare.shares[j] ?? 0))).toBeLessThan(
        4 * error + 1e-9
      );
    });
  });
});

describe("explain(multiverse, within)", () => {
  test("is the explanation of a multiverse of these conditions alone", () => {
    const table = people();
    const choice = {conditions: all(table), link: "logit", minimumUnitSize: 20} as const;
    const some = all(table).slice(1);
    const within = explain(whole(table, choice), some);
    const alone = explain(whole(table, {...choice, conditions: some}));
    expect(within.conditions).toEqual(some);
    within.units.forEach(({raw, steps, adjusted}, at) => {
      expect(largestDifference(steps, alone.units[at].steps)).toBeLessThan(1e-9);
      expect(raw + sum(steps)).toBeCloseTo(adjusted, 12);
    });
    const shares = ({country}: Explanation) => country.fitShare.shares.map(share => share ?? Number.NaN);
    expect(largestDifference(shares(within), shares(alone))).toBeLessThan(1e-9);
  });

  test("leads nowhere without conditions, and knows no others", () => {
    const table = people();
    const multiverse = whole(table, {conditions: all(table), link: "logit", minimumUnitSize: 20});
    for (const {raw, steps, adjusted} of explain(multiverse, []).units) {
      expect(steps).toEqual([]);
      expect(adjusted).toBe(raw);
    }
    expect(() => explain(multiverse, ["colour"])).toThrow('unknown condition "colour"');
  });
});

describe("sampledExplanation(choice, {orders, seed})", () => {
  const table = people({persons: 300});
  const run = (data: CodedTable, seed: number, conditions = all(data)) => {
    const sampled = openBenchmark(data).sampledExplanation(
      {conditions, link: "linear", minimumUnitSize: 1},
      {orders: 8, seed}
    );
    const stops = [];
    do {
      stops.push([sampled.done, sampled.result()?.orders ?? null]);
      sampled.step(1);
    } while (sampled.done < sampled.all);
    return {stops, explanation: sampled.result()};
  };

  test("goes one model at a time and can be read, or left, on the way", () => {
    const {stops, explanation} = run(table, 5);
    expect(stops.length).toBe(8 * 4);
    expect(stops[0]).toEqual([0, null]);
    expect(new Set(stops.map(([, orders]) => orders))).toEqual(new Set([null, 4, 6]));
    expect(explanation?.orders).toBe(8);
  });

  test("draws the same orders for the same seed", () => {
    expect(run(table, 5).explanation).toEqual(run(table, 5).explanation);
    expect(run(table, 6).explanation).not.toEqual(run(table, 5).explanation);
  });

  test("has nothing to do without conditions", () => {
    const {explanation} = run(table, 5, []);
    expect(explanation?.units[0].steps).toEqual([]);
    expect(explanation?.country.fitShare).toEqual({total: 0, shares: [], errors: []});
  });

  test("knows no share of what does not vary", () => {
    const {explanation} = run({...table, y: new Float64Array(300)}, 5);
    expect(explanation?.country.fitShare).toEqual({
      total: null,
      shares: [null, null, null, null],
      errors: null
    });
  });

  test.each([0, 2, 7, 5.5, Number.NaN])("complains about %s orders", orders => {
    expect(() =>
      openBenchmark(table).sampledExplanation(
        {conditions: ["a"], link: "linear", minimumUnitSize: 1},
        {orders, seed: 1}
      )
    ).toThrow(`invalid ${orders} orders of conditions`);
  });
});
