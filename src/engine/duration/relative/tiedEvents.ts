/** How people who leave at the same time share its risk (Efron 1977, R's default; Breslow 1974). */
export type Ties = "efron" | "breslow";

/** The events in the cells of time, and what to do with those that are tied. */
export interface TiedEvents {
  readonly ties: Ties;
  /** Persons with the event in each cell, and among how many tied events they are counted. */
  readonly events: Float64Array;
  readonly tied: Float64Array;
}
