import type {CodedPeople} from "../table/codedTable.js";

/**
 * People and how often something happened to them: the table every model of rates is fitted on. A row is a person, or
 * `weight[i]` persons who are alike in everything, events and exposure too (frequency weights).
 */
export interface RateTable extends CodedPeople {
  readonly outcome: "rate";
  /** Events of each of the row's persons: whole, 0 or more. */
  readonly events: Float64Array;
  /** What they are counted over, finite and above 0: person-time, or events expected from elsewhere. */
  readonly exposure: Float64Array;
  readonly over: Over;
}

/** What events are counted over. */
export type Over = "time" | "expected";

/**
 * Observed and expected counts of units as somebody published them, without the people behind. A row is a unit, in the
 * order of the units; there are no columns.
 */
export interface CountTable extends CodedPeople {
  readonly outcome: "ratio";
  /** Events: whole, 0 or more; none where none are expected. */
  readonly events: Float64Array;
  /** Events expected: finite, 0 or more. */
  readonly expected: Float64Array;
  /** Persons, where they are known; `weight` is the same. */
  readonly n: Float64Array | null;
}
