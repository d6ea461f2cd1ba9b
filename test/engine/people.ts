import fc from "fast-check";
import type {CodedTable} from "../../src/engine/index.js";
import {table} from "./tables.js";

export interface Person {
  readonly unit: string;
  readonly y: number;
  readonly group: string;
  readonly x: number;
}

/** People of up to six units with outcomes that no condition settles: each kind of person appears with both outcomes. */
export const peopleOf = (minLength: number, maxLength = 60) =>
  fc
    .array(
      fc.record({
        unit: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        y: fc.constantFrom(0, 1),
        group: fc.constantFrom("p", "q", "r"),
        x: fc.integer({min: -3, max: 3})
      }),
      {minLength, maxLength}
    )
    .map(drawn => [
      ...drawn,
      ...["p", "q", "r"].flatMap(group =>
        [0, 1].flatMap(y => [-3, 3].map((x): Person => ({unit: x > 0 ? "a" : "b", y, group, x})))
      )
    ]);

/** Their table, with the conditions `group` and `x`; every row is one person, or as many as its weight says. */
export function code(persons: readonly Person[], weights?: readonly number[]): CodedTable {
  return {
    ...table(
      persons.map(({unit, y}) => [unit, y] as const),
      {group: persons.map(({group}) => group), x: persons.map(({x}) => x)}
    ),
    weight: weights === undefined ? null : Float64Array.from(weights)
  };
}
