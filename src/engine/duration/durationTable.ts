import type {CodedPeople} from "../table/codedTable.js";

/**
 * People and how long it took: the table every duration model is fitted on. A row is a person's spell (or `weight[i]`
 * spells that are alike) from the start of a clock to an event or to the end of follow-up, whichever came first.
 */
export interface DurationTable extends CodedPeople {
  readonly outcome: "duration";
  /** Weeks (or the data's own unit) from the start of the clock; finite, 0 or more, after `entry` where that is not 0. */
  readonly time: Float64Array;
  /** 1 where it ended with the event, 0 where follow-up ended first (censored). */
  readonly event: Uint8Array;
  /** When observation began (delayed entry, R's `Surv(entry, time, event)`); 0 or null: with the clock. */
  readonly entry: Float64Array | null;
  /** Other events of the same people, counted instead of `time` and `event` where a choice names them. */
  readonly others?: readonly OtherEvent[];
}

/** Another event that people may be followed to. */
export interface OtherEvent extends Pick<DurationTable, "time" | "event"> {
  readonly id: string;
}

/** What Kaplan–Meier and the log-rank test read of a table. */
export type Times = Pick<DurationTable, "rows" | "time" | "event" | "entry" | "weight">;
