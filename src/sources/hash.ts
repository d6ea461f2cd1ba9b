import {createHash} from "node:crypto";
import {type AnyTable, isTimed} from "../engine/index.js";

function bytes(values: ArrayLike<number>): Uint8Array {
  return new Uint8Array(Float64Array.from(values).buffer);
}

/** `sha256:…` of a coded table: the same for the same people in the same order, however the file wrote them. */
export function hashTable(table: AnyTable): string {
  const hash = createHash("sha256");
  const {rows, units, dropped, columns} = table;
  const outcome = isTimed(table) ? ["duration", ...(table.others ?? []).map(({id}) => id)] : table.outcome;
  const shape = columns.map(column =>
    column.kind === "numeric"
      ? {id: column.id, per: column.per}
      : {id: column.id, per: column.per, levels: column.levels, reference: column.reference}
  );
  hash.update(JSON.stringify({rows, units: units.map(({id, name}) => [id, name]), outcome, dropped, shape}));
  hash.update(bytes(table.unitCodes)).update(bytes(isTimed(table) ? table.time : table.y));
  if (isTimed(table)) {
    hash.update(bytes(table.event));
    if (table.entry !== null) hash.update("entry").update(bytes(table.entry));
    for (const {time, event} of table.others ?? []) hash.update(bytes(time)).update(bytes(event));
  }
  if (table.weight !== null) hash.update(bytes(table.weight));
  for (const column of columns) hash.update(bytes(column.kind === "numeric" ? column.values : column.codes));
  return `sha256:${hash.digest("hex")}`;
}
