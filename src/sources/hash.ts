import {createHash} from "node:crypto";
import type {AnyTable} from "../engine/index.js";
import {filesOf} from "./outcome/filesOf.js";

function bytes(values: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Float64Array.from(values).buffer);
}

/** `sha256:…` of a coded table: the same for the same people in the same order, however the file wrote them. */
export function hashTable(table: AnyTable): string {
  const hash = createHash("sha256");
  const {rows, units, dropped, columns} = table;
  const {head, body} = filesOf(table.outcome).fingerprint(table);
  const shape = columns.map(column =>
    column.kind === "numeric"
      ? {id: column.id, per: column.per}
      : {id: column.id, per: column.per, levels: column.levels, reference: column.reference}
  );
  hash.update(
    JSON.stringify({rows, units: units.map(({id, name}) => [id, name]), outcome: head, dropped, shape})
  );
  hash.update(bytes(table.unitCodes));
  for (const part of body) hash.update(typeof part === "string" ? part : bytes(part));
  if (table.weight !== null) hash.update(bytes(table.weight));
  for (const column of columns) hash.update(bytes(column.kind === "numeric" ? column.values : column.codes));
  return `sha256:${hash.digest("hex")}`;
}
