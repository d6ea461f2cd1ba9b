import {InputError} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";
import type {PeopleDefinition} from "./peopleDefinition.js";
import {readMunicipalities} from "./register/municipalities.js";
import {type Rows, withColumns} from "./rows.js";

/**
 * Data of municipalities may hold their codes and no names: the names are then the official ones. Throws InputError for a code that is none.
 */
export function nameMunicipalities(
  spec: Spec,
  rows: Rows,
  how: PeopleDefinition
): {rows: Rows; how: PeopleDefinition} {
  const {column, name} = spec.unit;
  if (name === undefined) return {rows, how};
  if (how.unit.column !== column || how.unit.name !== undefined) return {rows, how};
  const nameOf = new Map(readMunicipalities().map(({code, name}) => [Number(code), name]));
  const names = rows.column(column).map((code, row) => {
    const known = code === null ? null : nameOf.get(Number(code));
    if (known !== undefined) return known;
    throw new InputError("unknown", `municipality code ${JSON.stringify(code)}`, {
      where: rows.place(row),
      allowed: `allowed: official codes, or names in a column ${JSON.stringify(name)}`
    });
  });
  return {
    rows: withColumns(rows, [name], () => names),
    how: {...how, unit: {column, name}}
  };
}
