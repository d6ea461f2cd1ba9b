import {same} from "../benchmark/ranks.js";
import {random} from "../random.js";
import {parseCovariance} from "./covariance.js";
import {type Estimates, parseEstimates} from "./estimates.js";
import {rankOrder} from "./rankOrder.js";

/** Standard errors of independent estimates, or a covariance matrix (row-major) of dependent ones. */
export type SamplingErrors = ArrayLike<number> | {readonly covariance: ArrayLike<number>};

/** All differences between two estimates, and draws of the estimates' errors to judge them by. */
export interface Differences {
  readonly size: number;
  /** At j·size + k: estimate j less estimate k over the standard error of that; ±∞ or 0 where it has none. */
  readonly studentised: Float64Array;
  /** 1 over that standard error; 0 where it has none. */
  readonly inverse: Float64Array;
  readonly draws: number;
  /** Errors of all estimates, draw after draw. */
  readonly errors: Float64Array;
  /** 1 over the standard error of each estimate; 0 where it has none. */
  readonly scale: Float64Array;
  /** In each draw the units from the largest |error · scale| to the smallest. */
  readonly order: Uint32Array;
  /** |error j − error k| · inverse is at most this times √((error j · scale)² + (error k · scale)²). */
  readonly stretch: number;
}

/** Variance of a difference, as a share of the two variances, that is rounding. */
const rounding = 1e-12;

export function differencesOf(
  estimates: ArrayLike<number>,
  errors: SamplingErrors,
  draws: number,
  seed: number
): Differences {
  const dependent = "covariance" in errors ? errors.covariance : null;
  const {size, values, sds, lower} =
    "covariance" in errors
      ? parseCovariance(estimates, errors.covariance)
      : independent(parseEstimates(estimates, errors));
  const studentised = new Float64Array(size * size);
  const inverse = new Float64Array(size * size);
  let correlation = 0;
  for (let j = 0; j < size; ++j) {
    for (let k = 0; k < j; ++k) {
      const shared = dependent?.[j * size + k] ?? 0;
      if (shared !== 0) correlation = Math.max(correlation, Math.abs(shared) / (sds[j] * sds[k]));
      const variances = sds[j] ** 2 + sds[k] ** 2;
      const variance = variances - 2 * shared;
      const known = !(variance > rounding * variances);
      const apart = values[j] - values[k];
      const inverseSe = known ? 0 : 1 / Math.sqrt(variance);
      const t = known ? (Math.abs(apart) <= same ? 0 : apart * Infinity) : apart * inverseSe;
      inverse[j * size + k] = inverse[k * size + j] = inverseSe;
      studentised[j * size + k] = t;
      studentised[k * size + j] = -t;
    }
  }
  // (a'e)² ≤ a'Σa · e'Σ⁻¹e for the two errors e of a pair, and e'Σ⁻¹e is at most Σu² / (1 − |correlation|).
  const stretch = correlation < 1 ? 1 / Math.sqrt(1 - correlation) : Infinity;
  return {size, studentised, inverse, draws, stretch, ...drawErrors({size, sds, lower}, draws, seed)};
}

/** Errors that know nothing of each other have no triangle to be mixed by. */
const independent = (estimates: Estimates) => ({
  ...estimates,
  sds: estimates.variances.map(Math.sqrt),
  lower: null
});

interface Errors {
  readonly size: number;
  readonly sds: Float64Array;
  readonly lower: Float64Array | null;
}

function drawErrors({size, sds, lower}: Errors, draws: number, seed: number) {
  const errors = new Float64Array(size * draws);
  const scale = sds.map(sd => (sd === 0 ? 0 : 1 / sd));
  const magnitudes = new Float64Array(size);
  const order = new Uint32Array(size * draws);
  const stream = random(seed);
  const sort = rankOrder(size);
  for (let from = 0; from < errors.length; from += size) {
    const drawn = stream.normals(errors.subarray(from, from + size));
    if (lower === null) for (let k = 0; k < size; ++k) drawn[k] *= sds[k];
    else mix(lower, drawn);
    for (let k = 0; k < size; ++k) magnitudes[k] = Math.abs(drawn[k] * scale[k]);
    order.set(sort(magnitudes), from);
  }
  return {errors, scale, order};
}

/** L times a vector, in place. */
function mix(lower: Float64Array, vector: Float64Array): void {
  const size = vector.length;
  for (let i = size - 1; i >= 0; --i) {
    let sum = 0;
    for (let k = 0; k <= i; ++k) sum += lower[i * size + k] * vector[k];
    vector[i] = sum;
  }
}
