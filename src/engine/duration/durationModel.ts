import type {TermEstimate} from "../model/modelFit.js";
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

/** A proportional-hazards model with a constant baseline between cut points. Estimates are log hazard ratios. */
export interface PiecewiseModel extends DurationModel {
  readonly intervals: readonly {
    readonly from: number;
    /** Null: without end. */
    readonly to: number | null;
    readonly events: number;
    /** Person-time. */
    readonly exposure: number;
    /** Events per person and week at the reference of every category and the mean of every number. */
    readonly hazard: number;
    /** Standard error of its logarithm; null without events. */
    readonly logSe: number | null;
  }[];
}

/**
 * An accelerated failure time model, log T = x'β + σ·W (R `survreg`). Estimates are log ratios of durations: above 0 is
 * slower. Weibull's hazard ratios are exp(−β/σ).
 */
export interface AftModel extends DurationModel {
  readonly distribution: "exponential" | "weibull" | "lognormal" | "loglogistic";
  /** 1 for the exponential; null where nobody has the event. */
  readonly sigma: number | null;
  /** Standard error of log σ; null where σ is not estimated. */
  readonly logSigmaSe: number | null;
}
