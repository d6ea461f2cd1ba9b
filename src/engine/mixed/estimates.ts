import type {Fitted} from "../model/modelFit.js";

/** The estimates of a random-intercept model, before they are put in words and in the data's own units. */
export interface MixedEstimates {
  /** The model without unit effects: which parameters are estimated, and what is said of the others. */
  readonly plain: Fitted;
  /** One per parameter of the design, as `Fitted.beta`. */
  readonly beta: Float64Array;
  /** Of the estimated coefficients, q × q. */
  readonly covariance: Float64Array;
  readonly variance: number;
  readonly residualVariance: number | null;
  readonly logLik: number | null;
  readonly iterations: number;
  readonly effects: Effects;
}

/** One of each per unit of the table. */
export interface Effects {
  readonly mode: Float64Array;
  readonly sd: Float64Array;
  readonly difference: Float64Array;
}

/** The plain model, for a variance component of zero. */
export function withoutEffects(plain: Fitted): MixedEstimates {
  const none = new Float64Array(plain.units.n.length);
  return {
    plain,
    beta: plain.beta,
    covariance: plain.bread.map(value => plain.dispersion * value),
    variance: 0,
    residualVariance: plain.link === "logit" ? null : plain.dispersion,
    logLik: plain.logLik,
    iterations: plain.iterations,
    effects: {mode: none, sd: none, difference: none}
  };
}
