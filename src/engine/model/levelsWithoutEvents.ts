import type {Design} from "../design/design.js";
import type {CodedPeople} from "../table/codedTable.js";
import {categories, levelOf} from "./separation.js";

/** A level whose people have no event: the logarithm of its rate or hazard has no finite estimate. */
export interface LevelWithoutEvents {
  readonly condition: string;
  readonly level: string;
  /** People of the fit who have it. */
  readonly persons: number;
  /** Whether a row's people have it. */
  readonly has: (row: number) => boolean;
  /** Its parameters in the design: none where it is the reference level. */
  readonly parameters: readonly number[];
}

/** Levels of these conditions that people of the fit have, none of them with an event. `events` and `weight` are per row. */
export function levelsWithoutEvents(
  {table, parameters}: Design<CodedPeople>,
  conditions: readonly string[],
  events: ArrayLike<number>,
  weight: Float64Array
): LevelWithoutEvents[] {
  return categories(table, conditions).flatMap(column => {
    const codeOf = levelOf(table, column);
    const persons = new Float64Array(column.levels.length);
    const count = new Float64Array(column.levels.length);
    for (let i = 0; i < table.rows; ++i) {
      persons[codeOf(i)] += weight[i];
      count[codeOf(i)] += weight[i] * events[i];
    }
    return column.levels.flatMap((level, code) =>
      persons[code] > 0 && count[code] === 0
        ? [
            {
              condition: column.id,
              level,
              persons: persons[code],
              has: (row: number) => codeOf(row) === code,
              parameters: parameters.flatMap((at, k) =>
                at.condition === column.id && at.level === level ? [k] : []
              )
            }
          ]
        : []
    );
  });
}
