import {type Cell, InputError} from "../../engine/index.js";

export type Decimal = "." | ",";

const withComma = /^[+-]?(\d+(,\d*)?|,\d+)([eE][+-]?\d+)?$/;
/** Digits in groups of three, which a reader could take for thousands. */
const grouped = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

export interface NumberColumn {
  readonly name: string;
  readonly cells: readonly Cell[];
  place(row: number): string;
}

function firstWith(cells: readonly Cell[], sign: Decimal): number {
  return cells.findIndex(cell => typeof cell === "string" && cell.includes(sign));
}

/** The decimal sign of a column, or null where no cell has one. Throws InputError where it could be either. */
function findDecimal({name, cells, place}: NumberColumn, columnsByComma: boolean): Decimal | null {
  const comma = firstWith(cells, ",");
  const point = firstWith(cells, ".");
  if (comma === -1 && point === -1) return null;
  if (comma !== -1 && point !== -1) {
    const row = Math.max(comma, point);
    throw new InputError(
      "ambiguous",
      `decimal sign in column ${JSON.stringify(name)}: found ${JSON.stringify(cells[comma])} and ${JSON.stringify(cells[point])}`,
      {where: place(row), allowed: "allowed: either a comma or a point, and no sign between thousands"}
    );
  }
  const sign = comma === -1 ? "." : ",";
  const certain =
    (sign === "." && columnsByComma) ||
    cells.some(cell => typeof cell === "string" && cell.includes(sign) && !grouped.test(cell));
  if (certain) return sign;
  const row = Math.max(comma, point);
  throw new InputError(
    "ambiguous",
    `number ${JSON.stringify(cells[row])} in column ${JSON.stringify(name)}: a decimal, or thousands`,
    {where: place(row), allowed: "say source.decimal in the spec"}
  );
}

/**
 * The cells with decimal commas turned into points. What does not read as a number is left for the one who codes it
 * to complain about. `said` is the spec's word; `columnsByComma` tells that commas already part the columns.
 */
export function readDecimals(
  column: NumberColumn,
  said: Decimal | undefined,
  columnsByComma: boolean
): readonly Cell[] {
  const {name, cells, place} = column;
  if ((said ?? findDecimal(column, columnsByComma)) !== ",") return cells;
  return cells.map((cell, row) => {
    if (typeof cell !== "string") return cell;
    if (cell.includes(".")) {
      throw new InputError("invalid", `number ${JSON.stringify(cell)} in column ${JSON.stringify(name)}`, {
        where: place(row),
        allowed: "allowed: digits with a decimal comma"
      });
    }
    return withComma.test(cell) ? cell.replace(",", ".") : cell;
  });
}
