import type {AnyTable, Cell, Column} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";
import {columnsOf, definition} from "./definition.js";
import {filesOf} from "./outcome/filesOf.js";
import type {CellColumn} from "./outcome/outcomeFiles.js";
import type {PeopleDefinition} from "./peopleDefinition.js";
import type {Rows} from "./rows.js";

/** A column by which a file itself says that its people are made up. */
export const syntheticColumn = "synthetic";
const yes = "yes";
/** What typed formats make of it. */
const synonyms = new Set(["yes", "true", "1"]);

/** Whether a file says that its people are made up; a spec that uses the column for something else is left alone. */
export function saysSynthetic(rows: Rows, how: PeopleDefinition): boolean {
  if (columnsOf(how).includes(syntheticColumn) || !rows.has(syntheticColumn)) return false;
  return rows.column(syntheticColumn).some(cell => cell !== null && synonyms.has(String(cell).toLowerCase()));
}

type CellOf = (row: number) => Cell;

function conditionCell(
  column: Column,
  how: PeopleDefinition["conditions"][number],
  unitCodes: Uint16Array
): CellOf {
  const at: (row: number) => number = column.per === "unit" ? row => unitCodes[row] : row => row;
  if (column.kind === "numeric") return row => column.values[at(row)];
  const levels = how.kind === "categorical" ? how.levels : [];
  // The level made by `missing: level` is not one of the spec's: its cells were empty, and are so again.
  const written = column.levels.map(id => levels.find(level => level.id === id)?.values[0] ?? null);
  return row => written[column.codes[at(row)]];
}

/**
 * Synthetic people as the columns their spec reads: a header, then a row per person, opened by a column that says they
 * are made up. Reading the rows again gives the same table. Needs a table with a yes/no, a number or durations per person.
 */
export function peopleRows(spec: Spec, table: AnyTable): Cell[][] {
  const how = definition(spec, []);
  const {outcome} = how;
  if (table.weight !== null) throw new Error("people are written one to a row");
  const columns: CellColumn[] = [
    [syntheticColumn, () => yes],
    [how.unit.column, row => table.units[table.unitCodes[row]].id]
  ];
  if (how.unit.name !== undefined)
    columns.push([how.unit.name, row => table.units[table.unitCodes[row]].name]);
  how.conditions.forEach((condition, at) => {
    columns.push([condition.column, conditionCell(table.columns[at], condition, table.unitCodes)]);
  });
  columns.push(...filesOf(outcome.kind).write(outcome, table));
  return [
    columns.map(([name]) => name),
    ...Array.from({length: table.rows}, (_, row) => columns.map(([, cell]) => cell(row)))
  ];
}
