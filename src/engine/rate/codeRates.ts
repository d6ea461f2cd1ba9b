import {InputError} from "../errors.js";
import {Complaint, numbers} from "../table/cells.js";
import type {RawTable, TableDefinition} from "../table/definition.js";
import {codeWeight} from "../table/outcome.js";
import {codePeople, take} from "../table/people.js";
import {nameUnits} from "../table/units.js";
import type {RateTable} from "./rateTable.js";

/** The columns of a rate: events, and the person-time or the expected events that they are counted over. */
export type RateDefinition =
  | {readonly kind: "rate"; readonly events: string; readonly exposure: string; readonly expected?: never}
  | {readonly kind: "rate"; readonly events: string; readonly expected: string; readonly exposure?: never};

/** How raw columns become a table of rates. */
export interface RateTableDefinition extends Pick<TableDefinition, "unit" | "weight" | "conditions"> {
  readonly outcome: RateDefinition;
}

/**
 * Codes raw columns as `codeTable` does. Rows that lack a number are left out and counted.
 * @throws InputError for events that are not whole or below 0, and for an exposure that is not above 0
 */
export function codeRates(
  raw: RawTable,
  {unit, weight: weightColumn, conditions, outcome}: RateTableDefinition
): RateTable {
  const named = nameUnits(raw, unit);
  const over = outcome.expected === undefined ? "time" : "expected";
  const column = outcome.expected ?? outcome.exposure;
  const events = counts(raw, outcome.events);
  const exposure = positive(raw, column, events);
  const weight = codeWeight(raw, weightColumn, null);
  const {people, rows} = codePeople(raw, named, conditions, [
    {column: outcome.events, lacks: i => Number.isNaN(events[i])},
    {column, lacks: i => Number.isNaN(exposure[i])},
    {column: weightColumn ?? column, lacks: i => weight !== null && !(weight[i] > 0)}
  ]);
  return {
    ...people,
    outcome: "rate",
    events: take(events, rows),
    exposure: take(exposure, rows),
    over,
    weight: weight === null ? null : take(weight, rows)
  };
}

/** A column of whole numbers, 0 or more; NaN marks a missing cell. */
export function counts(raw: RawTable, column: string): Float64Array {
  const whole = (value: number) => Number.isInteger(value) && value >= 0;
  // + 0 makes 0 of −0.
  return numbers(raw, column, "a whole number, 0 or more", whole).map(value => value + 0);
}

function positive(raw: RawTable, column: string, events: Float64Array): Float64Array {
  const exposure = numbers(raw, column, "a number above 0", value => value >= 0);
  checkNothing(raw, events, exposure);
  const complaint = new Complaint();
  exposure.forEach((value, i) => {
    if (value === 0) complaint.add(i);
  });
  complaint.raise(raw, column, raw.column(column), "allowed: a number above 0");
  return exposure;
}

/** Events where there is nothing that they could be counted over are an InputError. */
export function checkNothing(raw: RawTable, events: Float64Array, exposure: Float64Array): void {
  const at = events.findIndex((count, i) => count > 0 && exposure[i] === 0);
  if (at === -1) return;
  throw new InputError("invalid", `events: ${events[at]} over 0`, {
    where: raw.place(at),
    allowed: "allowed: events where exposure, or the number expected, is above 0"
  });
}
