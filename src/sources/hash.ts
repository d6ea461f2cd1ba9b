import {createHash} from "node:crypto";
import type {CodedTable} from "../engine/index.js";

function bytes(values: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Float64Array.from(values).buffer);
}

/** `sha256:…` of a coded table: the same for the same people in the same order, however the file wrote them. */
export function hashTable(table: CodedTable): string {
  const hash = createHash("sha256");
  const {rows, units, outcome, dropped, columns} = table;
  const shape = columns.map(column =>
    column.kind === "numeric"
      ? {id: column.id, per: column.per}
      : {id: column.id, per: column.per, levels: column.levels, reference: column.reference}
  );
  hash.update(JSON.stringify({rows, units: units.map(({id, name}) => [id, name]), outcome, dropped, shape}));
  hash.update(bytes(table.unitCodes)).update(bytes(table.y));
  if (table.weight !== null) hash.update(bytes(table.weight));
  for (const column of columns) hash.update(bytes(column.kind === "numeric" ? column.values : column.codes));
  return `sha256:${hash.digest("hex")}`;
}
