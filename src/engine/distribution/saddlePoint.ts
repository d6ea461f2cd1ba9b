/**
 * Densities of counts by their distance from the mean instead of by factorials, so that large numbers keep their digits
 * (Loader 2000, "Fast and accurate computation of binomial probabilities"; R's `dbinom` and `dpois`). Counts need not be
 * whole.
 */

/** log Γ(x + 1) less Stirling's formula, for x > 0. */
function stirlingError(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 15; ++at) shift += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const tail = 1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square;
  return shift + (1 / 12 - (1 / 360 - tail / square) / square) / at;
}

/**
 * x·log(x/mean) + mean − x, without losing digits where the two are near: half of what a count adds to the deviance of
 * a Poisson model.
 */
export function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; ++j) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** The logarithm of the Poisson probability of x where the mean is x itself: the most it can be. */
export function poissonLogAtMean(x: number): number {
  return x > 0 ? -stirlingError(x) - Math.log(2 * Math.PI * x) / 2 : 0;
}

/** mean^x·e^−mean / Γ(x + 1), x and mean above 0. */
export function poissonAt(x: number, mean: number): number {
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** Γ(x + rest + 1)/(Γ(x + 1)Γ(rest + 1))·p^x·q^rest, x and rest above 0 and q = 1 − p. */
export function binomialAt(x: number, rest: number, p: number, q: number): number {
  const n = x + rest;
  const exponent =
    stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest));
}
