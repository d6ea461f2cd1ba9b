import {InputError} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";
import {keepRows, type Rows} from "./rows.js";

/** A published total that was a row of the data: persons, and the mean outcome. */
export interface Total {
  readonly unit: string;
  readonly n: number;
  readonly observed: number;
}

function count(rows: Rows, column: string, row: number): number {
  const cell = rows.column(column)[row];
  const value = cell === null ? Number.NaN : Number(cell);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new InputError("invalid", `value ${JSON.stringify(cell)} in column ${JSON.stringify(column)}`, {
    where: rows.place(row),
    allowed: "allowed: a whole number, 0 or more"
  });
}

/** Takes the row of the published total out of the data, where the spec says there is one. */
export function setAsideTotal(rows: Rows, spec: Spec, unitColumn: string): {rows: Rows; total: Total | null} {
  const {total} = spec.unit;
  if (total === undefined || spec.outcome.kind !== "count") return {rows, total: null};
  const cells = rows.column(unitColumn);
  const at = cells.flatMap((cell, row) => (cell !== null && String(cell) === total.unit ? [row] : []));
  if (at.length === 0) return {rows, total: null};
  if (at.length > 1) {
    throw new InputError("ambiguous", `total ${JSON.stringify(total.unit)}: ${at.length} rows have it`, {
      where: rows.place(at[1])
    });
  }
  const {successes, of} = spec.outcome;
  const n = count(rows, of, at[0]);
  const sum = successes.reduce((all, column) => all + count(rows, column, at[0]), 0);
  if (n === 0 || sum > n) {
    throw new InputError("invalid", `total: ${sum} successes of ${n}`, {where: rows.place(at[0])});
  }
  return {rows: keepRows(rows, row => row !== at[0]), total: {unit: total.unit, n, observed: sum / n}};
}
