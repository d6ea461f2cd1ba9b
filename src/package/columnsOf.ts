import {InputError} from "../engine/index.js";

/** Columns by name, equally long, in the order of the records: what `aq.table` and `Plot` read. */
export type ColumnsOf<Row> = {[Name in keyof Row]-?: Exclude<Row[Name], undefined>[]};

/** A result with one record per unit. */
export interface UnitResults<Row extends object> {
  readonly units: readonly Row[];
}

/**
 * A result's units, or any list of records (`result.model.terms`), as columns. What a record lacks is null.
 * `aq.table(columnsOf(result))` is an Arquero table with one row per unit.
 * @throws {InputError} for anything else.
 */
export function columnsOf<Row extends object>(result: readonly Row[] | UnitResults<Row>): ColumnsOf<Row> {
  const records = Array.isArray(result) ? result : (result as UnitResults<Row> | null)?.units;
  if (!Array.isArray(records) || records.some(record => typeof record !== "object" || record === null)) {
    throw new InputError("invalid", "result", {
      allowed: "allowed: a result with units, or an array of records"
    });
  }
  const names = [...new Set(records.flatMap((record: Row) => Object.keys(record)))] as (keyof Row)[];
  return Object.fromEntries(
    names.map(name => [name, records.map((record: Row) => record[name] ?? null)])
  ) as ColumnsOf<Row>;
}
