/** R's own distribution functions, under their full names. Lower tails unless a name says `upper`. */
import {
  pbinom,
  pchisq,
  pgamma,
  pnorm,
  ppois,
  qbeta,
  qbinom,
  qchisq,
  qgamma,
  qnorm,
  qpois
} from "lib-r-math.js";

export const normalProbability = (x: number): number => pnorm(x);
/** P(X > x), without losing digits far out. */
export const normalUpper = (x: number): number => pnorm(x, 0, 1, false);
export const normalQuantile = (p: number): number => qnorm(p);
export const chiSquaredUpper = (x: number, degrees: number): number => pchisq(x, degrees, undefined, false);
export const chiSquaredQuantile = (p: number, degrees: number): number => qchisq(p, degrees);
export const gammaProbability = (x: number, shape: number): number => pgamma(x, shape, 1);
export const gammaQuantile = (p: number, shape: number): number => qgamma(p, shape, 1);
export const betaQuantile = (p: number, a: number, b: number): number => qbeta(p, a, b);
export const binomialProbability = (x: number, n: number, p: number): number => pbinom(x, n, p);
export const binomialQuantile = (p: number, n: number, share: number): number => qbinom(p, n, share);
export const poissonProbability = (x: number, mean: number): number => ppois(x, mean);
export const poissonQuantile = (p: number, mean: number): number => qpois(p, mean);
