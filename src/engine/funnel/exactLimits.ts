import {
  binomialDensity,
  binomialProbability,
  binomialQuantile,
  poissonDensity,
  poissonProbability,
  poissonQuantile
} from "../distributions.js";

/**
 * The share below which a probability p of n persons' results lies when each succeeds with the chance `target`:
 * quantiles of the binomial distribution interpolated between counts, (r − α)/n, with r the smallest count that
 * P(R ≤ r) ≥ p and α = (P(R ≤ r) − p)/P(R = r) (Spiegelhalter 2005, appendix). May be below 0.
 */
export function exactBinomialLimit(p: number, n: number, target: number): number {
  const count = binomialQuantile(p, n, target);
  const excess = binomialProbability(count, n, target) - p;
  return (count - excess / binomialDensity(count, n, target)) / n;
}

/**
 * The ratio observed / expected below which a probability p of a unit's results lies when the observed is Poisson with
 * mean `expected`: interpolated between counts as `exactBinomialLimit` is (Spiegelhalter 2005, appendix). May be below
 * 0.
 */
export function exactPoissonLimit(p: number, expected: number): number {
  const count = poissonQuantile(p, expected);
  const excess = poissonProbability(count, expected) - p;
  return (count - excess / poissonDensity(count, expected)) / expected;
}
