import fc from "fast-check";
import type {Cell, RateTable, RawTable} from "../../../src/engine/index.js";
import {column} from "../tables.js";

/** A table of rates written out by hand: rows of [unit, events, exposure, weight?] beside columns of codes or numbers. */
export function rates(
  rows: readonly (readonly [unit: string, events: number, exposure: number, weight?: number])[],
  columns: Record<string, readonly string[] | readonly number[]> = {}
): RateTable {
  const units = [...new Set(rows.map(([unit]) => unit))].sort();
  const weighted = rows.some(([, , , weight]) => weight !== undefined);
  return {
    outcome: "rate",
    rows: rows.length,
    units: units.map(id => ({id, name: `Unit ${id}`})),
    unitCodes: Uint16Array.from(rows, ([unit]) => units.indexOf(unit)),
    events: Float64Array.from(rows, ([, events]) => events),
    exposure: Float64Array.from(rows, ([, , exposure]) => exposure),
    over: "time",
    weight: weighted ? Float64Array.from(rows, ([, , , weight]) => weight ?? 1) : null,
    columns: Object.entries(columns).map(([id, cells]) => column(id, cells)),
    dropped: []
  };
}

/** Raw columns written out by hand; null is a missing cell. */
export function raw(columns: Record<string, readonly Cell[]>): RawTable {
  return {
    rows: Object.values(columns)[0].length,
    column: name => columns[name],
    place: row => `line ${row + 2}`
  };
}

export interface Counted {
  readonly unit: string;
  readonly events: number;
  readonly exposure: number;
  readonly group: string;
  readonly x: number;
}

/** People of up to six units; every kind of person has an event somewhere, at both ends of x. */
export const countedPeople = fc
  .array(
    fc.record({
      unit: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      events: fc.integer({min: 0, max: 4}),
      exposure: fc.integer({min: 1, max: 500}).map(value => value / 8),
      group: fc.constantFrom("p", "q", "r"),
      x: fc.integer({min: -3, max: 3})
    }),
    {minLength: 5, maxLength: 60}
  )
  .map(drawn => [
    ...drawn,
    ...["p", "q", "r"].flatMap(group =>
      [-3, 3].map((x): Counted => ({unit: x > 0 ? "a" : "b", events: 2, exposure: 10, group, x}))
    )
  ]);

/** Their table, with the conditions `group` and `x`. */
export const codeCounted = (people: readonly Counted[], weights?: readonly number[]): RateTable => ({
  ...rates(
    people.map(({unit, events, exposure}) => [unit, events, exposure]),
    {group: people.map(({group}) => group), x: people.map(({x}) => x)}
  ),
  weight: weights === undefined ? null : Float64Array.from(weights)
});
