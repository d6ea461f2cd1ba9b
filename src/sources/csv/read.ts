import {pipeline} from "node:stream/promises";
import {CsvError, parse} from "csv-parse";
import {InputError} from "../../engine/index.js";
import {checkFile} from "../../spec/file.js";
import {type Rows, withColumns} from "../rows.js";
import {longestLine, textPieces} from "./bytes.js";
import {type Decimal, readDecimals} from "./decimals.js";
import {type Delimiter, findDelimiter} from "./delimiter.js";
import {type ColumnPlan, Records} from "./records.js";

export interface CsvOptions {
  /** How messages name the file. */
  readonly where: string;
  readonly delimiter?: Delimiter | undefined;
  readonly decimal?: Decimal | undefined;
  /** Columns looked for when the delimiter is found. */
  readonly wanted: readonly string[];
  readonly plan: (header: readonly string[]) => ColumnPlan;
  readonly progress?: ((text: string) => void) | undefined;
}

/** The parser's complaint in our words. A cell that never ends is told by the line on which its row began. */
function syntaxError({code, lines}: CsvError, where: string, rowLine: number): InputError {
  if (code === "CSV_MAX_RECORD_SIZE") {
    return new InputError("unsupported", `row: longer than ${longestLine.toLocaleString("en")} bytes`, {
      where: `${where} line ${rowLine}`,
      allowed: "is a quotation mark missing?"
    });
  }
  const open = code === "CSV_QUOTE_NOT_CLOSED";
  return new InputError(
    "invalid",
    open ? "cell: a quotation mark is never closed" : "quotation mark in a cell",
    {
      where: `${where} line ${open ? rowLine : lines}`,
      allowed: 'allowed: "…" around the whole cell, and "" for a quotation mark in it'
    }
  );
}

/**
 * Reads the planned columns of a CSV file as text, null for an empty cell, decimal commas as points.
 * Throws InputError, with file and line, for whatever is not a plain table.
 */
export async function readCsv(path: string, {where, plan, progress, ...options}: CsvOptions): Promise<Rows> {
  await checkFile(path, where);
  const pieces = textPieces(path, where);
  const {value: first} = await pieces.next();
  const records = new Records(where, plan);
  if (first === undefined) return records.rows();

  const firstLine = first.toString(
    "utf8",
    0,
    first.indexOf("\n") === -1 ? first.length : first.indexOf("\n")
  );
  const delimiter = options.delimiter ?? findDelimiter(firstLine, options.wanted, where);
  const parser = parse({
    delimiter,
    record_delimiter: "\n",
    trim: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: longestLine,
    on_record(record: string[], {lines}: {lines: number}) {
      records.add(record, lines);
      if (records.count > 0 && records.count % 50_000 === 0)
        progress?.(`${where}: ${records.count} rows read`);
      return null;
    }
  });
  parser.resume();
  try {
    await pipeline(async function* () {
      yield first;
      yield* pieces;
    }, parser);
  } catch (error) {
    throw error instanceof CsvError ? syntaxError(error, where, records.nextLine) : error;
  }
  const rows = records.rows();
  return withColumns(rows, records.numeric, name => {
    const column = {name, cells: rows.column(name), place: rows.place};
    return readDecimals(column, options.decimal, delimiter === ",");
  });
}
