import {InputError} from "../errors.js";
import type {Cell, RawTable} from "../table/definition.js";

/** A table with named columns, as Arquero's: `array(name)` is `numRows()` long. */
export interface ColumnarRows {
  numRows(): number;
  columnNames(): readonly string[];
  array(name: string): ArrayLike<unknown>;
}

/**
 * Rows that a table can be made of: plain objects, an Arquero table, anything else that gives its rows as objects, or
 * an object of columns that are equally long.
 */
export type PlainRows =
  | readonly object[]
  | ColumnarRows
  | {objects(): readonly object[]}
  | Readonly<Record<string, ArrayLike<unknown>>>;

interface Columns {
  readonly rows: number;
  readonly names: () => readonly string[];
  readonly has: (name: string) => boolean;
  readonly values: (name: string) => ArrayLike<unknown>;
}

/**
 * Named columns of cells out of plain rows: null, undefined, NaN and blank text are missing, true and false are the
 * texts "true" and "false". Messages count rows from 1.
 * @throws {InputError} for rows of another shape, when an unknown column is asked for, and for a cell that is neither
 * text, a number, true nor false.
 */
export function rawTableOf(rows: PlainRows): RawTable {
  const columns = columnsOf(rows);
  const read = new Map<string, readonly Cell[]>();
  const place = (row: number) => `row ${row + 1}`;
  return {
    rows: columns.rows,
    place,
    column(name) {
      const known = read.get(name);
      if (known !== undefined) return known;
      // That there are no rows says more than that they lack a column.
      if (columns.rows > 0 && !columns.has(name)) {
        throw new InputError("unknown", `column ${JSON.stringify(name)}`, {
          allowed: `columns found: ${columns
            .names()
            .map(found => JSON.stringify(found))
            .join(", ")}`
        });
      }
      const values = columns.rows > 0 ? columns.values(name) : [];
      const cells = Array.from(values, (value, row) => cellOf(value, name, () => place(row)));
      read.set(name, cells);
      return cells;
    }
  };
}

function columnsOf(rows: PlainRows): Columns {
  if (Array.isArray(rows)) return ofObjects(rows);
  if (typeof rows === "object" && rows !== null) {
    const {array, objects} = rows as {array?: unknown; objects?: unknown};
    if (typeof array === "function") return ofColumnar(rows as ColumnarRows);
    if (typeof objects === "function") return ofObjects((rows as {objects(): readonly object[]}).objects());
    if (Object.values(rows).every(isColumn)) return ofColumns(rows as Record<string, ArrayLike<unknown>>);
  }
  throw new InputError("invalid", "rows", {
    allowed: "allowed: an array of objects, an Arquero table, or an object of columns"
  });
}

const isColumn = (value: unknown) => Array.isArray(value) || ArrayBuffer.isView(value);

function ofObjects(rows: readonly object[]): Columns {
  const wrong = rows.findIndex(row => typeof row !== "object" || row === null || Array.isArray(row));
  if (wrong >= 0) {
    throw new InputError("invalid", "row", {
      where: `row ${wrong + 1}`,
      allowed: "allowed: an object with a value for each column"
    });
  }
  const objects = rows as readonly Record<string, unknown>[];
  return {
    rows: rows.length,
    names: () => [...new Set(objects.flatMap(row => Object.keys(row)))],
    has: name => objects.some(row => Object.hasOwn(row, name)),
    values: name => objects.map(row => (Object.hasOwn(row, name) ? row[name] : null))
  };
}

function ofColumnar(table: ColumnarRows): Columns {
  return {
    rows: table.numRows(),
    names: () => table.columnNames(),
    has: name => table.columnNames().includes(name),
    values: name => table.array(name)
  };
}

function ofColumns(columns: Readonly<Record<string, ArrayLike<unknown>>>): Columns {
  const [first, ...others] = Object.entries(columns);
  const rows = first?.[1].length ?? 0;
  const odd = others.find(([, values]) => values.length !== rows);
  if (odd !== undefined) {
    throw new InputError("invalid", `column ${JSON.stringify(odd[0])}: ${odd[1].length} rows`, {
      allowed: `allowed: ${rows}, as in column ${JSON.stringify(first[0])}`
    });
  }
  return {
    rows,
    names: () => Object.keys(columns),
    has: name => Object.hasOwn(columns, name),
    values: name => columns[name]
  };
}

function cellOf(value: unknown, column: string, where: () => string): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return Number.isNaN(value) ? null : value + 0; // -0 is 0
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  const what = value instanceof Date ? "a date" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
  throw new InputError("unsupported", `value in column ${JSON.stringify(column)}: ${what}`, {
    where: where(),
    allowed: "allowed: text, a number, true, false or nothing"
  });
}
