import * as aq from "arquero";
import {describe, expect, test} from "vitest";
import {codeTable, InputError, openBenchmark, type TableOptions, tableOf} from "../../../src/engine/index.js";

const people = [
  {code: 101, town: "Aarby", sex: "woman", age: 31, passed: "yes"},
  {code: 101, town: "Aarby", sex: "man", age: 45, passed: "no"},
  {code: 101, town: "Aarby", sex: "woman", age: 28, passed: "yes"},
  {code: 20, town: "Besser", sex: "woman", age: 52, passed: "no"},
  {code: 20, town: "Besser", sex: "man", age: 39, passed: "yes"}
];
const unit = {column: "code", name: "town"};
const options: TableOptions = {unit, outcome: "passed", conditions: ["sex", "age"]};

/** One column of outcomes in two units. */
const outcomes = (values: readonly unknown[]) =>
  values.map((y, row) => ({unit: row % 2 === 0 ? "a" : "b", y}));

function said(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.message;
    throw error;
  }
  return "nothing";
}

describe("tableOf(rows, options)", () => {
  test("is what codeTable makes of the same columns", () => {
    const columns: Record<string, readonly (string | number)[]> = {
      code: people.map(({code}) => code),
      town: people.map(({town}) => town),
      sex: people.map(({sex}) => sex),
      age: people.map(({age}) => age),
      passed: people.map(({passed}) => passed)
    };
    const raw = {rows: 5, column: (name: string) => columns[name], place: String};
    const coded = codeTable(raw, {
      unit,
      outcome: {kind: "binary", column: "passed", success: "yes"},
      conditions: [
        {
          kind: "categorical",
          id: "sex",
          per: "person",
          column: "sex",
          levels: [
            {id: "woman", values: ["woman"]},
            {id: "man", values: ["man"]}
          ],
          reference: "woman",
          missing: "drop"
        },
        {kind: "numeric", id: "age", per: "person", column: "age", missing: "drop"}
      ]
    });
    expect(tableOf(people, options)).toEqual(coded);
  });

  test("reads objects, columns, an Arquero table and anything that gives objects alike", () => {
    const table = tableOf(people, options);
    const arquero = aq.from(people);
    expect(tableOf(arquero, options)).toEqual(table);
    expect(tableOf({objects: () => people}, options)).toEqual(table);
    expect(
      tableOf(Object.fromEntries(arquero.columnNames().map(name => [name, arquero.array(name)])), options)
    ).toEqual(table);
  });

  test("of an Arquero table reads the rows that its filter keeps, in its order", () => {
    const table = tableOf(aq.from(people).filter("d.age > 30").orderby("age"), options);
    const [, age] = table.columns;
    expect(age.kind === "numeric" && [...age.values]).toEqual([31, 39, 45, 52]);
  });

  test("a unit that is only a column's name is known by its identifier", () => {
    expect(tableOf(people, {unit: "town", outcome: "passed"}).units).toEqual([
      {id: "Aarby", name: "Aarby"},
      {id: "Besser", name: "Besser"}
    ]);
  });

  test.each([
    ["yes and no", ["yes", "no", "yes"], "binary", [1, 0, 1]],
    ["YES and No", ["YES", "No", "No"], "binary", [1, 0, 0]],
    ["ja and nej", ["nej", "ja"], "binary", [0, 1]],
    ["true and false", [true, false], "binary", [1, 0]],
    ["nothing but false", [false, false], "binary", [0, 0]],
    ["0 and 1", [0, 1, -0], "binary", [0, 1, 0]],
    ["0 and 1 as text", ["0", "1.0"], "binary", [0, 1]],
    ["big integers", [0n, 1n], "binary", [0, 1]],
    ["numbers", [0, 1, 2.5], "number", [0, 1, 2.5]],
    ["numbers as text", ["0", "1", "2.5"], "number", [0, 1, 2.5]]
  ])("an outcome of %s", (_, values, kind, y) => {
    const table = tableOf(outcomes(values), {unit: "unit", outcome: "y"});
    expect([table.outcome, ...table.y]).toEqual([kind, ...y]);
  });

  test("an outcome of two words says which one is a success", () => {
    const rows = outcomes(["passed", "failed", "passed"]);
    expect([...tableOf(rows, {unit: "unit", outcome: {column: "y", success: "passed"}}).y]).toEqual([
      1, 0, 1
    ]);
    expect(said(() => tableOf(rows, {unit: "unit", outcome: "y"}))).toBe(
      'ambiguous outcome in column "y": which of "passed", "failed" is a success; ' +
        'allowed: yes/no, true/false, 0/1, numbers, or {column: "y", success: "passed"}'
    );
  });

  test("0 and 1 are a mean where that is asked for, and other numbers are no share", () => {
    expect(tableOf(outcomes([0, 1]), {unit: "unit", outcome: {column: "y", kind: "mean"}}).outcome).toBe(
      "number"
    );
    expect(
      said(() => tableOf(outcomes([0, 1, 2]), {unit: "unit", outcome: {column: "y", kind: "share"}}))
    ).toBe('row 3: invalid value 2 in column "y"; allowed: 0 or 1');
  });

  test("counts are successes of persons, added up over columns", () => {
    const rows = [
      {unit: "a", job: 3, course: 1, all: 8},
      {unit: "b", job: 2, course: 0, all: 4}
    ];
    const table = tableOf(rows, {unit: "unit", outcome: {successes: ["job", "course"], of: "all"}});
    expect(table).toMatchObject({outcome: "count", y: new Float64Array([0.5, 0.5])});
    expect(table.weight).toEqual(new Float64Array([8, 4]));
    expect([...tableOf(rows, {unit: "unit", outcome: {successes: "job", of: "all"}}).y]).toEqual([
      0.375, 0.5
    ]);
  });

  test("durations are a table of durations", () => {
    const rows = [
      {unit: "a", weeks: 4, job: true, from: 0},
      {unit: "a", weeks: 9, job: false, from: 2},
      {unit: "b", weeks: 6, job: true, from: 1}
    ];
    const table = tableOf(rows, {unit: "unit", outcome: {time: "weeks", event: "job", entry: "from"}});
    expect(table).toMatchObject({
      time: new Float64Array([4, 9, 6]),
      event: new Uint8Array([1, 0, 1]),
      entry: new Float64Array([0, 2, 1])
    });
    expect(tableOf(rows, {unit: "unit", outcome: {time: "weeks", event: "job"}}).entry).toBeNull();
    const result = openBenchmark(table).compute({
      conditions: [],
      link: "cox",
      horizon: 8,
      minimumUnitSize: 1
    });
    expect(result.events).toBe(2);
  });

  test("a categorical condition compares with its most frequent level, of equals the first by name", () => {
    const rows = ["b", "c", "a", "c", "a"].map((group, row) => ({unit: "u", y: row % 2, group, n: row + 1}));
    const of = (more: Partial<TableOptions> = {}) =>
      tableOf(rows, {unit: "unit", outcome: "y", conditions: ["group"], ...more}).columns[0];
    expect(of()).toMatchObject({levels: ["a", "c", "b"], reference: 0});
    expect(of({weight: "n"})).toMatchObject({levels: ["a", "c", "b"], reference: 0});
    expect(of({conditions: [{column: "group", reference: "c"}]})).toMatchObject({reference: 1});
    expect(of({conditions: [{column: "group", levels: ["b", "a", "c"]}]})).toMatchObject({
      levels: ["b", "a", "c"],
      reference: 0
    });
  });

  test("a level's frequency is counted in persons", () => {
    const rows = [
      {unit: "u", job: 1, all: 3, group: "small"},
      {unit: "u", job: 1, all: 3, group: "small"},
      {unit: "u", job: 9, all: 30, group: "large"}
    ];
    const outcome = {successes: "job", of: "all"};
    expect(tableOf(rows, {unit: "unit", outcome, conditions: ["group"]}).columns[0]).toMatchObject({
      levels: ["large", "small"]
    });
  });

  test("conditions are what they are said to be", () => {
    const rows = [1, 2, 2, 3].map((grade, row) => ({
      unit: row < 2 ? "a" : "b",
      y: row % 2,
      grade,
      rate: row < 2 ? 4 : 7
    }));
    const {columns} = tableOf(rows, {
      unit: "unit",
      outcome: "y",
      conditions: [
        {column: "grade", kind: "categorical", id: "class"},
        {column: "grade", kind: "numeric"},
        {
          column: "grade",
          id: "high",
          levels: [
            {id: "no", values: [1, 2]},
            {id: "yes", values: [3]}
          ]
        },
        {column: "rate", kind: "numeric", per: "unit"}
      ]
    });
    expect(columns).toMatchObject([
      {id: "class", kind: "categorical", levels: ["2", "1", "3"]},
      {id: "grade", kind: "numeric", values: new Float64Array([1, 2, 2, 3])},
      {id: "high", levels: ["no", "yes"], codes: new Uint8Array([0, 0, 0, 1])},
      {id: "rate", per: "unit", values: new Float64Array([4, 7])}
    ]);
  });

  test("leaves out rows that lack a value and counts them as codeTable does", () => {
    const rows = [
      {unit: "a", y: 1, sex: "woman", age: 30},
      {unit: "a", y: null, sex: "woman", age: 30},
      {unit: "a", y: 0, sex: "", age: 30},
      {unit: "b", y: 0, sex: "man", age: Number.NaN},
      {unit: "b", y: 0, sex: "man"},
      {unit: "b", y: 1, sex: "  ", age: undefined},
      {unit: "b", y: 1, sex: "man", age: 30}
    ];
    const table = tableOf(rows, {unit: "unit", outcome: "y", conditions: ["sex", "age"]});
    expect(table.rows).toBe(2);
    expect(table.dropped).toEqual([
      {column: "y", count: 1},
      {column: "sex", count: 2},
      {column: "age", count: 2}
    ]);
    const kept = tableOf(rows, {
      unit: "unit",
      outcome: "y",
      conditions: [{column: "sex", missing: "level"}]
    });
    expect(kept.columns[0]).toMatchObject({levels: ["man", "woman", "missing"]});
    expect(kept.rows).toBe(6);
  });

  test("-0 is 0, and one unit is a table", () => {
    const rows = [
      {unit: "a", y: 1, age: -0},
      {unit: "a", y: 0, age: 0}
    ];
    const table = tableOf(rows, {unit: "unit", outcome: "y", conditions: ["age"]});
    expect(table.columns).toEqual([
      {kind: "numeric", id: "age", per: "person", values: new Float64Array([0, 0])}
    ]);
    const result = openBenchmark(table).compute({conditions: [], link: "linear", minimumUnitSize: 1});
    expect(result.units).toMatchObject([{unit: "a", n: 2, observed: 0.5, expected: 0.5, rank: 1}]);
  });
});

