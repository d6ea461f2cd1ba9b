import {describe, expect, test} from "vitest";
import {type DurationTable, openBenchmark} from "../../../src/engine/index.js";
import {veteran} from "./oracles.js";
import {durations} from "./tables.js";

/** Patients dealt out to three units, so that these differ by chance alone. */
const dealt = (): DurationTable => {
  const table = veteran();
  const units = ["a", "b", "c"].map(id => ({id, name: id}));
  return {...table, units, unitCodes: table.unitCodes.map((_, i) => i % 3)};
};
const choice = {conditions: ["trt", "karno"], horizon: 200, minimumUnitSize: 1};
const run = (link: "cox" | "weibull", replicates: number, slices = [replicates], seed = 1) => {
  const bootstrap = openBenchmark(dealt()).bootstrap({...choice, link}, {replicates, seed});
  for (const slice of slices) bootstrap.step(slice);
  return bootstrap.result()!;
};

describe("spells drawn again", () => {
  test.each(["cox", "weibull"] as const)("%s: errors near those of the delta method", link => {
    const bench = openBenchmark(dealt());
    const {units, unsettled} = run(link, 400);
    expect(unsettled).toBe(0);
    const {units: computed} = bench.compute({...choice, link});
    const errors = bench.errors({...choice, link}).se;
    units.forEach(({unit, se, interval}, at) => {
      expect(unit).toBe(computed[at].unit);
      expect(se / errors[at]).toBeGreaterThan(0.7);
      expect(se / errors[at]).toBeLessThan(1.4);
      expect(interval[0]).toBeLessThan(computed[at].percentFaster);
      expect(interval[1]).toBeGreaterThan(computed[at].percentFaster);
    });
  });

  test("depend on the seed alone, not on how they were sliced", () => {
    expect(run("cox", 12, [5, 1, 6])).toEqual(run("cox", 12));
    expect(run("cox", 12, [12], 2)).not.toEqual(run("cox", 12));
  });

  test("count the replicates in which a model does not settle down, and stay finite", () => {
    const table = durations("a 1 2 5+ 3+ 8+ | b 4+ 6+ 2 7+ 8+ 9+", {
      g: ["p", "q", "p", "q", "p", "p", "q", "q", "p", "q", "q"]
    });
    const bootstrap = openBenchmark(table).bootstrap(
      {conditions: ["g"], link: "cox", horizon: 8, minimumUnitSize: 1},
      {replicates: 60}
    );
    bootstrap.step(60);
    const {units, unsettled} = bootstrap.result()!;
    expect(unsettled).toBeGreaterThan(0);
    expect(units.every(({se, interval}) => [se, ...interval].every(Number.isFinite))).toBe(true);
  });

  test("nobody has the event: nothing to draw", () => {
    const bootstrap = openBenchmark(durations("a 1+ 2+ | b 9+ 9+")).bootstrap(
      {conditions: [], link: "lognormal", horizon: 8, minimumUnitSize: 1},
      {replicates: 3}
    );
    bootstrap.step(3);
    expect(bootstrap.result()).toMatchObject({unsettled: 0, units: [{se: 0}, {se: 0}]});
  });
});
