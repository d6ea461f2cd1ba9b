import {tableFromIPC} from "@uwdata/flechette";
import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Choice, type CodedTable, openBenchmark, persons} from "../../../src/engine/index.js";
import {decodePeople} from "../../../src/sources/arrow/decode.js";
import {encodePeople} from "../../../src/sources/arrow/encode.js";

const about = {analysis: "example", synthetic: true};
const through = (table: CodedTable) => {
  const {head, bytes} = encodePeople(table, about);
  return decodePeople(bytes, JSON.parse(JSON.stringify(head)));
};

/** Six people in two places; two of them alike but for the outcome, two alike in everything. */
const six: CodedTable = {
  rows: 6,
  units: [
    {id: "1", name: "Aarhus"},
    {id: "2", name: "<script>"}
  ],
  unitCodes: Uint16Array.of(1, 0, 0, 1, 0, 1),
  outcome: "binary",
  y: Float64Array.of(1, 0, 1, 1, 1, 0),
  weight: null,
  columns: [
    {
      kind: "categorical",
      id: "sex",
      per: "person",
      levels: ["man", "woman"],
      reference: 0,
      codes: Uint8Array.of(1, 0, 0, 1, 1, 0)
    },
    {kind: "numeric", id: "years", per: "person", values: Float64Array.of(2.5, 1, 1, 2.5, 0.25, 7)},
    {kind: "numeric", id: "jobs", per: "unit", values: Float64Array.of(55.5, 61)},
    {
      kind: "categorical",
      id: "region",
      per: "unit",
      levels: ["east", "west"],
      reference: 1,
      codes: Uint8Array.of(1, 0)
    }
  ],
  dropped: [{column: "years", count: 3}]
};

describe("encodePeople(table, about)", () => {
  test("keeps one row for people who are alike, with how many they are and how many succeeded", () => {
    const decoded = through(six);
    const rows = Array.from({length: decoded.rows}, (_, row) => [
      decoded.unitCodes[row],
      (decoded.columns[0] as {codes: Uint8Array}).codes[row],
      (decoded.columns[1] as {values: Float64Array}).values[row],
      decoded.weight?.[row],
      decoded.y[row]
    ]);
    expect(rows).toEqual([
      [0, 0, 1, 2, 0.5],
      [0, 1, 0.25, 1, 1],
      [1, 0, 7, 1, 0],
      [1, 1, 2.5, 2, 1]
    ]);
  });

  test("keeps units, dictionaries, references, what was left out, and conditions of the unit once per unit", () => {
    const decoded = through(six);
    expect(decoded.units).toEqual(six.units);
    expect(decoded.dropped).toEqual(six.dropped);
    expect(decoded.columns[2]).toEqual(six.columns[2]);
    expect(decoded.columns[3]).toEqual(six.columns[3]);
    expect(decoded.columns[0]).toMatchObject({levels: ["man", "woman"], reference: 0});
  });

  test("says in the file itself whether the people are synthetic", () => {
    const {bytes} = encodePeople(six, about);
    const {schema} = tableFromIPC(bytes);
    expect(schema.metadata?.get("synthetic")).toBe("true");
    expect(schema.metadata?.get("analysis")).toBe("example");
  });

  test("uses a byte for each code, and repeats nothing of the unit per row", () => {
    const arrow = tableFromIPC(encodePeople(six, about).bytes);
    expect(arrow.names).toEqual(["_unit", "sex", "years", "_people", "_successes"]);
    for (const name of arrow.names) expect(arrow.getChild(name).toArray()).toBeInstanceOf(Uint8Array);
  });

  test("does not depend on the order of the people", () => {
    const order = [5, 2, 0, 4, 1, 3];
    const sex = six.columns[0] as {codes: Uint8Array};
    const years = six.columns[1] as {values: Float64Array};
    const shuffled: CodedTable = {
      ...six,
      unitCodes: Uint16Array.from(order, row => six.unitCodes[row]),
      y: Float64Array.from(order, row => six.y[row]),
      columns: [
        {
          ...(six.columns[0] as never as object),
          codes: Uint8Array.from(order, row => sex.codes[row])
        } as never,
        {
          ...(six.columns[1] as never as object),
          values: Float64Array.from(order, row => years.values[row])
        } as never,
        ...six.columns.slice(2)
      ]
    };
    expect(encodePeople(shuffled, about).bytes).toEqual(encodePeople(six, about).bytes);
  });

  test("keeps numbers as they are where the outcome is a number", () => {
    const weeks: CodedTable = {...six, outcome: "number", y: Float64Array.of(1.5, 1.5, 3, 1.5, 0.1, -2)};
    const decoded = through(weeks);
    expect(persons(decoded)).toBe(6);
    expect([...decoded.y].sort((a, b) => a - b)).toEqual([-2, 0.1, 1.5, 1.5, 3]);
  });

  test.each([
    [256, Uint8Array],
    [257, Float64Array]
  ])("%i values of a number: a byte names 256, more stay as they are", (rows, expected) => {
    const values = Float64Array.from({length: rows}, (_, row) => row / 8);
    const table: CodedTable = {
      ...six,
      rows,
      unitCodes: new Uint16Array(rows),
      y: new Float64Array(rows),
      columns: [{kind: "numeric", id: "x", per: "person", values}]
    };
    const {head, bytes} = encodePeople(table, about);
    expect(tableFromIPC(bytes).getChild("x").toArray()).toBeInstanceOf(expected);
    expect((decodePeople(bytes, head).columns[0] as {values: Float64Array}).values).toEqual(values);
  });

  test("keeps numbers per person as they are when there are more than a byte can name", () => {
    const rows = 400;
    const values = Float64Array.from({length: rows}, (_, row) => Math.sqrt(row));
    const table: CodedTable = {
      ...six,
      rows,
      unitCodes: new Uint16Array(rows),
      y: new Float64Array(rows),
      columns: [{kind: "numeric", id: "x", per: "person", values}]
    };
    expect((through(table).columns[0] as {values: Float64Array}).values).toEqual(values);
  });
});

