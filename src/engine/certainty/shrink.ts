import {chiSquaredQuantile} from "../distributions.js";
import type {Range, Shrinkage} from "./certaintyResult.js";
import {type Estimates, informative, parseEstimates} from "./estimates.js";
import {restricted} from "./restricted.js";
import {root} from "./root.js";

/** Spreads at which the likelihood is looked at before the best is refined: it may have more than one top. */
const steps = 64;

/**
 * The normal–normal model, estimates ~ N(θ, se²) and θ ~ N(mean, tau²): `tau` by restricted maximum likelihood with its
 * Q-profile interval, the mean by inverse variance, and each unit's best linear unbiased prediction with its standard
 * deviation, tau held at its estimate and the mean's uncertainty counted (R `metafor::rma` and `blup`).
 *
 * A unit with a standard error of 0 keeps its estimate and tells nothing of the spread, unless all are such. With fewer
 * than two units to tell it, `tau` is null and every estimate stays as it is.
 * @throws {InputError} for estimates that are not finite, standard errors below 0, and other numbers of them than of
 * estimates.
 */
export function shrink(estimates: ArrayLike<number>, ses: ArrayLike<number>): Shrinkage {
  return shrinkParsed(parseEstimates(estimates, ses));
}

export function shrinkParsed(estimates: Estimates): Shrinkage {
  const {values, variances} = estimates;
  const {values: y, variances: v} = informative(estimates);
  if (y.length < 2) {
    return {
      tau: null,
      tauInterval: null,
      mean: y[0] ?? null,
      effects: [...values],
      sds: Array.from(variances, Math.sqrt),
      reliabilities: Array.from(values, () => 1)
    };
  }
  const tau2 = restrictedEstimate(y, v);
  const {mean, precision} = restricted(y, v, tau2);
  const reliabilities = Array.from(variances, variance => (variance === 0 ? 1 : tau2 / (tau2 + variance)));
  return {
    tau: Math.sqrt(tau2),
    tauInterval: profileInterval(y, v),
    mean,
    effects: reliabilities.map((kept, k) => kept * values[k] + (1 - kept) * mean),
    sds: reliabilities.map((kept, k) => Math.sqrt(kept * variances[k] + (1 - kept) ** 2 / precision)),
    reliabilities
  };
}

/** Restricted maximum likelihood estimate of tau²; exactly 0 at the boundary. */
function restrictedEstimate(y: Float64Array, v: Float64Array): number {
  const grid = Float64Array.from({length: steps + 1}, (_, step) => (2 * range(y) * (step / steps) ** 2) ** 2);
  const logLik = grid.map(tau2 => restricted(y, v, tau2).logLik);
  const best = logLik.indexOf(logLik.reduce((a, b) => Math.max(a, b)));
  const score = (tau2: number) => restricted(y, v, tau2).score;
  if (score(grid[best]) > 0) return root(score, grid[best], grid[best + 1]);
  return best === 0 ? 0 : root(score, grid[best - 1], grid[best]);
}

/**
 * 95 % interval of tau: the spreads at which the generalised sum of squares is neither too large nor too small
 * (Viechtbauer 2007; R `metafor::confint.rma.uni`). An end is 0 where the estimates are too alike for any spread.
 */
function profileInterval(y: Float64Array, v: Float64Array): Range {
  const end = (quantile: number) => {
    const excess = (tau2: number) => restricted(y, v, tau2).q - quantile;
    if (excess(0) <= 0) return 0;
    let high = range(y) ** 2;
    while (excess(high) > 0) high *= 4;
    return Math.sqrt(root(excess, 0, high));
  };
  const degrees = y.length - 1;
  return [end(chiSquaredQuantile(0.975, degrees)), end(chiSquaredQuantile(0.025, degrees))];
}

const range = (y: Float64Array) => y.reduce((a, b) => Math.max(a, b)) - y.reduce((a, b) => Math.min(a, b));
