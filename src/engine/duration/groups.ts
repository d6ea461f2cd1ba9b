import {InputError} from "../errors.js";
import type {CodedPeople} from "../table/codedTable.js";
import type {Groups} from "./timeline.js";

/** Groups of people with the names a reader knows them by. */
export interface NamedGroups extends Groups {
  readonly names: readonly string[];
}

/**
 * A table's people by unit ("unit"), or by the levels of a categorical condition.
 * @throws {InputError} for what is neither "unit" nor a categorical condition of the table.
 */
export function groupsOf(table: CodedPeople, by: string): NamedGroups {
  if (by === "unit") {
    return {codes: table.unitCodes, size: table.units.length, names: table.units.map(({id}) => id)};
  }
  const categories = table.columns.flatMap(column => (column.kind === "categorical" ? [column] : []));
  const column = categories.find(({id}) => id === by);
  if (column === undefined) {
    throw new InputError("unknown", `grouping ${JSON.stringify(by)}`, {
      allowed: `allowed: ${["unit", ...categories.map(({id}) => id)].join(", ")}`
    });
  }
  const {levels: names, codes, per} = column;
  return {
    codes: per === "person" ? codes : table.unitCodes.map(unit => codes[unit]),
    size: names.length,
    names
  };
}
