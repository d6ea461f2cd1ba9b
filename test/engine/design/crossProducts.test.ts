import {describe, expect, test} from "vitest";
import {crossProducts, sumsByUnit} from "../../../src/engine/design/crossProducts.js";
import {createDesign, originalColumn} from "../../../src/engine/design/design.js";
import {Passes} from "../../../src/engine/design/passes.js";
import {type CodedTable, random} from "../../../src/engine/index.js";

/** 700 people, 5 units: categories and numbers of every kind, per person and per unit. */
function everyKind(): CodedTable {
  const stream = random(7);
  const rows = 700;
  const codes = (levels: number, length = rows) => Uint8Array.from({length}, () => stream.integer(levels));
  const category = (id: string, levels: number, per: "person" | "unit" = "person") => ({
    kind: "categorical" as const,
    id,
    per,
    levels: Array.from({length: levels}, (_, level) => `${id}${level}`),
    reference: 1,
    codes: per === "unit" ? Uint8Array.of(0, 1, 2, 1, 0) : codes(levels)
  });
  const number = (id: string, per: "person" | "unit", draw: () => number) => ({
    kind: "numeric" as const,
    id,
    per,
    values: Float64Array.from({length: per === "unit" ? 5 : rows}, draw)
  });
  return {
    rows,
    units: ["a", "b", "c", "d", "e"].map(id => ({id, name: id})),
    unitCodes: Uint16Array.from({length: rows}, () => stream.integer(5)),
    outcome: "binary",
    y: Float64Array.from({length: rows}, () => stream.integer(2)),
    weight: Float64Array.from({length: rows}, () => 1 + stream.integer(4)),
    columns: [
      category("many", 13),
      category("few", 2),
      category("region", 3, "unit"),
      number("years", "person", () => stream.integer(30)),
      number("income", "person", () => 1000 * stream.normal()),
      number("wealth", "person", () => stream.normal() ** 2),
      number("jobs", "unit", () => stream.normal())
    ],
    dropped: []
  };
}

const table = everyKind();
const design = createDesign(table);
const p = design.parameters.length;
/** The design matrix written out, centred and scaled. */
const matrix = design.parameters.map((_, at) =>
  originalColumn(design, at).map(value => (value - design.centre[at]) / design.scale[at])
);
const stream = random(3);
const weight = Float64Array.from({length: table.rows}, () => stream.uniform());
const dot = (a: Float64Array, b: Float64Array) =>
  a.reduce((sum, value, i) => sum + weight[i] * value * b[i], 0);

test("the design has an intercept, a column per level but the reference, and one per number", () => {
  expect(p).toBe(1 + 12 + 1 + 2 + 4);
});

test("numbers are centred and scaled by the people, weights and all", () => {
  const years = design.parameters.findIndex(({name}) => name === "years");
  const persons = table.weight ?? new Float64Array();
  const mean = matrix[years].reduce((sum, value, i) => sum + persons[i] * value, 0);
  expect(mean).toBeCloseTo(0, 8);
});

test("crossProducts(design, weight) is X'WX of the matrix written out", () => {
  const found = crossProducts(design, weight);
  for (let a = 0; a < p; ++a) {
    for (let b = 0; b < p; ++b) expect(found[a * p + b]).toBeCloseTo(dot(matrix[a], matrix[b]), 9);
  }
});

test("sumsByUnit(design, weight) is the same sum, unit by unit", () => {
  const found = sumsByUnit(design, weight);
  for (let unit = 0; unit < 5; ++unit) {
    const mine = Float64Array.from(table.unitCodes, code => Number(code === unit));
    for (let a = 0; a < p; ++a) expect(found[unit * p + a]).toBeCloseTo(dot(matrix[a], mine), 9);
  }
});

describe("a pass over the people", () => {
  const beta = Float64Array.from({length: p}, () => stream.normal());
  const predictor = new Float64Array(table.rows);
  const gradient = new Float64Array(p);
  const byUnit = new Float64Array(5);
  new Passes(design).accumulate(
    beta,
    (from, to, values) => {
      for (let i = from; i < to; ++i) {
        predictor[i] = values[i - from];
        values[i - from] = weight[i];
      }
    },
    gradient,
    byUnit
  );

  test("hands over the linear predictor of every row", () => {
    for (let i = 0; i < table.rows; ++i) {
      const expected = matrix.reduce((sum, column, at) => sum + beta[at] * column[i], 0);
      expect(predictor[i]).toBeCloseTo(expected, 10);
    }
  });

  test("sums what it gets back against every column and by unit", () => {
    const ones = new Float64Array(table.rows).fill(1);
    matrix.forEach((column, at) => {
      expect(gradient[at]).toBeCloseTo(dot(column, ones), 9);
    });
    expect(byUnit.reduce((sum, value) => sum + value, 0)).toBeCloseTo(gradient[0], 9);
  });
});
