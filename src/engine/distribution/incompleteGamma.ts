import {poissonAt} from "./saddlePoint.js";

const rounding = 2 ** -53;

/** P(a, x): the probability that a Gamma(a) is at most x, a > 0. Its series below the mean, its fraction above. */
export function lowerGamma(a: number, x: number): number {
  if (!(x > 0)) return 0;
  if (x === Number.POSITIVE_INFINITY) return 1;
  return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
}

/** Q(a, x) = 1 − P(a, x), without losing digits far out. */
export function upperGamma(a: number, x: number): number {
  if (!(x > 0)) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
}

/** DLMF 8.11.4. */
function series(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < 1_000_000 && term > rounding * sum; ++n) {
    term *= x / (a + n);
    sum += term;
  }
  return poissonAt(a, x) * sum;
}

/** DLMF 8.9.2, by Lentz's method. */
function fraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / b;
  let product = d;
  for (let n = 1; n < 1_000_000; ++n) {
    const numerator = -n * (n - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    product *= c * d;
    if (Math.abs(c * d - 1) < 2 * rounding) break;
  }
  return a * poissonAt(a, x) * product;
}

/** The x at which P(a, x) is p: Newton's steps inside a bracket that is halved where they would leave it. */
export function gammaInverse(p: number, a: number): number {
  if (!(p > 0)) return 0;
  if (!(p < 1)) return Number.POSITIVE_INFINITY;
  let low = 0;
  let high = a + 1;
  while (lowerGamma(a, high) < p) {
    low = high;
    high *= 2;
  }
  let x = Math.max(low, Math.min(a, high));
  for (let step = 0; step < 2000; ++step) {
    // Above the mean the upper part has the digits.
    const excess = x > a ? 1 - p - upperGamma(a, x) : lowerGamma(a, x) - p;
    if (excess > 0) high = x;
    else low = x;
    const next = x - (excess * x) / (a * poissonAt(a, x));
    const within = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(within - x) <= 4 * rounding * x) return within;
    x = within;
  }
  return x;
}