describe("decodePeople(bytes, head)", () => {
  test("complains about a head that belongs to other people", () => {
    const {head, bytes} = encodePeople(six, about);
    expect(() => decodePeople(bytes, {...head, units: head.units.slice(0, 1)})).toThrow(
      /unknown unit code 1 in the people file/
    );
    const other = head.columns.map(column => (column.id === "sex" ? {...column, id: "gender"} : column));
    expect(() => decodePeople(bytes, {...head, columns: other})).toThrow(
      /missing column "gender" in the people file; columns found: _unit, sex/
    );
  });
});

describe("people through Arrow", () => {
  const people = fc.array(
    fc.record({
      unit: fc.nat(7),
      sex: fc.nat(1),
      origin: fc.nat(3),
      years: fc.integer({min: 0, max: 5}),
      success: fc.boolean()
    }),
    {minLength: 60, maxLength: 200}
  );

  test("give the same benchmark to 1e-12", () => {
    fc.assert(
      fc.property(people, fc.subarray(["sex", "origin", "years", "jobs"]), (rows, conditions) => {
        const table: CodedTable = {
          rows: rows.length,
          units: Array.from({length: 8}, (_, at) => ({id: `${at}`, name: `Unit ${at}`})),
          unitCodes: Uint16Array.from(rows, row => row.unit),
          outcome: "binary",
          y: Float64Array.from(rows, row => Number(row.success)),
          weight: null,
          columns: [
            {
              kind: "categorical",
              id: "sex",
              per: "person",
              levels: ["a", "b"],
              reference: 0,
              codes: Uint8Array.from(rows, row => row.sex)
            },
            {
              kind: "categorical",
              id: "origin",
              per: "person",
              levels: ["a", "b", "c", "d"],
              reference: 2,
              codes: Uint8Array.from(rows, row => row.origin)
            },
            {kind: "numeric", id: "years", per: "person", values: Float64Array.from(rows, row => row.years)},
            {
              kind: "numeric",
              id: "jobs",
              per: "unit",
              values: Float64Array.from({length: 8}, (_, at) => 50 + ((at * 7) % 5))
            }
          ],
          dropped: []
        };
        const choice: Choice = {conditions, link: "linear", minimumUnitSize: 1};
        const [before, after] = [table, through(table)].map(each => openBenchmark(each).compute(choice));
        expect(after.n).toBe(before.n);
        before.units.forEach((unit, at) => {
          expect(after.units[at].n).toBe(unit.n);
          expect(Math.abs(after.units[at].expected - unit.expected)).toBeLessThan(1e-12);
          expect(Math.abs(after.units[at].difference - unit.difference)).toBeLessThan(1e-12);
        });
      }),
      {numRuns: 40, seed: 2014}
    );
  });
});
