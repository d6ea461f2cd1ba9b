import {InputError} from "../errors.js";
import {show} from "./cells.js";
import type {Unit} from "./codedTable.js";
import type {RawTable, TableDefinition} from "./definition.js";

/** Every row's unit, and every unit's name. */
export interface NamedUnits {
  readonly ids: readonly string[];
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Reads them; a unit without a name, or with two, is an error. */
export function nameUnits(raw: RawTable, unit: TableDefinition["unit"]): NamedUnits {
  if (raw.rows === 0)
    throw new InputError("missing", "rows: the data are empty", {allowed: "at least one person"});
  const cells = raw.column(unit.column);
  const names = unit.name === undefined ? cells : raw.column(unit.name);
  const nameOf = new Map<string, string>();
  const ids = new Array<string>(raw.rows);
  for (let i = 0; i < raw.rows; ++i) {
    const id = cells[i] === null ? "" : String(cells[i]).trim();
    const name = names[i] === null ? "" : String(names[i]).trim();
    if (id === "" || name === "") {
      const column = id === "" ? unit.column : (unit.name ?? unit.column);
      throw new InputError("missing", `name of the unit in column ${JSON.stringify(column)}`, {
        where: raw.place(i)
      });
    }
    const known = nameOf.get(id);
    if (known === undefined) nameOf.set(id, name);
    else if (known !== name) {
      throw new InputError("ambiguous", `unit ${show(id)}: named ${show(known)} and ${show(name)}`, {
        where: raw.place(i)
      });
    }
    ids[i] = id;
  }
  return {ids, nameOf};
}

/** The units that have people, in the order of their numbers when all identifiers are numbers, else of their text. */
export function codeUnits(
  {ids, nameOf}: NamedUnits,
  rows: readonly number[]
): {units: Unit[]; codes: Uint16Array} {
  const order = [...new Set(rows.map(row => ids[row]))];
  const numeric = order.every(id => /^\d+$/.test(id));
  order.sort((a, b) => (numeric && Number(a) - Number(b)) || (a < b ? -1 : a > b ? 1 : 0));
  if (order.length > 0xffff) {
    throw new InputError("unsupported", `number of units: ${order.length}`, {allowed: "at most 65,535"});
  }
  const index = new Map(order.map((id, at) => [id, at]));
  return {
    units: order.map(id => ({id, name: nameOf.get(id) ?? id})),
    codes: Uint16Array.from(rows, row => index.get(ids[row]) ?? 0)
  };
}
