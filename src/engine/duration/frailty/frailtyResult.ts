import type {AftModel} from "../durationModel.js";

/** What is left to a unit when its people's conditions are known: how often, compared with others, things happen there. */
export interface UnitFrailty {
  readonly unit: string;
  readonly name: string;
  /** Persons, and persons with the event. */
  readonly n: number;
  readonly events: number;
  /** Events expected of its people with frailty 1: the cumulative hazard they passed. */
  readonly expected: number;
  /** Mean of the unit's frailty given what happened (above 1: faster), and its standard deviation. */
  readonly frailty: number;
  readonly sd: number;
  /** 1 − sd²/variance; 0 where units are all alike. */
  readonly reliability: number;
}

/**
 * A Weibull model whose units share a gamma distributed frailty with mean 1 that multiplies everyone's hazard there. Terms
 * are of log T at frailty 1, as in an accelerated failure time model.
 */
export interface FrailtyModel extends AftModel {
  /** Variance of the frailty, θ; 0 where chance explains all differences between units. */
  readonly variance: number;
  /** Null at 0. */
  readonly varianceSe: number | null;
  /** Log-likelihood of the same model without frailty. */
  readonly logLikWithout: number;
  /** Likelihood ratio test that θ is 0; on that edge half of the chi-squared distribution is at 0 (Self & Liang 1987). */
  readonly test: {readonly statistic: number; readonly p: number};
  /** In the table's order. */
  readonly units: readonly UnitFrailty[];
}
