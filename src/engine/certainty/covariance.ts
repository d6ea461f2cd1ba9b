import {InputError} from "../errors.js";
import {type Estimates, parseEstimates} from "./estimates.js";

/** Estimates with the covariance matrix of their errors, checked. */
export interface CorrelatedEstimates extends Estimates {
  readonly sds: Float64Array;
  /** Lower triangle L of the covariance LL', row-major. */
  readonly lower: Float64Array;
}

export function parseCovariance(
  estimates: ArrayLike<number>,
  covariance: ArrayLike<number>
): CorrelatedEstimates {
  const size = estimates.length;
  if (covariance.length !== size ** 2) {
    throw new InputError("invalid", `covariance matrix of ${covariance.length} numbers`, {
      allowed: `allowed: ${size} × ${size}`
    });
  }
  const wrong = Array.from(covariance).find(value => !Number.isFinite(value));
  if (wrong !== undefined) {
    throw new InputError("invalid", `covariance ${wrong}`, {allowed: "allowed: a finite number"});
  }
  const sds = Float64Array.from(estimates, (_, k) => Math.sqrt(covariance[k * size + k]));
  return {
    ...parseEstimates(estimates, sds),
    sds,
    lower: semidefiniteRoot(Float64Array.from(covariance), size)
  };
}

/** Variance left to an effect by those before it, as a share of its own, that is rounding. */
const rounding = 1e-12;

/**
 * Lower triangle L with LL' equal to a covariance matrix, row-major. Unlike the Cholesky factor of a regression, a
 * variable without variance of its own keeps its dependence on those before it: differences that sum to zero have a
 * singular covariance and are still drawn.
 */
function semidefiniteRoot(covariance: Float64Array, size: number): Float64Array {
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
