import type {DurationTable} from "../../../src/engine/duration/table.js";
import {column} from "../tables.js";

/** A table of durations written out by hand: rows of [unit, time, event, entry?] beside columns of codes or numbers. */
export function durations(
  rows: readonly (readonly [unit: string, time: number, event: 0 | 1, entry?: number])[],
  columns: Record<string, readonly string[] | readonly number[]> = {},
  weight: readonly number[] | null = null
): DurationTable {
  const units = [...new Set(rows.map(([unit]) => unit))].sort();
  const delayed = rows.some(([, , , entry]) => entry !== undefined);
  return {
    rows: rows.length,
    units: units.map(id => ({id, name: `Unit ${id}`})),
    unitCodes: Uint16Array.from(rows, ([unit]) => units.indexOf(unit)),
    time: Float64Array.from(rows, ([, time]) => time),
    event: Uint8Array.from(rows, ([, , event]) => event),
    entry: delayed ? Float64Array.from(rows, ([, , , entry]) => entry ?? 0) : null,
    weight: weight === null ? null : Float64Array.from(weight),
    columns: Object.entries(columns).map(([id, cells]) => column(id, cells)),
    dropped: []
  };
}

/** Everyone in one unit: [time, event, entry?]. */
export const spells = (rows: readonly (readonly [time: number, event: 0 | 1, entry?: number])[]) =>
  durations(rows.map(row => ["all", ...row] as const));
