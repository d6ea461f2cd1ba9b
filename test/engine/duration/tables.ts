import type {DurationTable} from "../../../src/engine/duration/durationTable.js";
import {column} from "../tables.js";

type Row = readonly [unit: string, time: number, event: 0 | 1, entry?: number];

/**
 * A table of durations in the textbooks' way, unit by unit: "a 1 2+ 1-4 | b 3" is unit a with an event at 1, someone
 * censored at 2 and an event at 4 seen from 1 on, and unit b with an event at 3. Beside it columns of codes or numbers.
 */
export function durations(
  what: string | readonly Row[],
  columns: Record<string, readonly string[] | readonly number[]> = {},
  weight: readonly number[] | null = null
): DurationTable {
  const rows = typeof what === "string" ? what.split("|").flatMap(read) : what;
  const units = [...new Set(rows.map(([unit]) => unit))].sort();
  const delayed = rows.some(([, , , entry]) => entry !== undefined);
  return {
    outcome: "duration",
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

function read(line: string): Row[] {
  const [unit, ...spells] = line.trim().split(/\s+/);
  return spells.map(spell => {
    const event = spell.endsWith("+") ? 0 : 1;
    const [time, entry] = spell.replace("+", "").split("-").reverse().map(Number);
    return entry === undefined ? [unit, time, event] : [unit, time, event, entry];
  });
}

/** Everyone in one unit: "1 2+ 1-4". */
export const spells = (what: string) => durations(`all ${what}`);