describe("tableOf complains", () => {
  const many = Array.from({length: 1001}, (_, row) => ({unit: "a", y: row % 2, id: `p${row}`}));
  test.each<[what: string, run: () => unknown, message: string]>([
    [
      "of a column that is not there",
      () => tableOf(people, {...options, conditions: ["gender"]}),
      'unknown column "gender"; columns found: "code", "town", "sex", "age", "passed"'
    ],
    [
      "of a column that an Arquero table lacks",
      () => tableOf(aq.from(people).select("code", "town"), options),
      'unknown column "sex"; columns found: "code", "town"'
    ],
    [
      "of a column that all objects inherit",
      () => tableOf(people, {...options, outcome: "constructor"}),
      'unknown column "constructor"; columns found: "code", "town", "sex", "age", "passed"'
    ],
    ["of no rows", () => tableOf([], options), "missing rows: the data are empty; at least one person"],
    [
      "of rows that are no table",
      () => tableOf("people.csv" as never, options),
      "invalid rows; allowed: an array of objects, an Arquero table, or an object of columns"
    ],
    [
      "of a row that is no object",
      () => tableOf([people[0], null as never], options),
      "row 2: invalid row; allowed: an object with a value for each column"
    ],
    [
      "of columns of different lengths",
      () => tableOf({unit: ["a", "b"], y: new Float64Array(3)}, {unit: "unit", outcome: "y"}),
      'invalid column "y": 3 rows; allowed: 2, as in column "unit"'
    ],
    [
      "of a date",
      () => tableOf(outcomes([0, new Date(0)]), {unit: "unit", outcome: "y"}),
      'row 2: unsupported value in column "y": a date; allowed: text, a number, true, false or nothing'
    ],
    [
      "of a number that is none, by its row",
      () => tableOf(outcomes([3, "many", 4]), {unit: "unit", outcome: "y"}),
      'row 2: invalid value "many" in column "y"; allowed: a finite number'
    ],
    [
      "of a number without end",
      () => tableOf(outcomes([3, Number.POSITIVE_INFINITY]), {unit: "unit", outcome: "y"}),
      'row 2: invalid value Infinity in column "y"; allowed: a finite number'
    ],
    [
      "of a row without a unit",
      () => tableOf([{unit: null, y: 1}], {unit: "unit", outcome: "y"}),
      'row 1: missing name of the unit in column "unit"'
    ],
    [
      "of numbers and text in one condition",
      () => tableOf([...people, {...people[0], age: "old"}], options),
      'ambiguous condition "age": numbers and text, 31 (row 1) and "old" (row 6); ' +
        'allowed: one of them, or {column: "age", kind: "categorical"}'
    ],
    [
      "of a reference that is no level",
      () => tableOf(people, {...options, conditions: [{column: "sex", reference: "women"}]}),
      'unknown reference "women" of condition "sex"; allowed: woman, man'
    ],
    [
      "of a cell that is no level",
      () => tableOf(people, {...options, conditions: [{column: "sex", levels: ["woman"]}]}),
      'row 2: invalid value "man" in column "sex" (and 1 more rows)'
    ],
    [
      "of a level that is named twice",
      () => tableOf(people, {...options, conditions: [{column: "sex", levels: ["man", "woman", "man"]}]}),
      'ambiguous level "man" of condition "sex"; allowed: each level once, ' +
        'and none called "missing" beside missing: "level"'
    ],
    [
      "of a condition that is named twice",
      () => tableOf(people, {...options, conditions: ["sex", "sex"]}),
      'ambiguous condition "sex": it is named twice; allowed: each condition once, or an id of its own'
    ],
    [
      "of a kind that there is not",
      () => tableOf(people, {...options, conditions: [{column: "sex", kind: "text" as never}]}),
      'unknown kind "text" of condition "sex"; allowed: categorical, numeric'
    ],
    [
      "of an identifier as a condition",
      () => tableOf(many, {unit: "unit", outcome: "y", conditions: ["id"]}),
      'unsupported condition "id": 1001 levels; at most 1000, or kind: "numeric"'
    ],
    [
      "of an outcome that was not named",
      () => tableOf(people, {unit: "town"} as never),
      "missing outcome; allowed: {unit, outcome, conditions, weight}"
    ],
    [
      "of rows none of which is complete",
      () => tableOf([{unit: "a", y: null}], {unit: "unit", outcome: "y"}),
      "missing rows: every row lacks a value (1 without y); at least one complete row"
    ]
  ])("%s", (_, run, message) => expect(said(run).startsWith(message), said(run)).toBe(true));
});

