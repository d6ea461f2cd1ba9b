import type {CellColumn} from "./outcomeFiles.js";

/** A column of two values, of which `success` says that it happened. */
export function yesNo(column: string, success: string | number, happened: ArrayLike<number>): CellColumn {
  const other = String(success) === "0" ? 1 : 0;
  return [column, row => (happened[row] === 1 ? success : other)];
}
