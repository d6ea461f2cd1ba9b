import {type Cell, InputError} from "../../engine/index.js";
import {type ColumnPlan, missingColumns, type Rows, rowsOf} from "../rows.js";
import {unguarded} from "./guard.js";

interface ReadColumn {
  readonly at: number;
  readonly cells: Cell[];
  /** Each text once, so that a long file costs memory for its distinct values only. */
  readonly texts: Map<string, Cell>;
}

/** Gathers the records of a CSV file, header first, into columns. */
export class Records {
  readonly #where: string;
  readonly #plan: (header: readonly string[]) => ColumnPlan;
  readonly #columns = new Map<string, ReadColumn>();
  readonly #lines: number[] = [];
  #numeric: readonly string[] = [];
  #lastLine = 0;
  #header: string[] | null = null;

  constructor(where: string, plan: (header: readonly string[]) => ColumnPlan) {
    this.#where = where;
    this.#plan = plan;
  }

  /** Rows gathered so far, without the header. */
  get count(): number {
    return this.#lines.length;
  }

  /** Line on which the next record begins, blank lines apart. */
  get nextLine(): number {
    return this.#lastLine + 1;
  }

  /** Columns planned to hold numbers. */
  get numeric(): readonly string[] {
    return this.#numeric;
  }

  /** Takes the next record, which ends on line `lastLine`. Throws InputError where it does not fit the header. */
  add(record: readonly string[], lastLine: number): void {
    this.#lastLine = lastLine;
    if (this.#header === null) {
      this.#open(record);
      return;
    }
    const breaks = record.reduce(
      (sum, text) => sum + (text.includes("\n") ? text.split("\n").length - 1 : 0),
      0
    );
    const line = lastLine - breaks;
    if (record.length !== this.#header.length) {
      throw new InputError("invalid", `row: it has ${record.length} cells`, {
        where: `${this.#where} line ${line}`,
        allowed: `allowed: ${this.#header.length} cells, as in the header`
      });
    }
    this.#lines.push(line);
    for (const {at, cells, texts} of this.#columns.values()) {
      const text = record[at];
      let cell = texts.get(text);
      if (cell === undefined) {
        cell = text === "" ? null : unguarded(text);
        texts.set(text, cell);
      }
      cells.push(cell);
    }
  }

  /** The rows gathered. Throws InputError where there was no header or nothing below it. */
  rows(): Rows {
    if (this.#header === null) {
      throw new InputError("missing", "header: the file is empty", {where: this.#where});
    }
    if (this.count === 0) {
      throw new InputError("missing", "rows: the file has a header and nothing below it", {
        where: this.#where
      });
    }
    const columns = new Map([...this.#columns].map(([name, {cells}]) => [name, cells]));
    return rowsOf(this.#where, this.count, columns, row => `${this.#where} line ${this.#lines[row]}`);
  }

  #open(record: readonly string[]): void {
    const names = record.map(unguarded);
    const twice = names.find((name, at) => name !== "" && names.indexOf(name) !== at);
    if (twice !== undefined) {
      throw new InputError("ambiguous", `column ${JSON.stringify(twice)}: the header names it twice`, {
        where: `${this.#where} line 1`
      });
    }
    const {needed, optional = [], numeric = []} = this.#plan(names);
    const missing = needed.filter(name => !names.includes(name));
    if (missing.length > 0) throw missingColumns(missing, names, this.#where);
    for (const name of [...needed, ...optional]) {
      const at = names.indexOf(name);
      if (at !== -1) this.#columns.set(name, {at, cells: [], texts: new Map()});
    }
    this.#numeric = numeric;
    this.#header = names;
  }
}
