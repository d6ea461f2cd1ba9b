import {describe, expect, test} from "vitest";
import {InputError, openBenchmark, type RateChoice, type RateTable} from "../../../src/engine/index.js";
import {rates} from "./tables.js";

const none = {conditions: [], link: "log" as const, minimumUnitSize: 1};
const run = (table: RateTable, choice: Partial<RateChoice> = {}) =>
  openBenchmark(table).compute({...none, ...choice});
const codes = (warnings: readonly {readonly code: string}[]) => warnings.map(({code}) => code);

/** Two levels in two units, by hand: 2 and 6 events in 10 and 10; 1 and 9 in 20 and 10. */
const rows = [
  ["a", 2, 10],
  ["a", 6, 10],
  ["b", 1, 20],
  ["b", 9, 10]
] as const;
const level = ["low", "high", "low", "high"];

describe("by hand", () => {
  test("a level's rate is its events over its exposure", () => {
    const {units, model, national, exposure, events} = run(rates(rows, {level}), {conditions: ["level"]});
    // high: 15 in 20; low: 3 in 30.
    expect(units.map(unit => unit.expectedEvents)).toEqual([
      expect.closeTo(10 * 0.1 + 10 * 0.75, 9),
      expect.closeTo(20 * 0.1 + 10 * 0.75, 9)
    ]);
    expect(units[0].ratio).toBeCloseTo(8 / 8.5, 9);
    expect(units[0].difference).toBeCloseTo(-0.5 / 20, 9);
    expect(units[0].se).toBeCloseTo(Math.sqrt(8.5) / 20, 9);
    expect([national, exposure, events]).toEqual([18 / 50, 50, 18]);
    // high is the reference, being first in the alphabet; its standard error is 1/√15, of the ratio √(1/15 + 1/3).
    expect(model?.terms[0].estimate).toBeCloseTo(Math.log(0.75), 9);
    expect(model?.terms[0].se).toBeCloseTo(Math.sqrt(1 / 15), 9);
    expect(model?.terms[1].estimate).toBeCloseTo(Math.log(0.1 / 0.75), 9);
    expect(model?.terms[1].se).toBeCloseTo(Math.sqrt(1 / 15 + 1 / 3), 9);
  });

  test("Pearson's dispersion widens what is multiplicative, the spread between units what is additive", () => {
    const table = rates(rows, {level});
    const mean = [1, 7.5, 2, 7.5];
    const phi = [2, 6, 1, 9].reduce((sum, y, i) => sum + (y - mean[i]) ** 2 / mean[i], 0) / 2;
    const plain = run(table, {conditions: ["level"]});
    expect(plain.dispersion.people).toBeCloseTo(phi, 9);
    const wide = run(table, {conditions: ["level"], overDispersion: "multiplicative"});
    expect(wide.units[0].se).toBeCloseTo(plain.units[0].se * Math.sqrt(phi), 9);
    expect(wide.model?.terms[1].se).toBeCloseTo((plain.model?.terms[1].se ?? 0) * Math.sqrt(phi), 9);

    const spread = rates([
      ["a", 30, 10],
      ["b", 10, 10],
      ["c", 20, 10]
    ]);
    const {dispersion, units} = run(spread, {overDispersion: "additive"});
    // z = ±√5 and 0; (Σz² − (I − 1))/(Σw − Σw²/Σw) with w = E = 20.
    expect(dispersion.units.tauSquared).toBeCloseTo((10 - 2) / (60 - 20), 9);
    expect(dispersion.units.phi).toBeCloseTo(10 / 3, 9);
    expect(units[0].se).toBeCloseTo(Math.sqrt(20 + 0.2 * 400) / 10, 9);
  });
});

