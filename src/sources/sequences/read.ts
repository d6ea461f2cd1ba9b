import {codeSequences, InputError, type SequenceTable} from "../../engine/index.js";
import {shown} from "../../spec/file.js";
import type {ByteStream} from "../byteStream.js";
import {csvStream} from "../csv/csvStream.js";
import {readCsv} from "../csv/read.js";
import {fileBytes} from "../fileSource.js";
import {syntheticColumn} from "../synthetic.js";
import {weekColumns} from "./columns.js";

export interface SequenceOptions {
  /** `first:last` of the columns that hold the weeks. */
  readonly columns?: string | undefined;
  /** Column with persons per row. */
  readonly weight?: string | undefined;
  /** States in the order in which they are shown; those found when left out. */
  readonly states?: readonly string[] | undefined;
  /** Whether rows may end before the longest. */
  readonly ragged?: boolean | undefined;
  readonly progress?: ((text: string) => void) | undefined;
}

/** Courses that were read, and whether the file says that they are made up. */
export interface SequenceSource {
  readonly table: SequenceTable;
  readonly synthetic: boolean;
}

/**
 * Reads courses from CSV, a file or as it comes: a person a row, a week a column, a state a cell. Throws InputError, with file and line,
 * for unknown states, gaps, and rows that end early where that was not allowed.
 */
export async function readSequences(
  data: string | ByteStream,
  options: SequenceOptions = {}
): Promise<SequenceSource> {
  const where = typeof data === "string" ? shown(data) : data.name;
  const bytes = typeof data === "string" ? fileBytes(data, where) : await csvStream(data);
  const {weight, states, ragged, progress} = options;
  let weeks: string[] = [];
  const rows = await readCsv(bytes, {
    where,
    wanted: options.columns?.split(":") ?? [],
    plan: header => {
      weeks = weekColumns(header, options.columns, where);
      return {
        needed: [...weeks, ...(weight === undefined ? [] : [weight])],
        optional: [syntheticColumn],
        numeric: weight === undefined ? [] : [weight]
      };
    },
    progress
  });
  const columns = weeks.map(week => rows.column(week));
  const cells = Array.from({length: rows.rows}, (_, row) =>
    columns.map(column => (column[row] === null ? null : String(column[row])))
  );
  const table = codeSequences({
    sequences: cells,
    ...(states !== undefined && {states}),
    ...(weight !== undefined && {
      weight: rows.column(weight).map((cell, row) => numberIn(cell, rows.place(row)))
    }),
    ragged: ragged === true,
    place: rows.place
  });
  const said = rows.has(syntheticColumn) ? rows.column(syntheticColumn) : [];
  return {table, synthetic: said.some(cell => ["yes", "true", "1"].includes(String(cell).toLowerCase()))};
}

function numberIn(cell: string | number | null, where: string): number {
  const value = cell === null || cell === "" ? Number.NaN : Number(cell);
  if (Number.isFinite(value)) return value;
  throw new InputError("invalid", `weight ${JSON.stringify(cell)}`, {
    where,
    allowed: "allowed: a number above 0"
  });
}
