import {InputError} from "../errors.js";
import type {DurationTable} from "./durationTable.js";

/**
 * The table with another of its events counted; its own when none is named.
 * @throws {InputError} for an event it lacks
 */
export function countingEvent(table: DurationTable, event: string | undefined): DurationTable {
  if (event === undefined) return table;
  const other = table.others?.find(({id}) => id === event);
  if (other !== undefined) return {...table, time: other.time, event: other.event};
  throw new InputError("unknown", `event ${JSON.stringify(event)}`, {
    allowed: `allowed: ${(table.others ?? []).map(({id}) => id).join(", ") || "none besides the outcome"}`
  });
}
