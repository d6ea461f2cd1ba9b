import {describe, expect, test} from "vitest";
import {type CodedTable, openBenchmark} from "../../../src/engine/index.js";
import {column, table} from "../tables.js";

const logit = (conditions: readonly string[]) => ({conditions, link: "logit" as const, minimumUnitSize: 1});
const linear = (conditions: readonly string[]) => ({conditions, link: "linear" as const, minimumUnitSize: 1});

const rows = [
  ["a", 1],
  ["a", 0],
  ["a", 1],
  ["a", 0],
  ["b", 1],
  ["b", 0],
  ["b", 0],
  ["b", 0],
  ["c", 0],
  ["c", 1],
  ["c", 1],
  ["c", 1]
] as const;

describe("separation", () => {
  // Everyone of group z succeeds; x and y are mixed.
  const mixed = table([...rows, ["a", 1], ["c", 1]], {
    group: ["x", "y", "x", "y", "x", "y", "x", "y", "x", "y", "x", "y", "z", "z"]
  });

  test("a level that settles the outcome is named with its people and gets no estimate", () => {
    const {model, warnings} = openBenchmark(mixed).compute(logit(["group"]));
    const term = model.terms.find(({level}) => level === "z");
    expect(term).toMatchObject({estimate: null, se: null, seHC1: null, seClustered: null});
    expect(warnings).toContainEqual(
      expect.objectContaining({code: "separation", condition: "group", level: "z", n: 2})
    );
  });

  test("its people are expected exactly their outcome, the others as without them", () => {
    const {units, model} = openBenchmark(mixed).compute(logit(["group"]));
    const without = openBenchmark(
      table(rows, {group: rows.map((_, at) => (at % 2 === 0 ? "x" : "y"))})
    ).compute(logit(["group"]));
    expect(model.logLik).toBeCloseTo(without.model.logLik, 10);
    expect(model.terms[0].estimate).toBeCloseTo(without.model.terms[0].estimate ?? Number.NaN, 8);
    expect(units[0].expected).toBeCloseTo((4 * without.units[0].expected + 1) / 5, 10);
  });

  test("a reference level that settles the outcome leaves the others comparable among themselves", () => {
    const first = table([...rows, ["a", 1], ["c", 1]], {
      group: [...rows.map((_, at) => (at % 2 === 0 ? "x" : "y")), "a0", "a0"]
    });
    const {units, warnings} = openBenchmark(first).compute(logit(["group"]));
    expect(warnings).toContainEqual(expect.objectContaining({code: "separation", level: "a0"}));
    for (const unit of units) expect(unit.expected).toBeGreaterThan(0);
    expect(units.reduce((sum, {n, difference}) => sum + n * difference, 0)).toBeCloseTo(0, 10);
  });

  test("a number that splits yes from no is named, and expected becomes observed", () => {
    const split = table(rows, {x: rows.map(([, y], at) => (y === 1 ? 10 + at : at - 20))});
    const {units, model, warnings} = openBenchmark(split).compute(logit(["x"]));
    expect(warnings).toContainEqual(expect.objectContaining({code: "separation", condition: "x"}));
    expect(model.terms.find(({condition}) => condition === "x")?.estimate).toBeNull();
    for (const unit of units) expect(unit.difference).toBeCloseTo(0, 6);
  });

  test("two conditions that settle everything together leave no number behind that is not finite", () => {
    const both = table(rows, {group: rows.map(([, y]) => (y === 1 ? "yes" : "no"))});
    const {units, model} = openBenchmark(both).compute(logit(["group"]));
    expect(model.logLik).toBe(0);
    for (const unit of units) expect([unit.difference, unit.se]).toEqual([0, 0]);
  });
});

