import {fifthSizes} from "../benchmark/fifths.js";
import {normalProbability, normalUpper} from "../distributions.js";

/**
 * Expected mean of the top fifth less that of the bottom fifth of n independent standard normals, exact: 2.80 for many,
 * 2.77 for 85. Five or more.
 */
export function normalGap(n: number): number {
  const sizes = fifthSizes(n);
  return topMean(n, sizes[0]) + topMean(n, sizes[4]);
}

/**
 * Expected mean of the m highest of n standard normals. One of them is z and among the m highest with density
 * φ(z)·P(fewer than m of the others are higher); by parts, the mean is n/m times that of φ(z) where Φ(−z) follows
 * Beta(m, n − m). The trapezoidal rule is good to all digits once its step is below the width, about 1/√n, of that
 * density.
 */
function topMean(n: number, m: number): number {
  const step = Math.min(0.25, 0.8 / Math.sqrt(n));
  const reach = Math.ceil(9 / step);
  const z = Array.from({length: 2 * reach + 1}, (_, at) => (at - reach) * step);
  const logWeight = z.map(
    x => (m - 1) * Math.log(normalUpper(x)) + (n - m - 1) * Math.log(normalProbability(x)) - 0.5 * x * x
  );
  const highest = logWeight.reduce((a, b) => Math.max(a, b));
  let total = 0;
  let sum = 0;
  z.forEach((x, at) => {
    const weight = Math.exp(logWeight[at] - highest);
    total += weight;
    sum += weight * Math.exp(-0.5 * x * x);
  });
  return ((n / m) * sum) / total / Math.sqrt(2 * Math.PI);
}
