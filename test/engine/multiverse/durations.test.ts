import {describe, expect, test} from "vitest";
import {type Choice, explain, openBenchmark, summariseMultiverse} from "../../../src/engine/index.js";
import {readPeople} from "../../../src/sources/read.js";
import {loadSpec} from "../../../src/spec/load.js";
import {openModels} from "./openModels.js";

const {table} = await readPeople(await loadSpec("data/samples/wait.yaml"));
const conditions = ["skole", "alder", "ledighed"];

describe.each(["cox", "weibull"] as const)("all models of durations, %s", link => {
  const choice: Choice = {conditions, link, minimumUnitSize: 30, horizon: 104};
  const open = openModels(table, choice);
  const multiverse = open.whole([open.fit(0, 3), open.fit(3, 8)]);
  const benchmark = openBenchmark(table);
  const computed = [...open.masks].map(mask =>
    benchmark.compute({
      conditions: conditions.filter((_, bit) => (mask >> bit) & 1),
      link,
      minimumUnitSize: 30,
      horizon: 104
    })
  );
  const width = multiverse.units.length;

  test("every model's differences, errors, ranks, gap and explained share are its benchmark's", () => {
    expect(multiverse.exact).toBe(true);
    computed.forEach(({units, fifths, explainedShare, model}, row) => {
      const assessed = units.filter(unit => unit.assessed);
      expect(multiverse.units.map(({unit}) => unit)).toEqual(assessed.map(({unit}) => unit));
      assessed.forEach(({difference, se, rank}, at) => {
        expect(multiverse.differences[row * width + at]).toBeCloseTo(difference, 6);
        expect(Math.sqrt(multiverse.squaredErrors[row * width + at])).toBeCloseTo(se, 6);
        expect(multiverse.ranks[row * width + at]).toBe(rank);
      });
      expect(multiverse.statistics.gap[row]).toBeCloseTo(fifths.gap ?? Number.NaN, 6);
      expect(multiverse.statistics.explainedShare[row]).toBeCloseTo(explainedShare ?? Number.NaN, 8);
      expect(multiverse.statistics.logLik[row]).toBeCloseTo(model.logLik ?? Number.NaN, 6);
    });
  });

  test("the share of fit is McFadden's, 0 without conditions", () => {
    const {fitShare, logLik} = multiverse.statistics;
    expect(fitShare[0]).toBe(0);
    expect(fitShare[7]).toBeCloseTo(1 - logLik[7] / logLik[0], 12);
  });

  test("steps lead from the raw difference to the adjusted one and are the mean over all orders", () => {
    const {units} = explain(multiverse);
    const differenceAt = (mask: number, unit: string) =>
      computed[mask].units.find(each => each.unit === unit)?.difference ?? Number.NaN;
    const orders = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0]
    ];
    for (const {unit, raw, steps, adjusted} of units) {
      expect(raw).toBeCloseTo(differenceAt(0, unit), 6);
      expect(adjusted).toBeCloseTo(differenceAt(7, unit), 6);
      expect(steps.reduce((sum, step) => sum + step, raw)).toBeCloseTo(adjusted, 9);
      const first = orders.map(order => {
        const before = order.slice(0, order.indexOf(0)).reduce((mask, bit) => mask | (1 << bit), 0);
        return differenceAt(before | 1, unit) - differenceAt(before, unit);
      });
      expect(steps[0]).toBeCloseTo(first.reduce((sum, step) => sum + step, 0) / 6, 6);
    }
  });

  test("a first answer is there at once, near the exact one, and says which models are exact", () => {
    const first = open.linearised();
    const farthest = Math.max(
      ...first.differences.map((value, at) => Math.abs(value - multiverse.differences[at]))
    );
    expect(farthest).toBeLessThan(1.5);
    expect(first.fitted[0]).toBe(1);
    expect(first.fitted[7]).toBe(1);
  });

  test("a unit's ranks over all models are summed up as those of shares", () => {
    const summary = summariseMultiverse(multiverse);
    const ranks = computed.map(({units}) => units.find(({unit}) => unit === "Bakkeby")?.rank ?? 0);
    const bakkeby = summary.find(({unit}) => unit === "Bakkeby");
    expect(bakkeby?.rank).toMatchObject({lowest: Math.min(...ranks), highest: Math.max(...ranks)});
  });
});
