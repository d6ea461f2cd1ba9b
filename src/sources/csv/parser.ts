import {InputError} from "../../engine/index.js";

/** What parts the cells of a row. */
export type Delimiter = "," | ";" | "\t";

export interface ParserOptions {
  /** How messages name what is read. */
  readonly where: string;
  readonly delimiter: Delimiter;
  /** Takes each record with the line on which it ends. */
  readonly record: (cells: readonly string[], lastLine: number) => void;
  /** UTF-8 bytes that the cells of a record may hold. */
  readonly longest: number;
}

const quote = '"';
const quoteCode = quote.charCodeAt(0);
const breakCode = "\n".charCodeAt(0);
/** The most bytes of UTF-8 that a unit of UTF-16 takes. */
const unitBytes = 3;
const blankStart = /^[ \t\f]+/;

/**
 * Parts text with plain line ends into records, as RFC 4180 does; space around a cell is not part of it, and neither are
 * empty lines records. Text may come in any pieces. Throws InputError, with the line, where quotation marks make no
 * sense.
 */
export class CsvParser {
  readonly #options: ParserOptions;
  readonly #delimiterCode: number;
  #record: string[] = [];
  #cell = "";
  /** Whether the text comes between quotation marks, and whether the cell had any. */
  #quoting = false;
  #quoted = false;
  /** A quotation mark that may be the first of two. */
  #held = "";
  #line = 1;
  #recordLine = 1;
  /** UTF-16 units in the record's cells, and how many there must be before their bytes are counted. */
  #units = 0;
  #enough: number;

  constructor(options: ParserOptions) {
    this.#options = options;
    this.#delimiterCode = options.delimiter.charCodeAt(0);
    this.#enough = options.longest / unitBytes;
  }

  /** Takes the next piece of text. */
  push(text: string): void {
    this.#parse(this.#held + text, false);
    this.#refuseLong();
  }

  /** Says that there is no more. */
  end(): void {
    this.#parse(this.#held, true);
    if (this.#quoting) throw this.#fault("cell: a quotation mark is never closed", this.#recordLine);
    if (this.#quoted || this.#cell !== "" || this.#record.length > 0) this.#endRecord();
  }

  #parse(text: string, last: boolean): void {
    this.#held = "";
    for (let at = 0; at < text.length; )
      at = this.#quoting ? this.#inside(text, at, last) : this.#outside(text, at);
  }

  /** Reads up to a closing quotation mark; gives where to go on. */
  #inside(text: string, from: number, last: boolean): number {
    const at = text.indexOf(quote, from);
    this.#appendLines(text.slice(from, at === -1 ? text.length : at));
    if (at === -1) return text.length;
    if (at === text.length - 1 && !last) {
      this.#held = quote;
      return text.length;
    }
    const next = text[at + 1] ?? "\n";
    if (next === quote) {
      this.#add(quote);
      return at + 2;
    }
    if (next !== "\n" && next !== this.#options.delimiter && !blankStart.test(next)) throw this.#stray();
    this.#quoting = false;
    this.#quoted = true;
    return at + 1;
  }

  /** Reads up to the next sign that means something outside quotation marks; gives where to go on. */
  #outside(text: string, from: number): number {
    let at = from;
    let code = -1;
    for (; at < text.length; ++at) {
      code = text.charCodeAt(at);
      if (code === this.#delimiterCode || code === breakCode || code === quoteCode) break;
    }
    if (at > from) this.#plain(text.slice(from, at));
    if (at === text.length) return at;
    if (code === quoteCode) {
      if (this.#quoted || this.#cell !== "") throw this.#stray();
      this.#quoting = true;
    } else if (code === breakCode) {
      if (this.#quoted || this.#cell !== "" || this.#record.length > 0) this.#endRecord();
      this.#line += 1;
    } else this.#endCell();
    return at + 1;
  }

  #plain(text: string): void {
    const start = this.#cell === "" ? text.replace(blankStart, "") : text;
    if (this.#quoted && start.replace(blankStart, "") !== "") throw this.#stray();
    if (!this.#quoted) this.#add(start);
  }

  #add(text: string): void {
    this.#cell += text;
    this.#units += text.length;
  }

  /** Text between quotation marks, which may hold line ends. */
  #appendLines(text: string): void {
    this.#add(text);
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#line += 1;
  }

  #endCell(): void {
    this.#record.push(this.#quoted ? this.#cell : this.#cell.trimEnd());
    this.#cell = "";
    this.#quoted = false;
  }

  #endRecord(): void {
    this.#endCell();
    this.#refuseLong();
    const cells = this.#record;
    this.#record = [];
    this.#units = 0;
    this.#enough = this.#options.longest / unitBytes;
    this.#options.record(cells, this.#line);
    this.#recordLine = this.#line + 1;
  }

  #refuseLong(): void {
    if (this.#units <= this.#enough) return;
    const {longest, where} = this.#options;
    const size = new TextEncoder().encode(this.#record.join("") + this.#cell).length;
    this.#enough = this.#units + (longest - size) / unitBytes;
    if (size <= longest) return;
    throw new InputError("unsupported", `row: longer than ${longest.toLocaleString("en")} bytes`, {
      where: `${where} line ${this.#recordLine}`,
      allowed: "is a quotation mark missing?"
    });
  }

  #stray(): InputError {
    return this.#fault("quotation mark in a cell", this.#line);
  }

  #fault(what: string, line: number): InputError {
    return new InputError("invalid", what, {
      where: `${this.#options.where} line ${line}`,
      allowed: 'allowed: "…" around the whole cell, and "" for a quotation mark in it'
    });
  }
}
