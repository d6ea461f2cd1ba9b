import {binomialAt} from "./saddlePoint.js";

const rounding = 2 ** -52;
const smallest = 1e-300;

/** I_x(a, b): the probability that a Beta(a, b) is at most x. a and b are above 0. */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(x > 0)) return 0;
  if (!(x < 1)) return 1;
  return x <= a / (a + b) ? lowerPart(x, 1 - x, a, b) : 1 - lowerPart(1 - x, x, b, a);
}

/**
 * The continued fraction, which is quick below the mean (DLMF 8.17.22), by Lentz's method as modified by Thompson &
 * Barnett (1986). `rest` is 1 − x.
 */
function lowerPart(x: number, rest: number, a: number, b: number): number {
  const front = (binomialAt(a, b, x, rest) * b) / (a + b);
  if (front === 0) return 0;
  let c = 1;
  let d = 1 / nonzero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 100_000; ++m) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonzero(1 + even * d);
    c = nonzero(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonzero(1 + odd * d);
    c = nonzero(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < rounding) break;
  }
  return front * fraction;
}

const nonzero = (value: number) => (Math.abs(value) < smallest ? smallest : value);

/** The x at which I_x(a, b) is p: Newton's steps inside a bracket that is halved where they would leave it. */
export function incompleteBetaInverse(p: number, a: number, b: number): number {
  if (!(p > 0)) return 0;
  if (!(p < 1)) return 1;
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 2000; ++step) {
    const excess = incompleteBeta(x, a, b) - p;
    if (excess > 0) high = x;
    else low = x;
    const density = (binomialAt(a, b, x, 1 - x) * a * b) / ((a + b) * x * (1 - x));
    const next = x - excess / density;
    const within = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(within - x) <= 2 * rounding * x) return within;
    x = within;
  }
  return x;
}
