import {describe, expect, test} from "vitest";
import {type CodedTable, openBenchmark, random} from "../../../src/engine/index.js";
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
    expect(model.logLik).toBeCloseTo(without.model.logLik ?? Number.NaN, 10);
    expect(model.terms[0].estimate).toBeCloseTo(without.model.terms[0].estimate ?? Number.NaN, 8);
    expect(units[0].expected).toBeCloseTo((4 * without.units[0].expected + 1) / 5, 10);
  });

  test("a reference level that settles the outcome leaves the others comparable among themselves", () => {
    const first = table([...rows, ["a", 1], ["c", 1]], {
      group: [...rows.map((_, at) => (at % 2 === 0 ? "x" : "y")), "a0", "a0"]
    });
    const {units, warnings} = openBenchmark(first).compute(logit(["group"]));
    expect(warnings).toContainEqual(expect.objectContaining({code: "separation", level: "a0"}));
    expect(warnings).toContainEqual(expect.objectContaining({code: "other-reference", level: "a0"}));
    expect(warnings.map(({code}) => code)).not.toContain("collinear");
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

describe("separation by a combination", () => {
  // Cells of A × B: (1,0) all succeed, (0,1) all fail; 30 of 60 succeed in (0,0), 20 of 50 in (1,1).
  const cells = [
    {a: "0", b: "0", n: 60, yes: 30},
    {a: "1", b: "1", n: 50, yes: 20},
    {a: "1", b: "0", n: 15, yes: 15},
    {a: "0", b: "1", n: 12, yes: 0}
  ];
  const people = cells.flatMap(({a, b, n, yes}) =>
    Array.from({length: n}, (_, i) => ({a, b, unit: "pqr"[i % 3], y: Number(i < yes)}))
  );
  const units = people.map(({unit, y}) => [unit, y] as const);
  const asText = table(units, {a: people.map(({a}) => a), b: people.map(({b}) => b)});
  const asNumber = table(units, {a: people.map(({a}) => a), b: people.map(({b}) => Number(b))});

  test.each([asText, asNumber])(
    "leaves the coefficients that are finite, with the standard errors they have alone",
    data => {
      const {model, warnings} = openBenchmark(data).compute(logit(["a", "b"]));
      const [intercept, ...others] = model.terms;
      expect(intercept.estimate).toBeCloseTo(0, 8);
      expect(intercept.se).toBeCloseTo(1 / Math.sqrt(60 * 0.25), 8);
      expect(others.map(({estimate}) => estimate)).toEqual([null, null]);
      expect(warnings.map(({code}) => code)).toContain("separation");
    }
  );

  test("expects everyone's own cell, to the last digits", () => {
    const {units: found, model} = openBenchmark(asText).compute(logit(["a", "b"]));
    const chance = {"00": 0.5, "11": 0.4, "10": 1, "01": 0} as Record<string, number>;
    for (const unit of found) {
      const mine = people.filter(person => person.unit === unit.unit);
      const expected = mine.reduce((sum, {a, b}) => sum + chance[a + b], 0) / mine.length;
      expect(unit.expected).toBeCloseTo(expected, 10);
    }
    expect(model.logLik).toBeCloseTo(60 * Math.log(0.5) + 20 * Math.log(0.4) + 30 * Math.log(0.6), 8);
  });
});

describe("hard but possible fits", () => {
  const stream = random(21);
  const x = Array.from({length: 300}, () => stream.normal());
  const near = x.map(value => value + 2e-5 * stream.normal());
  const y = x.map(value => Number(stream.uniform() < 1 / (1 + Math.exp(-value))));
  const data = table(
    y.map((value, i) => ["abcdef"[i % 6], value] as const),
    {x, near}
  );

  test("two numbers that are almost the same have a maximum, and no separation", () => {
    const {model, warnings} = openBenchmark(data).compute(logit(["x", "near"]));
    expect(warnings.map(({code}) => code)).not.toContain("separation");
    expect(model.logLik ?? Number.NaN).toBeGreaterThan(
      openBenchmark(data).compute(logit(["x"])).model.logLik ?? 0
    );
  });

  test("a live refit does not depend on whether all conditions together could be fitted", () => {
    const few = table(
      [
        ["a", 1],
        ["a", 0],
        ["b", 0],
        ["b", 1],
        ["c", 1]
      ],
      {p: [1, 2, 3, 4, 5], q: [2, 1, 5, 3, 9], r: [1, 0, 1, 1, 3], s: [3, 3, 1, 2, 2]}
    );
    const bench = openBenchmark(few);
    expect(bench.refit(logit(["p"])).units).toEqual(bench.compute(logit(["p"])).units);
  });
});

describe("an exact linear fit", () => {
  const exact = table(
    Array.from({length: 12}, (_, i) => ["abcdef"[i % 6], 2 * i + 1] as const),
    {x: Array.from({length: 12}, (_, i) => i)},
    "number"
  );
  const same = table(Array.from({length: 6}, (_, i) => ["abcdef"[i], 1] as const));

  test.each([
    [exact, ["x"]],
    [same, []]
  ])("has no likelihood, and no number that is not finite", (data, conditions) => {
    const bench = openBenchmark(data);
    for (const result of [bench.compute(linear(conditions)), bench.refit(linear(conditions))]) {
      expect(result.model.logLik).toBeNull();
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      for (const {difference, se} of result.units) {
        expect(difference).toBeCloseTo(0, 10);
        expect(se).toBeCloseTo(0, 10);
      }
    }
  });
});

test("as many clusters as parameters give standard errors of zero, not of nothing", () => {
  const saturated = table(
    [
      ["a", 1],
      ["a", 0],
      ["b", 1],
      ["b", 0],
      ["a", 1],
      ["a", 0],
      ["b", 0],
      ["b", 1]
    ],
    {school: ["p", "p", "q", "q", "p", "p", "q", "q"]}
  );
  for (const link of [logit, linear]) {
    for (const {seHC1, seClustered} of openBenchmark(saturated).compute(link(["school"])).model.terms) {
      expect(seHC1).toBeGreaterThan(0);
      expect(seClustered).toBeGreaterThanOrEqual(0);
    }
  }
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
