import type {ChiSquared} from "../durationModel.js";

/** On what scale of time hazard ratios might drift: 1 − Kaplan–Meier, or time itself. */
export type TimeScale = "km" | "identity";

/** Tests that hazard ratios do not change with time. */
export interface ProportionalHazards {
  readonly scale: TimeScale;
  readonly conditions: readonly (ChiSquared & {readonly condition: string; readonly term: string})[];
  readonly global: ChiSquared | null;
}

/** For every event, how far the person's conditions were from the mean of those at risk, in the data's own units. */
export interface SchoenfeldResiduals {
  readonly terms: readonly string[];
  /** Rows of the table with the event, stratum by stratum in the order of time; `time` and `residuals` belong to them. */
  readonly rows: readonly number[];
  readonly time: readonly number[];
  /** Per event one number per term. */
  readonly residuals: readonly (readonly number[])[];
}

/**
 * Cumulative hazards that people had passed when they left (Cox & Snell 1968): if the model fits, they are a censored
 * sample of a standard exponential, whose cumulative hazard is the diagonal.
 */
export interface CoxSnell {
  /** Ascending, at most a few hundred. */
  readonly residual: readonly number[];
  /** Nelson–Aalen's estimate at each. */
  readonly cumulativeHazard: readonly number[];
  /** Persons who passed at least this much. */
  readonly atRisk: readonly number[];
}

/** How a model of durations fits. Plain data. */
export interface DurationCheck {
  /** Null for models that do not assume them (log-normal, log-logistic), or without conditions. */
  readonly proportionalHazards: ProportionalHazards | null;
  readonly coxSnell: CoxSnell;
}
