import type {CodedTable} from "./codedTable.js";
import type {RawTable, TableDefinition} from "./definition.js";
import {codeOutcome, codeWeight} from "./outcome.js";
import {codePeople, take} from "./people.js";
import {nameUnits} from "./units.js";

/**
 * Codes raw columns: people as `codePeople` does, and what came of them. Complains with InputError about the first bad
 * cell of a column and counts the others.
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
