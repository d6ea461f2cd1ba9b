import type {CodedTable, Column} from "../table/codedTable.js";

/** A table whose rows stand unit after unit: those of unit u are `start[u]` to `start[u + 1]` − 1. */
export interface ByUnit {
  readonly table: CodedTable;
  readonly start: Uint32Array;
}

/** The same people in the order of their units, with these conditions only. */
export function byUnit(table: CodedTable, conditions: readonly string[]): ByUnit {
  const {rows, units, unitCodes, weight} = table;
  const start = new Uint32Array(units.length + 1);
  for (const unit of unitCodes) ++start[unit + 1];
  for (let unit = 0; unit < units.length; ++unit) start[unit + 1] += start[unit];
  const next = start.slice();
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; ++i) order[next[unitCodes[i]]++] = i;

  return {
    table: {
      ...table,
      unitCodes: reorder(unitCodes, order),
      y: reorder(table.y, order),
      weight: weight === null ? null : reorder(weight, order),
      columns: table.columns.flatMap(column =>
        conditions.includes(column.id) ? [reorderColumn(column, order)] : []
      )
    },
    start
  };
}

function reorderColumn(column: Column, order: Uint32Array): Column {
  if (column.per === "unit") return column;
  return column.kind === "numeric"
    ? {...column, values: reorder(column.values, order)}
    : {...column, codes: reorder(column.codes, order)};
}

function reorder<T extends Float64Array | Uint8Array | Uint16Array>(values: T, order: Uint32Array): T {
  const sorted = values.slice() as T;
  for (let i = 0; i < order.length; ++i) sorted[i] = values[order[i]];
  return sorted;
}
