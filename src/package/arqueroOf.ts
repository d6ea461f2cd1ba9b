import {table} from "arquero";
import {columnsOf, type UnitResults} from "./columnsOf.js";

/** An Arquero table. */
export type ArqueroTable = ReturnType<typeof table>;

/**
 * A result's units, or any list of records (`result.model.terms`), as an Arquero table: one row each, in their order.
 * @throws {InputError} for anything else.
 */
export function arqueroOf<Row extends object>(result: readonly Row[] | UnitResults<Row>): ArqueroTable {
  return table(columnsOf(result) as Record<string, unknown[]>);
}
