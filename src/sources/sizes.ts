import type {AnyTable, CodedPeople} from "../engine/index.js";

/** Persons of each unit, in the table's order. */
export function unitSizes({units, unitCodes, weight}: CodedPeople): {unit: string; n: number}[] {
  const n = new Float64Array(units.length);
  unitCodes.forEach((unit, i) => {
    n[unit] += weight === null ? 1 : weight[i];
  });
  return units.map(({id}, at) => ({unit: id, n: n[at]}));
}

/** The table with its people counted: where only counts were published, the expected ones stand for people. */
export function counted(table: AnyTable): CodedPeople {
  return table.outcome === "ratio" && table.n === null ? {...table, weight: table.expected} : table;
}
