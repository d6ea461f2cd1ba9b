import {normalProbability} from "../distributions.js";
import {parseEstimates} from "./estimates.js";

/**
 * Expected ranks of independent normal effects, exact: 1 + Σ P(the other is higher) (Laird & Louis 1989). Effects known
 * exactly and alike are each higher with probability one half. One per effect, from 1 (the highest).
 * @throws {InputError} for means that are not finite, deviations below 0, and other numbers of them than of means.
 */
export function expectedRanks(means: ArrayLike<number>, sds: ArrayLike<number>): Float64Array {
  const {size, values, variances} = parseEstimates(means, sds);
  const ranks = new Float64Array(size).fill(1);
  for (let j = 0; j < size; ++j) {
    for (let k = 0; k < j; ++k) {
      const apart = values[k] - values[j];
      const sd = Math.sqrt(variances[j] + variances[k]);
      const higher = apart === 0 ? 0.5 : normalProbability(apart / sd);
      ranks[j] += higher;
      ranks[k] += 1 - higher;
    }
  }
  return ranks;
}