describe("few people and few events", () => {
  test("one row: what happened is what was expected", () => {
    const {units, model, dispersion, warnings} = run(rates([["a", 3, 4]]));
    expect(units[0]).toMatchObject({events: 3, exposure: 4, observed: 0.75, rank: 1, fifth: null});
    expect(units[0].expected).toBeCloseTo(0.75, 12);
    expect(model?.terms[0].se).toBeCloseTo(1 / Math.sqrt(3), 9);
    expect(model?.terms[0]).toMatchObject({seHC1: null, seClustered: null});
    expect(dispersion.people).toBeNull();
    expect(model?.fitShare).toBeNull();
    expect(codes(warnings)).toEqual(["no-ranking"]);
    expect(run(rates([["a", 3, 4]]), {overDispersion: "multiplicative"}).units[0].se).toBeCloseTo(
      Math.sqrt(3) / 4,
      9
    );
  });

  test("no unit: nothing is said", () => {
    const {units, n, national, assessed} = run(rates([]));
    expect({units, n, national, assessed}).toEqual({units: [], n: 0, national: 0, assessed: 0});
  });

  test("nobody has an event: nothing is expected, and everyone stands alike", () => {
    const table = rates(
      ["a", "b", "c", "d", "e", "f"].map(unit => [unit, 0, 5] as const),
      {group: ["p", "q", "p", "q", "p", "q"]}
    );
    for (const bench of [openBenchmark(table)]) {
      for (const answer of [bench.compute, bench.refit]) {
        const {units, model, warnings, national, fifths} = answer({
          conditions: ["group"],
          link: "log",
          minimumUnitSize: 1
        });
        expect(codes(warnings)).toEqual(["no-events"]);
        expect(national).toBe(0);
        expect(fifths.gap).toBe(0);
        expect(model).toMatchObject({fitShare: null, logLik: 0, deviance: 0});
        for (const unit of units) {
          expect(unit).toMatchObject({expected: 0, difference: 0, ratio: null, se: 0, rank: 3.5, tied: true});
        }
      }
      const terms =
        bench.compute({conditions: ["group"], link: "log" as const, minimumUnitSize: 1}).model?.terms ?? [];
      expect(terms.map(({estimate}) => estimate)).toEqual([null, null]);
    }
    const bootstrap = openBenchmark(table).bootstrap(none, {replicates: 5});
    bootstrap.step(5);
    expect(bootstrap.result()!.units.every(({se}) => se === 0)).toBe(true);
  });

  test("a level without events has rate 0, and the others are fitted without it", () => {
    const table = rates([...rows, ["a", 0, 30], ["c", 0, 5]], {level: [...level, "never", "never"]});
    const {units, model, warnings} = run(table, {conditions: ["level"]});
    expect(units.map(unit => unit.expectedEvents)).toEqual([
      expect.closeTo(8.5, 9),
      expect.closeTo(9.5, 9),
      0
    ]);
    expect(units[2]).toMatchObject({ratio: null, difference: 0, se: 0});
    expect(warnings[0]).toMatchObject({code: "separation", condition: "level", level: "never", n: 2});
    const terms = model?.terms ?? [];
    expect(terms.map(({term, estimate}) => [term, estimate === null])).toEqual([
      ["(Intercept)", false],
      ["level: low", false],
      ["level: never", true]
    ]);
    expect(terms[1].estimate).toBeCloseTo(Math.log(0.1 / 0.75), 9);
    const live = openBenchmark(table).refit({...none, conditions: ["level"]});
    expect(live.units[0].expectedEvents).toBeCloseTo(8.5, 9);
    expect(codes(live.warnings)).toContain("separation");
  });

  test("a combination without events is found on the way down", () => {
    // No event where both a and b are "no": log-rates would be −∞ there, and finite elsewhere.
    const cells = [
      ["yes", "yes", 9, 10],
      ["yes", "no", 4, 10],
      ["no", "yes", 3, 10],
      ["no", "no", 0, 10]
    ] as const;
    const three = ["u", "v", "w"];
    const table = rates(
      three.flatMap(unit => cells.map(([, , y, e]) => [unit, y, e] as const)),
      {
        a: three.flatMap(() => cells.map(([a]) => a)),
        b: three.flatMap(() => cells.map(([, b]) => b)),
        both: three.flatMap(() => cells.map(([a, b]) => Number(a === "no" && b === "no")))
      }
    );
    const {units, warnings, model} = run(table, {conditions: ["a", "b", "both"]});
    expect(codes(warnings)).toContain("separation");
    for (const unit of units) expect(unit.expectedEvents).toBeCloseTo(16, 8);
    expect(model?.terms.find(({term}) => term === "both")?.estimate).toBeNull();
    expect(Number.isFinite(model?.logLik ?? Number.NaN)).toBe(true);
  });

  test("collinear columns, empty levels and constants are named and left out", () => {
    const six = [...rows, ["c", 2, 7], ["c", 4, 9]] as const;
    const x = [1, 2, 3, 4, 5, 7];
    const table = rates(six, {x, double: x.map(value => 2 * value + 1), same: x.map(() => 5)});
    const {warnings, units} = run(table, {conditions: ["x", "double", "same"]});
    expect(codes(warnings)).toEqual(["constant", "collinear", "no-ranking"]);
    const alone = run(table, {conditions: ["x"]});
    units.forEach((unit, at) => {
      expect(unit.expected).toBeCloseTo(alone.units[at].expected, 9);
    });
    const unused = {
      ...table,
      columns: [
        {
          kind: "categorical" as const,
          id: "group",
          per: "person" as const,
          levels: ["p", "q", "unused"],
          reference: 0,
          codes: Uint8Array.of(0, 1, 0, 1, 0, 1)
        }
      ]
    };
    expect(codes(run(unused, {conditions: ["group"]}).warnings)).toContain("empty-level");
  });

  test("exposures of very different size, and rates of one in a thousand million, keep their digits", () => {
    const table = rates(
      [
        ["a", 5, 1e12],
        ["a", 3, 1e-3],
        ["b", 7, 2e12],
        ["b", 1, 1e-3]
      ],
      {level: ["rare", "often", "rare", "often"]}
    );
    const {units, model} = run(table, {conditions: ["level"]});
    expect(units[0].expectedEvents).toBeCloseTo(12 / 3 + 2, 8);
    expect(units[1].expectedEvents).toBeCloseTo(24 / 3 + 2, 8);
    expect(model?.terms[1].estimate).toBeCloseTo(Math.log(12 / 3e12) - Math.log(4 / 2e-3), 8);
    const rare = run(rates(["a", "b", "c", "d", "e"].map((unit, at) => [unit, at, 1e9] as const)));
    expect(rare.units.map(({rank}) => rank)).toEqual([5, 4, 3, 2, 1]);
    expect(rare.fifths.gap).toBeCloseTo(4e-9, 18);
    // Those below the best unit's 4 in 10⁹ would gain 4 + 3 + 2 + 1 events.
    expect(rare.potential).toBeCloseTo(10, 8);
  });

  test("more parameters than people, unknown conditions, units and kinds are told", () => {
    const table = rates(rows, {level, x: [1, 2, 3, 5], y: [1, 4, 9, 25]});
    expect(() => run(table, {conditions: ["level", "x", "y"]})).toThrow(InputError);
    expect(() => run(table, {conditions: ["z"]})).toThrow('unknown condition "z"; allowed: level, x, y');
    expect(() => run(table, {reference: ["z"]})).toThrow("unknown unit z");
    expect(() => run(table, {overDispersion: "quasi" as never})).toThrow(
      'unknown over-dispersion "quasi"; allowed: none, multiplicative, additive'
    );
  });

  test("people outside the reference population are expected what people like them do there", () => {
    const {units} = run(rates([...rows, ["c", 1, 4], ["c", 5, 8]], {level: [...level, "low", "high"]}), {
      conditions: ["level"],
      reference: ["a", "b"]
    });
    expect(units[2].expectedEvents).toBeCloseTo(4 * 0.1 + 8 * 0.75, 9);
    expect(units[0].expectedEvents).toBeCloseTo(8.5, 9);
  });
});
