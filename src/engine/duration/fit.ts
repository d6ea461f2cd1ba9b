import type {TermEstimate} from "../model/fit.js";
import type {Warning} from "../warnings.js";

/** A coefficient in the data's own units. Null where no finite estimate exists, and the warnings say why. */
export type DurationTerm = Pick<TermEstimate, "term" | "condition" | "level" | "estimate" | "se">;

/** A test of many coefficients at once; null where there is nothing to test. */
export interface ChiSquared {
  readonly statistic: number;
  readonly degrees: number;
  readonly p: number;
}

/** What every model of durations says of itself. Plain data. */
export interface DurationModel {
  readonly conditions: readonly string[];
  /** Persons it was fitted on, and how many of them have the event. */
  readonly n: number;
  readonly events: number;
  readonly terms: readonly DurationTerm[];
  readonly logLik: number;
  readonly iterations: number;
  readonly warnings: readonly Warning[];
}

/** The cumulative hazard of people at the reference of every category and the mean of every number. */
export interface BaselineHazard {
  /** Level of the stratum; null without strata. */
  readonly stratum: string | null;
  readonly time: readonly number[];
  readonly cumulativeHazard: readonly number[];
  /** With the uncertainty of the coefficients (R `survfit(coxph)$std.err`). */
  readonly se: readonly number[];
}

/** A proportional-hazards model (Cox 1972). Estimates are logarithms of hazard ratios. */
export interface CoxModel extends DurationModel {
  readonly ties: "efron" | "breslow";
  /** Partial log-likelihood without conditions. */
  readonly nullLogLik: number;
  /** That no condition matters: likelihood ratio, Wald, and score at zero. */
  readonly tests: {
    readonly likelihoodRatio: ChiSquared | null;
    readonly wald: ChiSquared | null;
    readonly score: ChiSquared | null;
  };
  readonly baseline: readonly BaselineHazard[];
}
