import type {CodedTable} from "./codedTable.js";
import type {RawTable, TableDefinition} from "./definition.js";
import {codeOutcome, codeWeight} from "./outcome.js";
import {codePeople, take} from "./people.js";
import {nameUnits} from "./units.js";

/**
 * Codes raw columns: people as `codePeople` does, and what came of them. One row per complete raw row, in their order;
 * `y` is 0 or 1, a share, or the number in its own unit.
 * @throws {InputError} for the first bad cell of a column (the others are counted), a unit without a name or with two,
 * more successes than persons, a condition per unit that differs within one, and when no row is complete.
 */
export function codeTable(raw: RawTable, definition: TableDefinition): CodedTable {
  const named = nameUnits(raw, definition.unit);
  const outcome = codeOutcome(raw, definition.outcome);
  const weight = codeWeight(raw, definition.weight, outcome.trials);
  const {people, rows} = codePeople(raw, named, definition.conditions, [
    {column: outcome.column, lacks: i => Number.isNaN(outcome.y[i])},
    {column: definition.weight ?? outcome.column, lacks: i => weight !== null && !(weight[i] > 0)}
  ]);
  return {
    ...people,
    outcome: definition.outcome.kind,
    y: take(outcome.y, rows),
    weight: weight === null ? null : take(weight, rows)
  };
}