describe("rates", () => {
  const counties = [
    {county: "a", age: "young", deaths: 2, births: 100},
    {county: "a", age: "old", deaths: 6, births: 100},
    {county: "b", age: "young", deaths: 1, births: 200},
    {county: "b", age: "old", deaths: 3, births: 50}
  ];

  test("events over exposure, and what the country's rates by condition expect of them", () => {
    const table = tableOf(counties, {
      unit: "county",
      outcome: {events: "deaths", exposure: "births"},
      conditions: ["age"]
    });
    const {units} = openBenchmark(table).compute({conditions: ["age"], link: "log", minimumUnitSize: 1});
    // Young: 3 of 300, old: 9 of 150.
    expect(units.map(({expectedEvents}) => expectedEvents)).toEqual([
      expect.closeTo(1 + 6, 10),
      expect.closeTo(2 + 3, 10)
    ]);
    expect(units[0].ratio).toBeCloseTo(8 / 7, 10);
  });

  test.each([
    [{events: "deaths"}, [], "missing exposure of the events; allowed: {events, exposure} or"],
    [{events: "deaths", exposure: "births", expected: "births"}, [], "ambiguous events over exposure and"],
    [{observed: "deaths"}, [], "missing expected number of the observed; allowed: {observed, expected"],
    [{observed: "deaths", expected: "births"}, ["age"], "unsupported conditions beside an expected number"]
  ])("%j with %j is refused", (outcome, conditions, message) => {
    const answer = said(() => tableOf(counties, {unit: "county", outcome, conditions} as never));
    expect(answer.startsWith(message), answer).toBe(true);
  });

  test("observed and expected counts that were published, without people", () => {
    const hospitals = [
      {name: "x", died: 12, foreseen: 10},
      {name: "y", died: 4, foreseen: 8}
    ];
    const table = tableOf(hospitals, {unit: "name", outcome: {observed: "died", expected: "foreseen"}});
    const {units} = openBenchmark(table).compute({conditions: [], link: "given", minimumUnitSize: 1});
    expect(units.map(({ratio}) => ratio)).toEqual([1.2, 0.5]);
    expect(() =>
      openBenchmark(table).multiverse({conditions: [], link: "given", minimumUnitSize: 1})
    ).toThrow("unsupported models of counts that are given without people");
  });
});
