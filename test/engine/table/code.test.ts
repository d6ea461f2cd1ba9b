import {describe, expect, test} from "vitest";
import {type Cell, codeTable, type RawTable, type TableDefinition} from "../../../src/engine/index.js";

function raw(columns: Record<string, readonly Cell[]>): RawTable {
  const [first] = Object.values(columns);
  return {
    rows: first.length,
    column(name) {
      const column = columns[name];
      if (column === undefined) throw new Error(`no column ${name}`);
      return column;
    },
    place: row => `people.csv line ${row + 2}`
  };
}

const education = {
  kind: "categorical",
  id: "education",
  per: "person",
  column: "education",
  levels: [
    {id: "short", values: ["1", "short"]},
    {id: "long", values: [2]}
  ],
  reference: "short",
  missing: "drop"
} as const;

const definition: TableDefinition = {
  unit: {column: "unit"},
  outcome: {kind: "binary", column: "y"},
  conditions: [education]
};

describe("codeTable(raw, definition)", () => {
  test("codes categories by any of their values, text or number", () => {
    const table = codeTable(
      raw({unit: ["a", "a", "b"], y: [1, "0", "1.0"], education: [1, "short", "2.0"]}),
      definition
    );
    expect(table.columns[0]).toMatchObject({levels: ["short", "long"], reference: 0});
    expect([...(table.columns[0].kind === "categorical" ? table.columns[0].codes : [])]).toEqual([0, 0, 1]);
    expect([...table.y]).toEqual([1, 0, 1]);
  });

  test("orders units by number when all are numbers, else by text", () => {
    const units = (ids: Cell[]) =>
      codeTable(raw({unit: ids, y: ids.map(() => 1), education: ids.map(() => 1)}), definition).units.map(
        ({id}) => id
      );
    expect(units(["751", "101", 20])).toEqual(["20", "101", "751"]);
    expect(units(["b", "101", "20"])).toEqual(["101", "20", "b"]);
  });

  test("leaves out rows without a value and counts them by column, each row once", () => {
    const table = codeTable(
      raw({unit: ["a", "a", "a", "b"], y: [1, null, 0, 0], education: [1, null, null, 2]}),
      definition
    );
    expect(table.rows).toBe(2);
    expect(table.dropped).toEqual([
      {column: "y", count: 1},
      {column: "education", count: 1}
    ]);
  });

  test("makes missing values a level of their own when the definition says so", () => {
    const own = {...definition, conditions: [{...education, missing: "level" as const}]};
    const table = codeTable(raw({unit: ["a", "a"], y: [1, 0], education: [null, 2]}), own);
    expect(table.columns[0]).toMatchObject({levels: ["short", "long", "missing"]});
    expect(table.dropped).toEqual([]);
  });

  test("reads successes out of n as shares with persons as weights", () => {
    const counts: TableDefinition = {
      unit: {column: "unit"},
      outcome: {kind: "count", successes: ["work", "school"], of: "n"},
      conditions: []
    };
    const table = codeTable(raw({unit: ["a", "b"], work: [1, 2], school: [1, 0], n: [4, 8]}), counts);
    expect([...table.y]).toEqual([0.5, 0.25]);
    expect([...(table.weight ?? [])]).toEqual([4, 8]);
  });

  test("folds a condition per unit to one value each", () => {
    const perUnit: TableDefinition = {
      ...definition,
      conditions: [{kind: "numeric", id: "jobs", per: "unit", column: "jobs", missing: "drop"}]
    };
    const table = codeTable(raw({unit: ["b", "a", "b"], y: [1, 0, 0], jobs: ["2.5", 1, 2.5]}), perUnit);
    expect(table.columns[0]).toMatchObject({per: "unit"});
    expect([...(table.columns[0].kind === "numeric" ? table.columns[0].values : [])]).toEqual([1, 2.5]);
  });

  const counted = (work: Cell, n: Cell) => ({unit: ["a"], work: [work], n: [n]});
  const countDefinition: TableDefinition = {
    unit: {column: "unit"},
    outcome: {kind: "count", successes: ["work"], of: "n"},
    conditions: []
  };
  const perUnit: TableDefinition = {
    ...definition,
    conditions: [{kind: "numeric", id: "jobs", per: "unit", column: "jobs", missing: "drop"}]
  };

  test.each<[string, Record<string, Cell[]>, TableDefinition, string]>([
    [
      "a level that is not in the spec",
      {unit: ["a", "b", "b"], y: [1, 0, 1], education: [1, 7, 9]},
      definition,
      'people.csv line 3: invalid value 7 in column "education" (and 1 more rows); allowed levels: 1/short (short), 2 (long)'
    ],
    [
      "an outcome outside 0 and 1",
      {unit: ["a"], y: ["2"], education: [1]},
      definition,
      'people.csv line 2: invalid value "2" in column "y"; allowed: 0 or 1'
    ],
    [
      "an outcome that is NaN",
      {unit: ["a"], y: [Number.NaN], education: [1]},
      definition,
      "people.csv line 2: invalid value NaN in column"
    ],
    [
      "a unit with no name",
      {unit: ["a", " "], y: [1, 1], education: [1, 1]},
      definition,
      'people.csv line 3: missing name of the unit in column "unit"'
    ],
    ["no rows", {unit: [], y: [], education: []}, definition, "missing rows"],
    [
      "no complete row",
      {unit: ["a"], y: [null], education: [1]},
      definition,
      "missing rows: every row lacks a value (1 without y)"
    ],
    [
      "more successes than people",
      counted(5, 4),
      countDefinition,
      "people.csv line 2: invalid count: 5 successes of 4; allowed: work at most n"
    ],
    [
      "a negative count",
      counted(-1, 4),
      countDefinition,
      'invalid value -1 in column "work"; allowed: a whole number, 0 or more'
    ],
    ["a count that is not whole", counted(1, 4.5), countDefinition, 'invalid value 4.5 in column "n"'],
    [
      "a condition per unit that differs within the unit",
      {unit: ["a", "a"], y: [1, 0], jobs: [1, 2]},
      perUnit,
      'people.csv line 3: ambiguous value of "jobs" in unit "a": it differs from people.csv line 2'
    ],
    [
      "text where a number belongs",
      {unit: ["a"], y: [1], jobs: ["many"]},
      perUnit,
      'invalid value "many" in column "jobs"'
    ],
    [
      "infinity",
      {unit: ["a"], y: [1], jobs: ["Infinity"]},
      perUnit,
      'invalid value "Infinity" in column "jobs"'
    ]
  ])("complains about %s", (_, columns, spec, message) => {
    expect(() => codeTable(raw(columns), spec)).toThrow(
      expect.objectContaining({name: "InputError", message: expect.stringContaining(message)})
    );
  });

  test("complains about a second value besides success", () => {
    const three: TableDefinition = {...definition, outcome: {kind: "binary", column: "y", success: "yes"}};
    const columns = {unit: ["a", "a", "a"], y: ["yes", "no", "maybe"], education: [1, 1, 1]};
    expect(() => codeTable(raw(columns), three)).toThrow('besides "yes" found "no", "maybe"');
  });

  test("complains about a unit with two names", () => {
    const named: TableDefinition = {...definition, unit: {column: "unit", name: "name"}};
    const columns = {unit: ["1", "1"], name: ["A", "B"], y: [1, 0], education: [1, 1]};
    expect(() => codeTable(raw(columns), named)).toThrow(
      'people.csv line 3: ambiguous unit "1": named "A" and "B"'
    );
  });
});
