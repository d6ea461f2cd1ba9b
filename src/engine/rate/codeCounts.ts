import {InputError} from "../errors.js";
import {numbers, show} from "../table/cells.js";
import type {RawTable, TableDefinition} from "../table/definition.js";
import {take} from "../table/people.js";
import {codeUnits, nameUnits} from "../table/units.js";
import {checkNothing, counts} from "./codeRates.js";
import type {CountTable} from "./rateTable.js";

/** How a published table of observed and expected counts is read: one row per unit. */
export interface CountDefinition extends Pick<TableDefinition, "unit"> {
  /** Columns of events, of expected events, and of persons where they are known. */
  readonly events: string;
  readonly expected: string;
  readonly n?: string;
}

/**
 * Reads a table of O and E. Rows that lack a number are left out and counted.
 * @throws InputError for a unit with two rows, events that are not whole or below 0, an expected number below 0, events
 *   where none are expected, and persons that are not above 0
 */
export function codeCounts(raw: RawTable, definition: CountDefinition): CountTable {
  const named = nameUnits(raw, definition.unit);
  const events = counts(raw, definition.events);
  const expected = numbers(raw, definition.expected, "a number, 0 or more", value => value >= 0);
  const n =
    definition.n === undefined
      ? null
      : numbers(raw, definition.n, "a number of persons above 0", value => value > 0);
  checkNothing(raw, events, expected);
  checkUnique(raw, named.ids);
  const columns: readonly (readonly [string, Float64Array])[] = [
    [definition.events, events],
    [definition.expected, expected],
    ...(definition.n === undefined || n === null ? [] : ([[definition.n, n]] as const))
  ];
  const complete = Array.from({length: raw.rows}, (_, i) => i);
  const dropped = columns.flatMap(([column, values]) => {
    const lacking = complete.filter(i => Number.isNaN(values[i]));
    for (const i of lacking) complete.splice(complete.indexOf(i), 1);
    return lacking.length === 0 ? [] : [{column, count: lacking.length}];
  });
  if (complete.length === 0) {
    const why = dropped.map(({column, count}) => `${count} without ${column}`).join(", ");
    throw new InputError("missing", `rows: every row lacks a value (${why})`, {
      allowed: "at least one complete row"
    });
  }
  const {units, codes} = codeUnits(named, complete);
  const rows = new Array<number>(units.length);
  codes.forEach((unit, at) => {
    rows[unit] = complete[at];
  });
  const persons = n === null ? null : take(n, rows);
  return {
    outcome: "ratio",
    rows: rows.length,
    units,
    unitCodes: Uint16Array.from(rows.keys()),
    columns: [],
    weight: persons,
    n: persons,
    events: take(events, rows),
    // + 0 makes 0 of −0.
    expected: take(expected, rows).map(value => value + 0),
    dropped
  };
}

function checkUnique(raw: RawTable, ids: readonly string[]): void {
  const first = new Map<string, number>();
  ids.forEach((id, row) => {
    const before = first.get(id);
    if (before !== undefined) {
      throw new InputError("ambiguous", `unit ${show(id)}: it has a row at ${raw.place(before)} too`, {
        where: raw.place(row),
        allowed: "one row per unit"
      });
    }
    first.set(id, row);
  });
}
