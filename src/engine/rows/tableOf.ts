import {codeDurations} from "../duration/codeDurations.js";
import type {DurationTable} from "../duration/durationTable.js";
import {InputError} from "../errors.js";
import type {AnyTable} from "../outcome/table.js";
import {codeCounts} from "../rate/codeCounts.js";
import {codeRates} from "../rate/codeRates.js";
import type {CountTable, RateTable} from "../rate/rateTable.js";
import {numbers} from "../table/cells.js";
import type {CodedTable} from "../table/codedTable.js";
import {codeTable} from "../table/codeTable.js";
import type {RawTable, TableDefinition} from "../table/definition.js";
import {codeWeight} from "../table/outcome.js";
import {type ConditionOptions, conditionDefinitions} from "./conditions.js";
import {
  checkGiven,
  type DurationColumns,
  durationDefinition,
  type GivenColumns,
  type OutcomeOptions,
  outcomeDefinition,
  type RateColumns,
  rateDefinition
} from "./outcome.js";
import {type PlainRows, rawTableOf} from "./rawTableOf.js";

/** Which columns say who people are. */
export interface PeopleOptions {
  /** The column of the unit's identifier, and that of its name where they differ. */
  readonly unit: string | TableDefinition["unit"];
  /** What the unit cannot influence; none when left out. */
  readonly conditions?: readonly ConditionOptions[];
  /** Persons per row; one when left out. */
  readonly weight?: string;
}

export interface TableOptions extends PeopleOptions {
  readonly outcome: OutcomeOptions;
}

export interface DurationTableOptions extends PeopleOptions {
  readonly outcome: DurationColumns;
}

export interface RateTableOptions extends PeopleOptions {
  readonly outcome: RateColumns;
}

export interface GivenTableOptions extends Pick<PeopleOptions, "unit"> {
  readonly outcome: GivenColumns;
  readonly conditions?: readonly [];
}

type AnyOptions = TableOptions | DurationTableOptions | RateTableOptions | GivenTableOptions;

/**
 * A coded table out of plain rows: an array of objects, an Arquero table, or an object of columns.
 *
 * - `unit`: `"municipality"`, or `{column: "code", name: "municipality"}`.
 * - `outcome`: a column of yes/no, true/false or 0/1 (a share) or of other numbers (a mean); `{column, success}`;
 *   `{successes, of}` for counts; `{time, event, entry}` for durations; `{events, exposure}` or `{events, expected}` for
 *   rates; `{observed, expected, persons}` for counts that were published without people.
 * - `conditions`: columns; numbers are numeric, text is categorical with the most frequent level as the reference.
 *
 * A row that lacks a value (null, undefined, NaN or blank) is left out and counted in `dropped`.
 * @throws {InputError} for an unknown column, a cell that does not fit its column (with the number of its row), and
 * rows of which none is complete.
 */
export function tableOf(rows: PlainRows, options: DurationTableOptions): DurationTable;
export function tableOf(rows: PlainRows, options: RateTableOptions): RateTable;
export function tableOf(rows: PlainRows, options: GivenTableOptions): CountTable;
export function tableOf(rows: PlainRows, options: TableOptions): CodedTable;
export function tableOf(rows: PlainRows, options: AnyOptions): AnyTable {
  const raw = rawTableOf(rows);
  const {unit, outcome, conditions = []} = options;
  const weight = "weight" in options ? options.weight : undefined;
  if (unit === undefined || outcome === undefined) {
    throw new InputError("missing", unit === undefined ? "unit" : "outcome", {
      allowed: "allowed: {unit, outcome, conditions, weight}"
    });
  }
  const people = {
    unit: typeof unit === "string" ? {column: unit} : unit,
    conditions: conditionDefinitions(raw, conditions, personsPerRow(raw, options)),
    ...(weight !== undefined && {weight})
  };
  if (typeof outcome === "object") {
    if ("time" in outcome) return codeDurations(raw, {...people, ...durationDefinition(raw, outcome)});
    if ("events" in outcome) return codeRates(raw, {...people, outcome: rateDefinition(outcome)});
    if ("observed" in outcome) {
      checkGiven(outcome, conditions);
      const {observed, expected, persons} = outcome;
      const n = persons === undefined ? {} : {n: persons};
      return codeCounts(raw, {unit: people.unit, events: observed, expected, ...n});
    }
  }
  return codeTable(raw, {...people, outcome: outcomeDefinition(raw, outcome)});
}

function personsPerRow(raw: RawTable, options: AnyOptions): Float64Array | null {
  const {outcome} = options;
  const weight = "weight" in options ? options.weight : undefined;
  const counts = typeof outcome === "object" && "of" in outcome;
  return codeWeight(raw, weight, counts ? numbers(raw, outcome.of) : null);
}
