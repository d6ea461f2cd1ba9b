/** R's own distribution functions, under their full names. Lower tails unless a name says `upper`. */
import {dbinom, dpois, pchisq, pgamma, pnorm, ppois, qchisq, qgamma, qnorm, qpois} from "lib-r-math.js";
import {incompleteBeta, incompleteBetaInverse} from "./incompleteBeta.js";

export const normalProbability = (x: number): number => pnorm(x);
/** P(X > x), without losing digits far out. */
export const normalUpper = (x: number): number => pnorm(x, 0, 1, false);
/** Logarithm of P(X > x), far out too. */
export const normalUpperLog = (x: number): number => pnorm(x, 0, 1, false, true);
export const normalQuantile = (p: number): number => qnorm(p);
export const chiSquaredUpper = (x: number, degrees: number): number => pchisq(x, degrees, undefined, false);
export const chiSquaredQuantile = (p: number, degrees: number): number => qchisq(p, degrees);
export const gammaProbability = (x: number, shape: number): number => pgamma(x, shape, 1);
export const gammaQuantile = (p: number, shape: number): number => qgamma(p, shape, 1);
export const betaProbability = (x: number, a: number, b: number): number => incompleteBeta(x, a, b);
export const betaQuantile = (p: number, a: number, b: number): number => incompleteBetaInverse(p, a, b);
export const binomialDensity = (x: number, n: number, share: number): number => dbinom(x, n, share);
/** P(X ≤ x) for 0 ≤ share ≤ 1. */
export const binomialProbability = (x: number, n: number, share: number): number => {
  const whole = Math.floor(x);
  if (whole < 0) return 0;
  return whole >= n ? 1 : incompleteBeta(1 - share, n - whole, whole + 1);
};
/** The smallest x with P(X ≤ x) ≥ p, a rounding error forgiven as R does. */
export const binomialQuantile = (p: number, n: number, share: number): number => {
  const wanted = p * (1 - 64 * Number.EPSILON);
  const start = Math.round(n * share + qnorm(p) * Math.sqrt(n * share * (1 - share)));
  let x = Math.min(n, Math.max(0, start));
  while (x > 0 && binomialProbability(x - 1, n, share) >= wanted) --x;
  while (x < n && binomialProbability(x, n, share) < wanted) ++x;
  return x;
};
export const poissonDensity = (x: number, mean: number): number => dpois(x, mean);
export const poissonProbability = (x: number, mean: number): number => ppois(x, mean);
export const poissonQuantile = (p: number, mean: number): number => qpois(p, mean);
