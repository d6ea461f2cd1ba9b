import {InputError} from "../errors.js";
import {numbers} from "../table/cells.js";
import type {RawTable, TableDefinition} from "../table/definition.js";
import {codeOutcome, codeWeight} from "../table/outcome.js";
import {codePeople, take} from "../table/people.js";
import {nameUnits} from "../table/units.js";
import type {DurationTable} from "./durationTable.js";

/** How raw columns become a table of durations. */
export interface DurationDefinition extends Pick<TableDefinition, "unit" | "weight" | "conditions"> {
  readonly time: string;
  /** A column of 0 and 1, or of two values of which `success` is the event. */
  readonly event: {readonly column: string; readonly success?: string | number};
  readonly entry?: string;
  /** Other events of the same people, each with its own duration; 0 and 1. */
  readonly others?: readonly {readonly id: string; readonly time: string; readonly event: string}[];
}

/**
 * Codes raw columns as `codeTable` does, with durations in their own unit instead of an outcome.
 * @throws {InputError} as `codeTable` does, and for a duration below 0, an event that is not yes or no, and a person
 * who came under observation when it was over.
 */
export function codeDurations(raw: RawTable, definition: DurationDefinition): DurationTable {
  const named = nameUnits(raw, definition.unit);
  const weeks = (column: string) => numbers(raw, column, "a duration, 0 or more", value => value >= 0);
  const time = weeks(definition.time);
  const entry = definition.entry === undefined ? null : weeks(definition.entry);
  const happened = (how: DurationDefinition["event"]) => codeOutcome(raw, {kind: "binary", ...how}).y;
  const event = happened(definition.event);
  const others = (definition.others ?? []).map(({id, ...columns}) => ({
    id,
    columns,
    time: weeks(columns.time),
    event: happened({column: columns.event})
  }));
  const weight = codeWeight(raw, definition.weight, null);
  const {people, rows} = codePeople(raw, named, definition.conditions, [
    {column: definition.time, lacks: i => Number.isNaN(time[i])},
    {column: definition.event.column, lacks: i => Number.isNaN(event[i])},
    {column: definition.entry ?? definition.time, lacks: i => entry !== null && Number.isNaN(entry[i])},
    ...others.flatMap(({columns, ...other}) => [
      {column: columns.time, lacks: (i: number) => Number.isNaN(other.time[i])},
      {column: columns.event, lacks: (i: number) => Number.isNaN(other.event[i])}
    ]),
    {column: definition.weight ?? definition.time, lacks: i => weight !== null && !(weight[i] > 0)}
  ]);
  if (entry !== null) checkEntry(raw, rows, entry, time);
  return {
    ...people,
    outcome: "duration",
    time: take(time, rows),
    event: Uint8Array.from(rows, i => event[i]),
    entry: entry === null ? null : take(entry, rows),
    weight: weight === null ? null : take(weight, rows),
    ...(others.length > 0 && {
      others: others.map(({id, ...other}) => ({
        id,
        time: take(other.time, rows),
        event: Uint8Array.from(rows, i => other.event[i])
      }))
    })
  };
}

function checkEntry(raw: RawTable, rows: readonly number[], entry: Float64Array, time: Float64Array): void {
  const late = rows.find(i => entry[i] > 0 && entry[i] >= time[i]);
  if (late === undefined) return;
  throw new InputError("invalid", `entry ${entry[late]} for a duration of ${time[late]}`, {
    where: raw.place(late),
    allowed: "allowed: before the duration ends"
  });
}
