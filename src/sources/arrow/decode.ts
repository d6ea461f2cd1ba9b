import {type Table, tableFromIPC} from "@uwdata/flechette";
import type {AnyTable, CodedTable, Column, DurationTable, MeanKind} from "../../engine/index.js";
import {InputError} from "../../engine/index.js";
import {filesOf} from "../outcome/filesOf.js";
import {type ColumnHead, entryColumn, type PeopleHead, peopleColumn, unitColumn} from "./head.js";

/**
 * The coded table that `encodePeople` wrote: one row per pattern, weighted by its people.
 * Throws InputError where the bytes and the head do not belong together.
 */
export function decodePeople(bytes: Uint8Array, head: PeopleHead<MeanKind>): CodedTable;
export function decodePeople(bytes: Uint8Array, head: PeopleHead<"duration">): DurationTable;
export function decodePeople(bytes: Uint8Array, head: PeopleHead): AnyTable;
export function decodePeople(bytes: Uint8Array, head: PeopleHead): AnyTable {
  const arrow = tableFromIPC(bytes);
  const unitCodes = Uint16Array.from(numbers(arrow, unitColumn));
  for (const code of unitCodes) {
    if (code >= head.units.length) {
      throw new InputError("unknown", `unit code ${code} in the people file`, {
        allowed: `codes below ${head.units.length}`
      });
    }
  }
  const counted = arrow.names.includes(peopleColumn);
  const weight = counted ? Float64Array.from(numbers(arrow, peopleColumn)) : null;
  const {units, dropped} = head;
  const columns = head.columns.map(column => decodeColumn(arrow, column));
  const people = {rows: unitCodes.length, units, unitCodes, weight, columns, dropped};
  const optional = (name: string) =>
    name === entryColumn && !arrow.names.includes(name) ? null : numbers(arrow, name);
  return filesOf(head.outcome).unpack(people, head, optional);
}

function decodeColumn(arrow: Table, head: ColumnHead): Column {
  if (head.kind === "numeric") {
    const {kind, id, per, values} = head;
    if (per === "unit") return {kind, id, per, values: Float64Array.from(values ?? [])};
    const column = numbers(arrow, id);
    const decoded =
      values === undefined ? Float64Array.from(column) : Float64Array.from(column, code => values[code]);
    return {kind, id, per, values: decoded};
  }
  const {kind, id, per, levels, reference} = head;
  const codes = per === "unit" ? (head.codes ?? []) : numbers(arrow, id);
  const coded = levels.length <= 256 ? Uint8Array.from(codes) : Uint16Array.from(codes);
  return {kind, id, per, levels, reference, codes: coded};
}

function numbers(arrow: Table, name: string): ArrayLike<number> {
  if (!arrow.names.includes(name)) {
    throw new InputError("missing", `column ${JSON.stringify(name)} in the people file`, {
      allowed: `columns found: ${arrow.names.join(", ")}`
    });
  }
  return arrow.getChild(name).toArray() as ArrayLike<number>;
}
