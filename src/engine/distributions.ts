/** Distribution functions, under their full names. Lower tails unless a name says `upper`. */
import {incompleteBeta, incompleteBetaInverse} from "./distribution/incompleteBeta.js";
import {gammaInverse, lowerGamma, upperGamma} from "./distribution/incompleteGamma.js";
import {normalQuantile, normalUpper, normalUpperLog} from "./distribution/normal.js";
import {binomialAt, poissonAt} from "./distribution/saddlePoint.js";

export {normalQuantile, normalUpper, normalUpperLog};
export const normalProbability = (x: number): number => normalUpper(-x);
export const chiSquaredUpper = (x: number, degrees: number): number => upperGamma(degrees / 2, x / 2);
export const chiSquaredQuantile = (p: number, degrees: number): number => 2 * gammaInverse(p, degrees / 2);
export const gammaProbability = (x: number, shape: number): number => lowerGamma(shape, x);
export const gammaQuantile = (p: number, shape: number): number => gammaInverse(p, shape);
export const betaProbability = (x: number, a: number, b: number): number => incompleteBeta(x, a, b);
export const betaQuantile = (p: number, a: number, b: number): number => incompleteBetaInverse(p, a, b);

/** P(|T| ≥ |t|) of Student's t. */
export const studentTwoSided = (t: number, degrees: number): number =>
  incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5);

/** P(X = x) for a whole x. */
export const binomialDensity = (x: number, n: number, share: number): number => {
  if (x < 0 || x > n) return 0;
  if (x === 0) return Math.exp(n * Math.log1p(-share));
  if (x === n) return share ** n;
  return share > 0 && share < 1 ? binomialAt(x, n - x, share, 1 - share) : 0;
};

/** P(X ≤ x) for 0 ≤ share ≤ 1. */
export const binomialProbability = (x: number, n: number, share: number): number => {
  const whole = Math.floor(x);
  if (whole < 0) return 0;
  return whole >= n ? 1 : incompleteBeta(1 - share, n - whole, whole + 1);
};

/** The smallest x with P(X ≤ x) ≥ p. */
export const binomialQuantile = (p: number, n: number, share: number): number =>
  smallest(p, x => binomialProbability(x, n, share), n, n * share, n * share * (1 - share));

/** P(X = x) for a whole x. */
export const poissonDensity = (x: number, mean: number): number => {
  if (x < 0) return 0;
  if (x === 0) return Math.exp(-mean);
  return mean > 0 ? poissonAt(x, mean) : 0;
};

/** P(X ≤ x). */
export const poissonProbability = (x: number, mean: number): number =>
  x < 0 ? 0 : upperGamma(Math.floor(x) + 1, mean);

/** The smallest x with P(X ≤ x) ≥ p. */
export const poissonQuantile = (p: number, mean: number): number =>
  smallest(p, x => poissonProbability(x, mean), Number.POSITIVE_INFINITY, mean, mean);

/** The smallest count that is reached with probability p, a rounding error forgiven as R does. */
function smallest(
  p: number,
  probability: (x: number) => number,
  most: number,
  mean: number,
  variance: number
): number {
  if (p <= 0) return 0;
  if (p >= 1) return most;
  const wanted = p * (1 - 64 * Number.EPSILON);
  let x = Math.min(most, Math.max(0, Math.round(mean + normalQuantile(p) * Math.sqrt(variance))));
  while (x > 0 && probability(x - 1) >= wanted) --x;
  while (x < most && probability(x) < wanted) ++x;
  return x;
}
