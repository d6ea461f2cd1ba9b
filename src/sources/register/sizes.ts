/** Splits `total` persons in proportion to `weights`, by largest remainders; everyone gets at least one. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const spare = total - weights.length;
  const exact = weights.map(weight => (spare * weight) / sum);
  const sizes = exact.map(value => 1 + Math.floor(value));
  const order = exact
    .map((value, at) => ({at, remainder: value - Math.floor(value)}))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const left = total - sizes.reduce((a, b) => a + b, 0);
  for (let k = 0; k < left; ++k) ++sizes[order[k].at];
  return sizes;
}
