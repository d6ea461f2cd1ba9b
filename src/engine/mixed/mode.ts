import {type EffectSums, type People, sumAt} from "./people.js";

/** A step that moves the mode by less than this share of its standard deviation is not taken. */
const smallStep = 1e-11;
const mostRounds = 100;

/**
 * The mode of one unit's effect given its people and a normal prior of this precision: the root of
 * Σ w(y − p) − precision·b, which falls in b, by Newton's method inside a bracket. `sums` are left at the mode.
 */
export function findMode(
  people: People,
  unit: number,
  precision: number,
  guess: number,
  sums: EffectSums
): number {
  let mode = guess;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let round = 0; round < mostRounds; ++round) {
    sumAt(people, unit, mode, sums);
    const slope = sums.residual - precision * mode;
    const curvature = sums.variance + precision;
    const step = slope / curvature;
    if (Math.abs(step) * Math.sqrt(curvature) <= smallStep || high - low <= 1e-15 * Math.abs(mode)) break;
    if (step > 0) low = mode;
    else high = mode;
    const next = mode + step;
    mode = next > low && next < high ? next : (low + high) / 2;
  }
  return mode;
}
