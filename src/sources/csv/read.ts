import {type ColumnPlan, type Rows, withColumns} from "../rows.js";
import {type Decimal, readDecimals} from "./decimals.js";
import {findDelimiter} from "./delimiter.js";
import {CsvParser, type Delimiter} from "./parser.js";
import {Records} from "./records.js";
import {longestLine, textPieces} from "./textPieces.js";

export interface CsvOptions {
  /** How messages name what is read. */
  readonly where: string;
  readonly delimiter?: Delimiter | undefined;
  readonly decimal?: Decimal | undefined;
  /** Columns looked for when the delimiter is found. */
  readonly wanted: readonly string[];
  readonly plan: (header: readonly string[]) => ColumnPlan;
  readonly progress?: ((text: string) => void) | undefined;
}

/** Rows between two words of progress. */
const stride = 50_000;

/**
 * Reads the planned columns of CSV as text, null for an empty cell, decimal commas as points, from bytes in pieces of
 * any size: a file, standard input, a browser's stream. Throws InputError, with the line, for whatever is not a plain
 * table.
 */
export async function readCsv(
  bytes: AsyncIterable<Uint8Array>,
  {where, plan, progress, wanted, decimal, ...options}: CsvOptions
): Promise<Rows> {
  const records = new Records(where, plan);
  const open = (text: string): Opened => {
    const header = text.split("\n", 1)[0];
    const delimiter = options.delimiter ?? findDelimiter(header, wanted, where);
    const parser = new CsvParser({
      where,
      delimiter,
      longest: longestLine,
      record(cells, lastLine) {
        records.add(cells, lastLine);
        if (records.count > 0 && records.count % stride === 0)
          progress?.(`${where}: ${records.count} rows read`);
      }
    });
    parser.push(text);
    return {parser, delimiter};
  };
  const {parser, delimiter} = await parsed(textPieces(bytes, where), open);
  parser.end();
  const rows = records.rows();
  return withColumns(rows, records.numeric, name => {
    const column = {name, cells: rows.column(name), place: rows.place};
    return readDecimals(column, decimal, delimiter === ",");
  });
}

interface Opened {
  readonly parser: CsvParser;
  readonly delimiter: Delimiter;
}

/** Gives all pieces to a parser that is opened with the first line whole. */
async function parsed(pieces: AsyncIterable<string>, open: (text: string) => Opened): Promise<Opened> {
  let opened: Opened | null = null;
  let start = "";
  for await (const piece of pieces) {
    if (opened !== null) opened.parser.push(piece);
    else {
      start += piece;
      if (piece.includes("\n")) opened = open(start);
    }
  }
  return opened ?? open(start);
}
