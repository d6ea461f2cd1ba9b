import type {Expected} from "./expected.js";
import type {Observed} from "./observed.js";

/** The variance cannot fall below this share of what it is when people are all alike. */
const leastShare = 1e-3;

/**
 * Variance of each unit's observed restricted mean by chance alone, given its people and the model, in weeks².
 * Greenwood's formula with the expected curve and with the numbers that would be followed (not those who happened to be
 * at risk: a unit without events has chance, too):
 *
 *     Σ A(t)² · h(t) / ((1 − h(t)) · n·G(t)·S(t−))        A(t) = the area under S from t to the horizon
 *
 * is the variance for people drawn anew; who the people are is given here, so what differs between their own restricted
 * means, divided by n, is taken out (as Σ p(1 − p) is below n·p̄(1 − p̄)). Where follow-up ends before the horizon this
 * part is left in.
 */
export function modelVariances(
  expected: Expected,
  {times, followed, units, horizon}: Observed
): Float64Array {
  const width = times.length;
  return expected.n.map((n, unit) => {
    const survival = expected.survival.subarray(unit * width, (unit + 1) * width);
    let variance = 0;
    let area = 0;
    for (let k = width - 1; k >= 0; --k) {
      area += ((times[k + 1] ?? horizon) - times[k]) * survival[k];
      const before = k === 0 ? 1 : survival[k - 1];
      const at = followed[unit * width + k] * survival[k];
      if (at > 0 && before > survival[k]) variance += (area ** 2 * (1 - survival[k] / before)) / at;
    }
    const given = units[unit].followed ? expected.between[unit] / n : 0;
    return Math.max(variance - given, leastShare * variance);
  });
}
