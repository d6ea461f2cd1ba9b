import type {Random} from "../../engine/index.js";
import {logistic} from "./logistic.js";

/**
 * Draws yes or no for each person with these log-odds, given that exactly `total` say yes: conditional Poisson
 * sampling, by rejection (Hájek 1964, Annals of Mathematical Statistics 35). Adding one number to all log-odds leaves
 * the conditional distribution as it is, so they are first shifted until `total` is what one would expect.
 */
export function drawGivenTotal(logits: Float64Array, total: number, random: Random): Uint8Array {
  const n = logits.length;
  if (!Number.isInteger(total) || total < 0 || total > n)
    throw new RangeError(`a total of ${total} among ${n}`);
  const outcomes = new Uint8Array(n);
  if (total === 0) return outcomes;
  if (total === n) return outcomes.fill(1);
  const shift = shiftToTotal(logits, total);
  const chances = logits.map(logit => logistic(logit + shift));
  for (;;) {
    let sum = 0;
    for (let i = 0; i < n; ++i) sum += outcomes[i] = Number(random.uniform() < chances[i]);
    if (sum === total) return outcomes;
  }
}

/** The number to add to all log-odds for the chances to add up to `total`, strictly between 0 and the length. */
export function shiftToTotal(logits: Float64Array, total: number): number {
  let low = -40;
  let high = 40;
  let shift = 0;
  for (let step = 0; step < 100; ++step) {
    let sum = 0;
    let slope = 0;
    for (const logit of logits) {
      const chance = logistic(logit + shift);
      sum += chance;
      slope += chance * (1 - chance);
    }
    const excess = sum - total;
    if (Math.abs(excess) <= 1e-9 * logits.length) break;
    if (excess > 0) high = shift;
    else low = shift;
    const newton = shift - excess / slope;
    shift = newton > low && newton < high ? newton : (low + high) / 2;
  }
  return shift;
}
