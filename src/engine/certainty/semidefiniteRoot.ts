/** Variance left to an effect by those before it, as a share of its own, that is rounding. */
const rounding = 1e-12;

/**
 * Lower triangle L with LL' equal to a covariance matrix, row-major. Unlike the Cholesky factor of a regression, a
 * variable without variance of its own keeps its dependence on those before it: differences that sum to zero have a
 * singular covariance and are still drawn.
 */
export function semidefiniteRoot(covariance: Float64Array, size: number): Float64Array {
  const lower = new Float64Array(size * size);
  for (let j = 0; j < size; ++j) {
    const row = j * size;
    let pivot = covariance[row + j];
    for (let k = 0; k < j; ++k) pivot -= lower[row + k] ** 2;
    if (!(pivot > rounding * covariance[row + j])) continue;
    const own = Math.sqrt(pivot);
    lower[row + j] = own;
    for (let i = j + 1; i < size; ++i) {
      const below = i * size;
      let sum = covariance[below + j];
      for (let k = 0; k < j; ++k) sum -= lower[below + k] * lower[row + k];
      lower[below + j] = sum / own;
    }
  }
  return lower;
}
