import {describe, expect, test} from "vitest";
import {
  explain,
  openBenchmark,
  type RateChoice,
  type RateTable,
  summariseMultiverse
} from "../../../src/engine/index.js";
import {openModels} from "../multiverse/openModels.js";
import {rateConditions, rateTable} from "./oracle.js";
import {rates} from "./tables.js";

const open = (table: RateTable, choice: RateChoice) => openModels(table, choice);

describe("all models of rates", () => {
  const table = rateTable();
  const choice = {conditions: rateConditions, link: "log" as const, minimumUnitSize: 20};
  const multiverse = open(table, choice);
  const whole = multiverse.whole([multiverse.fit(0, 32)]);
  const bench = openBenchmark(table);

  test("every model is the benchmark of its conditions", () => {
    const large = bench.compute(choice).units.filter(({assessed}) => assessed);
    expect(whole.units.map(({unit}) => unit)).toEqual(large.map(({unit}) => unit));
    expect(whole.everyone).toHaveLength(table.units.length);
    for (const mask of [0, 5, 22, 31]) {
      const conditions = rateConditions.filter((_, j) => (mask >> j) & 1);
      const wanted = bench.compute({...choice, conditions});
      expect(whole.statistics.logLik[mask]).toBeCloseTo(wanted.model?.logLik ?? Number.NaN, 8);
      expect(whole.statistics.fitShare[mask]).toBeCloseTo(wanted.model?.fitShare ?? Number.NaN, 10);
      expect(whole.statistics.explainedShare[mask]).toBeCloseTo(wanted.explainedShare ?? Number.NaN, 9);
      expect(whole.statistics.gap[mask]).toBeCloseTo(wanted.fifths.gap ?? Number.NaN, 10);
      wanted.units.forEach(({expected}, at) => {
        expect(whole.expected[mask * whole.everyone.length + at]).toBeCloseTo(expected, 10);
      });
      wanted.units
        .filter(({assessed}) => assessed)
        .forEach(({difference, se, rank}, k) => {
          const at = mask * whole.units.length + k;
          expect(whole.differences[at]).toBeCloseTo(difference, 10);
          expect(whole.squaredErrors[at]).toBeCloseTo(se ** 2, 12);
          expect(whole.ranks[at]).toBe(rank);
        });
    }
  });

  test("is the same however it is cut", () => {
    const again = open(table, choice);
    expect(again.whole([again.fit(20, 32), again.fit(0, 20)])).toEqual(whole);
  });

  test("the first answer is near, and exact at both ends", () => {
    const first = multiverse.linearised();
    expect(first.fitted[0] + first.fitted[31]).toBe(2);
    first.expected.forEach((value, at) => {
      expect(Math.abs(value / whole.expected[at] - 1)).toBeLessThan(0.05);
    });
  });

  test("explanations add up, and summaries name every unit", () => {
    const {units, country} = explain(whole);
    for (const {raw, steps, adjusted} of units) {
      expect(raw + steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(adjusted, 12);
    }
    expect(country.fitShare.total).toBeCloseTo(whole.statistics.fitShare[31], 12);
    expect(summariseMultiverse(whole)).toHaveLength(whole.units.length);
  });

  test("over-dispersion widens errors and moves nothing", () => {
    const wide = open(table, {...choice, overDispersion: "multiplicative"}).fit(31, 32);
    const {dispersion} = bench.compute(choice);
    expect(wide.squaredErrors[0] / whole.squaredErrors[31 * whole.units.length]).toBeCloseTo(
      dispersion.phi,
      8
    );
    expect(wide.differences[0]).toBe(whole.differences[31 * whole.units.length]);
  });
});

describe("rates that are hard to fit", () => {
  test("no events, one unit, levels without events, and rates of one in a thousand million", () => {
    const none = open(
      rates(
        [
          ["a", 0, 1],
          ["b", 0, 2]
        ],
        {x: [1, 2]}
      ),
      {conditions: ["x"], link: "log" as const, minimumUnitSize: 1}
    );
    expect([...none.linearised().expected]).toEqual([0, 0, 0, 0]);

    const group = ["p", "q", "p", "q", "never", "q"];
    const cells = [
      ["a", 2, 10],
      ["a", 6, 10],
      ["b", 1, 20],
      ["b", 9, 10],
      ["b", 0, 5],
      ["a", 1, 9]
    ] as const;
    const table = rates(cells, {group, x: [1, 2, 3, 4, 7, 5]});
    const choice = {conditions: ["group", "x"], link: "log" as const, minimumUnitSize: 1};
    const multiverse = open(table, choice);
    const {expected, warnings} = multiverse.whole([multiverse.fit(0, 4)]);
    expect(warnings.map(({code}) => code)).toContain("separation");
    const whole = openBenchmark(table).compute(choice);
    whole.units.forEach((unit, at) => {
      expect(expected[3 * 2 + at]).toBeCloseTo(unit.expected, 9);
    });
    expect(multiverse.linearised().exact).toBe(true);

    const rare = open(rates(["a", "b", "c", "d", "e"].map((unit, at) => [unit, at, 1e9] as const)), {
      conditions: [],
      link: "log" as const,
      minimumUnitSize: 1
    });
    expect([...rare.fit(0, 1).ranks]).toEqual([5, 4, 3, 2, 1]);
  });
});
