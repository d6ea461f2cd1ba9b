import {InputError} from "../../errors.js";
import type {DurationTable} from "../table.js";
import {createTimeline, type Groups, type Timeline} from "../timeline.js";

/** How people who leave at the same time share its risk (Efron 1977, R's default; Breslow 1974). */
export type Ties = "efron" | "breslow";

/**
 * What a row's weight means to Efron's ties: `persons`, so that a row of three is three rows; or `case`, R's
 * `coxph(weights = )`, where a row's events stay one event of that weight. Breslow's ties give the same for both.
 */
export type WeightMeaning = "persons" | "case";

/** Who is at risk when, and how many leave at once: all that a partial likelihood needs besides the risks. */
export interface RiskSets {
  readonly timeline: Timeline;
  readonly ties: Ties;
  /** Persons per row, and 0 for those whom the model is not fitted on. */
  readonly weight: Float64Array;
  readonly event: Uint8Array;
  /** 2 · cell + event of every row. */
  readonly leaving: Uint32Array;
  /** Persons with the event in each cell, and among how many tied events they are counted. */
  readonly events: Float64Array;
  readonly tied: Float64Array;
}

export function createRiskSets(
  table: DurationTable,
  weight: Float64Array,
  options: {readonly ties: Ties; readonly strata?: Groups | null; readonly weights?: WeightMeaning}
): RiskSets {
  const {ties, strata = null, weights = "persons"} = options;
  const timeline = createTimeline(table, strata);
  const {exit, times} = timeline;
  const events = new Float64Array(times.length);
  const tied = new Float64Array(times.length);
  for (let i = 0; i < exit.length; ++i) {
    if (table.event[i] === 0 || weight[i] === 0) continue;
    events[exit[i]] += weight[i];
    tied[exit[i]] += weights === "persons" ? weight[i] : 1;
  }
  if (ties === "efron" && !tied.every(Number.isInteger)) {
    throw new InputError("unsupported", "weights that are not whole persons with Efron's ties", {
      allowed: 'allowed: ties "breslow", or weights as "case"'
    });
  }
  const leaving = exit.map((cell, i) => 2 * cell + table.event[i]);
  return {timeline, ties, weight, event: table.event, leaving, events, tied};
}
