import type {CodedTable, Column} from "../../src/engine/index.js";

/** A table of yes/no outcomes written out by hand: rows of [unit, y, weight?] beside columns of codes or numbers. */
export function table(
  rows: readonly (readonly [unit: string, y: number, weight?: number])[],
  columns: Record<string, readonly string[] | readonly number[]> = {},
  outcome: CodedTable["outcome"] = "binary"
): CodedTable {
  const units = [...new Set(rows.map(([unit]) => unit))].sort();
  const weighted = rows.some(([, , weight]) => weight !== undefined);
  return {
    rows: rows.length,
    units: units.map(id => ({id, name: `Unit ${id}`})),
    unitCodes: Uint16Array.from(rows, ([unit]) => units.indexOf(unit)),
    outcome,
    y: Float64Array.from(rows, ([, y]) => y),
    weight: weighted ? Float64Array.from(rows, ([, , weight]) => weight ?? 1) : null,
    columns: Object.entries(columns).map(([id, cells]) => column(id, cells)),
    dropped: []
  };
}

export function column(id: string, cells: readonly string[] | readonly number[]): Column {
  if (typeof cells[0] === "number") {
    return {kind: "numeric", id, per: "person", values: Float64Array.from(cells as readonly number[])};
  }
  const levels = [...new Set(cells as readonly string[])].sort();
  const codes = Uint8Array.from(cells as readonly string[], cell => levels.indexOf(cell));
  return {kind: "categorical", id, per: "person", levels, reference: 0, codes};
}
