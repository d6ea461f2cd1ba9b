const minus = "\u2212";

/** 15012 → `15,012` */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-GB");
}

/** Fixed decimals with U+2212 as minus, and never a minus before zero. */
export function decimal(value: number, places: number): string {
  const text = value.toFixed(places);
  const plain = Number(text) === 0 ? text.replace("-", "") : text;
  return plain.replace("-", minus);
}

/** The same with a sign before what is not zero. */
export function signed(value: number, places: number): string {
  const text = decimal(value, places);
  return text.startsWith(minus) || Number(text) === 0 ? text : `+${text}`;
}

function width(text: string): number {
  return [...text].length;
}

/** Rows of text as columns, two spaces between them, a line each. */
export function columns(rows: readonly (readonly string[])[], align: readonly ("left" | "right")[]): string {
  const widths = align.map((_, at) => Math.max(...rows.map(row => width(row[at]))));
  return rows
    .map(row => {
      const cells = row.map((text, at) => {
        const space = " ".repeat(widths[at] - width(text));
        return align[at] === "left" ? text + space : space + text;
      });
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}

/** Text broken between words, never before a per cent sign, so that no line is longer than `longest` if it can be helped. */
export function wrap(text: string, longest: number, indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+(?!%)/)) {
    if (line !== "" && width(line) + 1 + width(word) > longest) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
