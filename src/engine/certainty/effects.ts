import type {Random} from "../random.js";
import {parseCovariance} from "./covariance.js";
import {parseEstimates} from "./estimates.js";
import {stratifiedNormals} from "./stratifiedNormals.js";

/** What is known of all units' effects together: something to draw from. */
export interface JointEffects {
  readonly size: number;
  /** Each effect's own mean and standard deviation, exact. */
  readonly means: Float64Array;
  readonly sds: Float64Array;
  /** One draw of all effects after another, `draws` in all, each written into the array it is called with. */
  sampler(draws: number, stream: Random): (into: Float64Array) => void;
}

/**
 * Effects that know nothing of each other: estimates with their errors, or conditional modes with their deviations. One
 * mean and one standard deviation per effect.
 * @throws {InputError} for means that are not finite, deviations below 0, and other numbers of them than of means.
 */
export function independentEffects(means: ArrayLike<number>, sds: ArrayLike<number>): JointEffects {
  const {size, values, variances} = parseEstimates(means, sds);
  const deviations = variances.map(Math.sqrt);
  return {
    size,
    means: values,
    sds: deviations,
    sampler(draws, stream) {
      const next = stratifiedNormals(size, draws, stream);
      return into => {
        next(into);
        for (let k = 0; k < size; ++k) into[k] = values[k] + deviations[k] * into[k];
      };
    }
  };
}

/**
 * Effects with a covariance matrix (row-major, one row per effect; it may be singular).
 * @throws {InputError} for means that are not finite, and a covariance matrix of another size, with a number that is
 * not finite, or with a variance below 0.
 */
export function correlatedEffects(means: ArrayLike<number>, covariance: ArrayLike<number>): JointEffects {
  const {size, values, sds, lower} = parseCovariance(means, covariance);
  return {
    size,
    means: values,
    sds,
    sampler(draws, stream) {
      const next = stratifiedNormals(size, draws, stream);
      const normals = new Float64Array(size);
      return into => {
        next(normals);
        for (let i = 0; i < size; ++i) {
          let sum = values[i];
          for (let k = 0; k <= i; ++k) sum += lower[i * size + k] * normals[k];
          into[i] = sum;
        }
      };
    }
  };
}
