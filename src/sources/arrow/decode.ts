import {type Table, tableFromIPC} from "@uwdata/flechette";
import type {AnyTable, CodedTable, Column, OutcomeKind} from "../../engine/index.js";
import {InputError} from "../../engine/index.js";
import {
  type ColumnHead,
  entryColumn,
  eventColumns,
  type PeopleHead,
  peopleColumn,
  successColumn,
  unitColumn,
  valueColumn
} from "./head.js";

/**
 * The coded table that `encodePeople` wrote: one row per pattern, weighted by its people.
 * Throws InputError where the bytes and the head do not belong together.
 */
export function decodePeople(bytes: Uint8Array, head: PeopleHead<OutcomeKind>): CodedTable;
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
  const {outcome, units, dropped} = head;
  const columns = head.columns.map(column => decodeColumn(arrow, column));
  if (outcome === "duration") {
    const event = (other: string | null) => {
      const names = eventColumns(other);
      return {
        time: Float64Array.from(numbers(arrow, names.time)),
        event: Uint8Array.from(numbers(arrow, names.event))
      };
    };
    const others = head.others?.map(id => ({id, ...event(id)}));
    const entry = arrow.names.includes(entryColumn) ? Float64Array.from(numbers(arrow, entryColumn)) : null;
    const people = {rows: unitCodes.length, units, unitCodes, weight, columns, dropped};
    return {...people, ...event(null), entry, ...(others !== undefined && {others})};
  }
  const y = Float64Array.from(numbers(arrow, outcome === "number" ? valueColumn : successColumn));
  if (outcome !== "number" && weight !== null) for (let i = 0; i < y.length; ++i) y[i] /= weight[i];
  return {
    rows: y.length,
    units,
    unitCodes,
    outcome,
    y,
    weight,
    columns,
    dropped
  };
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
