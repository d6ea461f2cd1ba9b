import {InputError} from "../errors.js";
import type {Cell, RawTable} from "./definition.js";

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/** A cell as people would write it in a message. */
export function show(cell: Cell): string {
  if (cell === null) return "nothing";
  if (typeof cell === "number") return String(cell);
  return JSON.stringify(cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);
}

/** Text and numbers that read the same are the same cell: 1, "1" and "1.0". */
export function key(cell: string | number): string {
  if (typeof cell === "number") return String(cell);
  const text = cell.trim();
  return decimal.test(text) ? String(Number(text)) : text;
}

/** Counts bad cells, keeps the first, and complains once for the whole column. */
export class Complaint {
  #first = -1;
  #count = 0;

  add(row: number): void {
    if (this.#count++ === 0) this.#first = row;
  }

  /** Throws if any cell was bad: what was found first, where, and in how many rows. */
  raise(raw: RawTable, column: string, cells: readonly Cell[], allowed: string): void {
    if (this.#count === 0) return;
    const more = this.#count > 1 ? ` (and ${this.#count - 1} more rows)` : "";
    throw new InputError(
      "invalid",
      `value ${show(cells[this.#first])} in column ${JSON.stringify(column)}${more}`,
      {
        where: raw.place(this.#first),
        allowed
      }
    );
  }
}

/** Squares of larger numbers, summed, leave the range of doubles. */
const largest = 1e100;

/** A column of finite numbers; NaN marks a missing cell. Text must read as a number with a decimal point. */
export function numbers(
  raw: RawTable,
  column: string,
  allowed = "a finite number",
  accepts = (_: number) => true
) {
  const cells = raw.column(column);
  const values = new Float64Array(raw.rows).fill(Number.NaN);
  const complaint = new Complaint();
  for (let i = 0; i < raw.rows; ++i) {
    const cell = cells[i];
    if (cell === null) continue;
    const value = typeof cell === "number" ? cell : decimal.test(cell.trim()) ? Number(cell) : Number.NaN;
    if (Math.abs(value) <= largest && accepts(value)) values[i] = value;
    else complaint.add(i);
  }
  complaint.raise(raw, column, cells, `allowed: ${allowed}`);
  return values;
}
