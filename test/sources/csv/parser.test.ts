import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {CsvParser, type Delimiter} from "../../../src/sources/csv/parser.js";
import {csvText} from "./chunks.js";

interface Read {
  readonly records: (readonly string[])[];
  readonly lines: number[];
  /** Whether quotation marks made no sense. */
  readonly refused: boolean;
}

function read(pieces: readonly string[], delimiter: Delimiter, longest = 1_000_000): Read {
  const found: Read = {records: [], lines: [], refused: false};
  const parser = new CsvParser({
    where: "x.csv",
    delimiter,
    longest,
    record(cells, line) {
      found.records.push(cells);
      found.lines.push(line);
    }
  });
  try {
    for (const piece of pieces) parser.push(piece);
    parser.end();
    return found;
  } catch {
    return {...found, refused: true};
  }
}

/** The same by csv-parse, version 6. */
function readByPackage(text: string, delimiter: Delimiter): Read {
  const found: Read = {records: [], lines: [], refused: false};
  try {
    parse(text, {
      delimiter,
      record_delimiter: "\n",
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(record: string[], {lines}: {lines: number}) {
        found.records.push(record);
        found.lines.push(lines);
        return null;
      }
    });
    return found;
  } catch {
    return {...found, refused: true};
  }
}

const delimiters = fc.constantFrom<Delimiter>(",", ";", "\t");

test("records and their lines are those of csv-parse, and so is what is refused", () => {
  fc.assert(
    fc.property(csvText, delimiters, (any, delimiter) => {
      const text = any.replace(/\r\n?/g, "\n");
      // Two cells without a delimiter between, the first of them empty: csv-parse takes some, we take none.
      fc.pre(!/""[ \t\f]+"/.test(text));
      expect(read([text], delimiter)).toEqual(readByPackage(text, delimiter));
    }),
    {numRuns: 5000}
  );
});

test("a cell between quotation marks is one, also when it is empty", () => {
  for (const text of ['"a" "b"', '"" "b"', '"" ""', '""b', 'b""', '"a"b'])
    expect(read([text], ","), text).toMatchObject({refused: true});
});

test("pieces of one character each make the same records", () => {
  fc.assert(
    fc.property(csvText, delimiters, (any, delimiter) => {
      const text = any.replace(/\r\n?/g, "\n");
      expect(read(text.split(""), delimiter)).toEqual(read([text], delimiter));
    }),
    {numRuns: 1000}
  );
});

test("a record may hold as many bytes as are allowed, and not one more, in pieces of any size", () => {
  for (const cell of ["x".repeat(30), "ø".repeat(15), "€".repeat(10), `${"😀".repeat(7)}xx`]) {
    const bytes = new TextEncoder().encode(cell).length;
    for (const pieces of [
      [`a\n"${cell}`, '"\n'],
      ["a\n", ...`"${cell}"`.split(""), "\n"]
    ]) {
      expect(read(pieces, ",", bytes).refused, cell).toBe(false);
      expect(read(pieces, ",", bytes - 1).refused, cell).toBe(true);
    }
  }
});