describe("collinearity", () => {
  const twice = table(rows, {
    x: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    z: [3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25]
  });

  test.each([logit, linear])(
    "a number that repeats another is named, left out, and changes nothing",
    link => {
      const bench = openBenchmark(twice);
      const {units, model, warnings} = bench.compute(link(["x", "z"]));
      expect(warnings).toContainEqual(expect.objectContaining({code: "collinear", condition: "z"}));
      expect(model.terms.map(({estimate}) => estimate === null)).toEqual([false, false, true]);
      const alone = bench.compute(link(["x"]));
      units.forEach((unit, at) => {
        expect(unit.expected).toBeCloseTo(alone.units[at].expected, 10);
      });
    }
  );

  test("a category that follows from another names its level", () => {
    const nested = table(rows, {
      group: rows.map((_, at) => "xyz"[at % 3]),
      same: rows.map((_, at) => (at % 3 === 2 ? "q" : "p"))
    });
    const {warnings} = openBenchmark(nested).compute(linear(["group", "same"]));
    expect(warnings).toContainEqual(
      expect.objectContaining({code: "collinear", condition: "same", level: "q"})
    );
  });

  test("a condition per unit with more values than units can bear is named", () => {
    const base = table(rows);
    const perUnit = (id: string, ...values: number[]) =>
      ({kind: "numeric", id, per: "unit", values: Float64Array.from(values)}) as const;
    const crowded: CodedTable = {
      ...base,
      columns: [perUnit("jobs", 1, 2, 4), perUnit("wages", 2, 1, 7), perUnit("rents", 3, 3, 1)]
    };
    const {warnings, units} = openBenchmark(crowded).compute(logit(["jobs", "wages", "rents"]));
    expect(warnings).toContainEqual(expect.objectContaining({code: "collinear", condition: "rents"}));
    for (const unit of units) expect(unit.difference).toBeCloseTo(0, 9);
  });
});

describe("levels and numbers that say nothing", () => {
  test("a level nobody has is named and makes no parameter", () => {
    const base = table(rows, {group: rows.map((_, at) => (at % 2 === 0 ? "x" : "y"))});
    const [group] = base.columns;
    if (group.kind !== "categorical") throw new Error("expected a category");
    const unused: CodedTable = {...base, columns: [{...group, levels: ["x", "y", "z"]}]};
    const {model, warnings} = openBenchmark(unused).compute(logit(["group"]));
    expect(model.terms.map(({term}) => term)).toEqual(["(Intercept)", "group: y"]);
    expect(warnings).toEqual([
      expect.objectContaining({code: "empty-level", condition: "group", level: "z"}),
      expect.objectContaining({code: "no-ranking"})
    ]);
  });

  test("a reference nobody has gives way to the first level that has people", () => {
    const base = table(rows, {group: rows.map((_, at) => (at % 2 === 0 ? "x" : "y"))});
    const [group] = base.columns;
    if (group.kind !== "categorical") throw new Error("expected a category");
    const unused: CodedTable = {...base, columns: [{...group, levels: ["x", "y", "z"], reference: 2}]};
    const {model, warnings} = openBenchmark(unused).compute(logit(["group"]));
    expect(model.terms.map(({term}) => term)).toEqual(["(Intercept)", "group: y"]);
    expect(warnings[0]).toMatchObject({code: "empty-reference", level: "z"});
  });

  test("a number that is the same for everyone is named and left out", () => {
    const flat = table(rows, {x: rows.map(() => 7)});
    const {model, warnings} = openBenchmark(flat).compute(logit(["x"]));
    expect(model.terms).toHaveLength(1);
    expect(warnings[0]).toMatchObject({code: "constant", condition: "x"});
  });

  test("a live refit gives the same answer as a fit from the beginning, warnings and all", () => {
    const x = column(
      "x",
      rows.map((_, at) => at)
    );
    const group = column(
      "group",
      rows.map(([, y], at) => (y === 1 && at > 9 ? "z" : "xy"[at % 2]))
    );
    const odd: CodedTable = {...table(rows), columns: [x, group]};
    const bench = openBenchmark(odd);
    for (const link of [logit, linear]) {
      for (const conditions of [[], ["x"], ["group"], ["x", "group"]]) {
        const full = bench.compute(link(conditions));
        const live = bench.refit(link(conditions));
        expect(live.warnings).toEqual(full.warnings);
        live.units.forEach((unit, at) => {
          expect(unit.difference).toBeCloseTo(full.units[at].difference, 8);
        });
      }
    }
  });
});
