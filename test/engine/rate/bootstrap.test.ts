import {describe, expect, test} from "vitest";
import {openBenchmark, type RateTable, random} from "../../../src/engine/index.js";
import {rateConditions, rateTable} from "./oracle.js";
import {rates} from "./tables.js";

const none = {conditions: [], link: "log" as const, minimumUnitSize: 1};

describe("openBenchmark(table).bootstrap(choice, options)", () => {
  test("depends on the seed alone, not on how it was sliced", () => {
    const run = (slices: readonly number[], seed: number) => {
      const bootstrap = openBenchmark(rateTable()).bootstrap(
        {...none, conditions: rateConditions},
        {replicates: 12, seed}
      );
      for (const slice of slices) bootstrap.step(slice);
      return bootstrap.result()!;
    };
    expect(run([5, 1, 6], 1)).toEqual(run([12], 1));
    expect(run([12], 1).units).not.toEqual(run([12], 2).units);
    expect(run([12], 1).unsettled).toBe(0);
  });

  test("Poisson counts: about the error with the coefficients' uncertainty; clustered ones: more", () => {
    const stream = random(11);
    const people = Array.from({length: 1200}, (_, i) => {
      const exposure = 1 + (i % 4);
      let events = 0;
      for (let k = 0; k < 40; ++k) events += Number(stream.uniform() < (0.3 * exposure) / 40);
      return [["a", "b", "c"][i % 3], events, exposure] as const;
    });
    const x = people.map((_, i) => (i * 7) % 11);
    const choice = {conditions: ["x"], link: "log" as const, minimumUnitSize: 1};
    const seOf = (factor: number) => {
      const table = rates(
        people.map(([unit, events, exposure]) => [unit, factor * events, exposure] as const),
        {x}
      );
      const bootstrap = openBenchmark(table).bootstrap(choice, {replicates: 1500, seed: 3});
      bootstrap.step(1500);
      const {units, unsettled} = bootstrap.result()!;
      expect(unsettled).toBe(0);
      const model = openBenchmark(table).errors(choice).se;
      const quasi = openBenchmark(table).errors({...choice, overDispersion: "multiplicative"}).se;
      return units.map(({se}, at) => [se / model[at], se / quasi[at]]);
    };
    for (const [poisson, quasi] of seOf(1)) {
      expect(Math.abs(poisson - 1)).toBeLessThan(0.12);
      expect(Math.abs(quasi - 1)).toBeLessThan(0.12);
    }
    // Events that come four at a time vary four times as much.
    for (const [poisson, quasi] of seOf(4)) {
      expect(Math.abs(poisson - 2)).toBeLessThan(0.24);
      expect(Math.abs(quasi - 1)).toBeLessThan(0.12);
    }
  });

  test("rows of several persons are persons; draws without an event are no fault", () => {
    const rows = [
      ["a", 2, 3, 20],
      ["a", 0, 1, 30],
      ["b", 1, 2, 50]
    ] as const;
    const single = rows.flatMap(([unit, events, exposure, n]) =>
      Array.from({length: n}, () => [unit, events, exposure] as const)
    );
    const run = (table: RateTable) => {
      const bootstrap = openBenchmark(table).bootstrap(none, {replicates: 1500});
      bootstrap.step(1500);
      return bootstrap.result()!.units.map(({se}) => se);
    };
    const [whole, one] = [run(rates(rows)), run(rates(single))];
    whole.forEach((se, at) => {
      expect(Math.abs(se / one[at] - 1)).toBeLessThan(0.1);
    });
    const rare = openBenchmark(
      rates([
        ["a", 1, 1],
        ["a", 0, 1],
        ["b", 0, 1],
        ["b", 0, 2]
      ])
    ).bootstrap(none, {replicates: 50});
    rare.step(50);
    const {units, unsettled} = rare.result()!;
    expect(units.every(({se}) => Number.isFinite(se))).toBe(true);
    expect(unsettled).toBeGreaterThan(0);
  });
});
