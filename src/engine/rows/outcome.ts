import type {DurationDefinition} from "../duration/codeDurations.js";
import {InputError} from "../errors.js";
import type {RateDefinition} from "../rate/codeRates.js";
import {key, show} from "../table/cells.js";
import type {Cell, OutcomeDefinition, RawTable} from "../table/definition.js";

/** A column of yes and no: `success` is the cell that means yes, where it is not yes, true, ja or 1. */
export interface ShareColumn {
  readonly column: string;
  readonly kind?: "share";
  readonly success?: string | number;
}

/** A column of numbers. */
export interface MeanColumn {
  readonly column: string;
  readonly kind: "mean";
}

/** Columns of counts: so many successes (of one column, or added up over several) of so many persons. */
export interface CountColumns {
  readonly successes: string | readonly string[];
  readonly of: string;
}

/** Columns of durations: how long, whether it ended with the event, and when observation began. */
export interface DurationColumns {
  readonly time: string;
  readonly event: string | ShareColumn;
  readonly entry?: string;
}

/** Columns of a rate: events, and the person-time or the expected numbers that they are counted over. */
export type RateColumns =
  | {readonly events: string; readonly exposure: string}
  | {readonly events: string; readonly expected: string};

/** Columns of observed and expected counts as they were published, a row per unit: nothing is fitted. */
export interface GivenColumns {
  readonly observed: string;
  readonly expected: string;
  /** Persons, where they are known. */
  readonly persons?: string;
}

/** What was measured once of each row's people: a column's name says share or mean by its cells. */
export type OutcomeOptions = string | ShareColumn | MeanColumn | CountColumns;

/** What means yes, and what means no. */
const answers = [
  ["1", "0"],
  ["true", "false"],
  ["yes", "no"],
  ["ja", "nej"]
] as const;

/**
 * How the outcome is coded, as far as it was not said: yes/no, true/false and 0/1 are a share, other numbers a mean.
 * @throws {InputError} for unknown columns, and text of which it cannot be told what is a success.
 */
export function outcomeDefinition(raw: RawTable, outcome: OutcomeOptions): OutcomeDefinition {
  const asked = typeof outcome === "string" ? {column: outcome} : outcome;
  if ("of" in asked) {
    return {kind: "count", successes: [asked.successes].flat(), of: asked.of};
  }
  const {column} = asked;
  if (asked.kind === "mean") return {kind: "number", column};
  const share = shareDefinition(raw, asked);
  if (share !== null) return {kind: "binary", ...share};
  if (asked.kind === "share") return {kind: "binary", column};
  return {kind: "number", column};
}

/**
 * How a duration is coded.
 * @throws {InputError} for unknown columns, and an event of which it cannot be told what is yes.
 */
export function durationDefinition(
  raw: RawTable,
  {time, event, entry}: DurationColumns
): Pick<DurationDefinition, "time" | "event" | "entry"> {
  const asked = typeof event === "string" ? {column: event} : event;
  return {
    time,
    event: shareDefinition(raw, asked) ?? {column: asked.column},
    ...(entry !== undefined && {entry})
  };
}

/**
 * What a rate is counted over.
 * @throws {InputError} for events over nothing, and over two things.
 */
export function rateDefinition(outcome: RateColumns): RateDefinition {
  const {events, exposure, expected}: {events: string; exposure?: string; expected?: string} = outcome;
  const allowed = "allowed: {events, exposure} or {events, expected}";
  if (exposure !== undefined && expected !== undefined) {
    throw new InputError("ambiguous", "events over exposure and over an expected number", {allowed});
  }
  if (exposure !== undefined) return {kind: "rate", events, exposure};
  if (expected !== undefined) return {kind: "rate", events, expected};
  throw new InputError("missing", "exposure of the events", {allowed});
}

/**
 * Whether observed and expected counts are all there, and nothing else is asked of them.
 * @throws {InputError} for observed counts without expected ones, and for conditions beside them.
 */
export function checkGiven({expected}: GivenColumns, conditions: readonly unknown[]): void {
  if (expected === undefined) {
    throw new InputError("missing", "expected number of the observed", {
      allowed: "allowed: {observed, expected, persons}"
    });
  }
  if (conditions.length > 0) {
    throw new InputError("unsupported", "conditions beside an expected number", {
      allowed: "leave the conditions out, or give {events, expected} of people"
    });
  }
}

/** The cell that means yes; null when the cells are other numbers than 0 and 1. */
function shareDefinition(
  raw: RawTable,
  {column, success}: ShareColumn
): {column: string; success?: string | number} | null {
  if (success !== undefined) return {column, success};
  const found = new Map<string, string>();
  for (const cell of raw.column(column)) {
    if (cell !== null) found.set(key(cell).toLowerCase(), key(cell));
  }
  const pair = answers.find(([yes, no]) => [...found.keys()].every(cell => cell === yes || cell === no));
  if (pair?.[0] === "1") return {column};
  if (pair !== undefined) return {column, success: found.get(pair[0]) ?? pair[0]};
  if (raw.column(column).some(isNumber)) return null;
  const [first, ...others] = [...found.values()].slice(0, 5).map(show);
  throw new InputError(
    "ambiguous",
    `outcome in column ${JSON.stringify(column)}: which of ${[first, ...others].join(", ")} is a success`,
    {
      allowed: `allowed: yes/no, true/false, 0/1, numbers, or {column: ${JSON.stringify(column)}, success: ${first}}`
    }
  );
}

const isNumber = (cell: Cell) => typeof cell === "number" || (cell !== null && Number.isFinite(Number(cell)));
