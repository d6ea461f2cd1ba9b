import {type Cell, InputError, type RawTable} from "../engine/index.js";

/** Columns as a source read them, before they are coded. */
export interface Rows extends RawTable {
  /** The file, as messages name it. */
  readonly where: string;
  /** Whether a column was read. */
  has(name: string): boolean;
}

/** Which columns to read, once the header is known. */
export interface ColumnPlan {
  /** Columns that must be there. */
  readonly needed: readonly string[];
  /** Columns that are read where they exist. */
  readonly optional?: readonly string[];
  /** Those of them that hold numbers, in which a decimal comma may stand. */
  readonly numeric?: readonly string[];
}

export function rowsOf(
  where: string,
  count: number,
  columns: ReadonlyMap<string, readonly Cell[]>,
  place: (row: number) => string
): Rows {
  return {
    where,
    rows: count,
    place,
    has: name => columns.has(name),
    column(name) {
      const cells = columns.get(name);
      if (cells === undefined) throw missingColumns([name], [...columns.keys()], where);
      return cells;
    }
  };
}

/** The same rows with some columns rewritten. */
export function withColumns(
  rows: Rows,
  names: readonly string[],
  rewrite: (name: string) => readonly Cell[]
): Rows {
  const rewritten = new Map(names.map(name => [name, rewrite(name)]));
  return {...rows, column: name => rewritten.get(name) ?? rows.column(name)};
}

/** The rows that pass, in order, keeping the places they came from. */
export function keepRows(rows: Rows, keep: (row: number) => boolean): Rows {
  const kept: number[] = [];
  for (let row = 0; row < rows.rows; ++row) if (keep(row)) kept.push(row);
  if (kept.length === rows.rows) return rows;
  const taken = new Map<string, readonly Cell[]>();
  return {
    where: rows.where,
    rows: kept.length,
    place: row => rows.place(kept[row]),
    has: name => rows.has(name),
    column(name) {
      const cells = taken.get(name) ?? kept.map(row => rows.column(name)[row]);
      taken.set(name, cells);
      return cells;
    }
  };
}

export function missingColumns(
  names: readonly string[],
  found: readonly string[],
  where: string
): InputError {
  const quoted = names.map(name => JSON.stringify(name)).join(", ");
  return new InputError("missing", `${names.length === 1 ? "column" : "columns"} ${quoted}`, {
    where,
    allowed: `columns found: ${found.map(name => JSON.stringify(name)).join(", ")}`
  });
}
