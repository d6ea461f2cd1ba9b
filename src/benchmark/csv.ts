import type {Cell} from "../engine/index.js";
import {withGuard} from "../sources/csv/guard.js";

export interface CsvFormat {
  readonly delimiter?: "," | ";" | "\t";
  readonly decimal?: "." | ",";
  /** Opens the file with a byte order mark, by which spreadsheets know UTF-8. */
  readonly bom?: boolean;
}

/**
 * Rows, the header first, as CSV text with a line feed after each.
 * Numbers are written in full and empty cells for null. Text that a spreadsheet would run as a formula gets an
 * apostrophe in front, which reading takes off again.
 */
export function toCsv(rows: Iterable<readonly Cell[]>, format: CsvFormat = {}): string {
  const {delimiter = ",", decimal = ".", bom = false} = format;
  if (delimiter === decimal) throw new Error("a delimiter cannot be the decimal sign too");
  const mustQuote =
    delimiter === ";" ? /[;"\n\r]|^\s|\s$/ : delimiter === "," ? /[,"\n\r]|^\s|\s$/ : /[\t"\n\r]|^\s|\s$/;
  const written = (cell: Cell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") {
      if (!Number.isFinite(cell)) throw new Error(`a table cannot hold ${cell}`);
      return String(cell).replace(".", decimal);
    }
    const text = withGuard(cell);
    return mustQuote.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  let text = bom ? "\uFEFF" : "";
  for (const row of rows) text += `${row.map(written).join(delimiter)}\n`;
  return text;
}
