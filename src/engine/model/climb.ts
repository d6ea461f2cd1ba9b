import type {Cholesky} from "../algebra/cholesky.js";
import {QuasiNewton} from "../algebra/quasiNewton.js";

/** Distance to the maximum, per centred and scaled parameter, at which a climb ends. */
const closeEnough = 1e-9;
const mostPasses = 30;

/** A log-likelihood to climb: `gradient` after `score`; after `finish` also what is said of a fit. */
export interface Slope {
  /** One per parameter of the design. */
  readonly gradient: Float64Array;
  score(beta: Float64Array): void;
  finish(beta: Float64Array): void;
}

/**
 * L-BFGS with unit steps, in place. Once the next point should be close enough, it is evaluated in full, and the step
 * that would follow says whether it is. Returns the number of passes, or null when steps do not shrink.
 */
export function climb(
  slope: Slope,
  beta: Float64Array,
  wanted: readonly number[],
  metric: Cholesky
): number | null {
  const directions = new QuasiNewton(metric);
  let previousSize = Number.POSITIVE_INFINITY;
  let isLast = false;
  for (let passes = 1; passes <= mostPasses; ++passes) {
    if (isLast) slope.finish(beta);
    else slope.score(beta);
    const step = directions.next(Float64Array.from(wanted, at => slope.gradient[at]));
    const size = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (isLast && size < closeEnough) return passes;
    if (!Number.isFinite(size) || size > 10 * previousSize) return null;
    wanted.forEach((at, k) => {
      beta[at] += step[k];
    });
    directions.moved(step);
    const rate = Math.min(size / previousSize, 0.9);
    isLast = size === 0 || (passes > 1 && (size * rate) / (1 - rate) < closeEnough);
    previousSize = size;
  }
  return null;
}
