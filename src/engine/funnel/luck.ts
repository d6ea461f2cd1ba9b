import {betaProbability, poissonProbability} from "../distributions.js";
import type {FunnelMeasure} from "./funnelResult.js";
import type {Place} from "./place.js";

/**
 * The chance that a unit which does exactly what is expected of it lies beyond limits that are given as counts of
 * successes. The count's distribution is binomial for a raw share; for a ratio, the binomial with the mean and the
 * variance that the model gives the unit's people: p = 1 − variance/mean, of mean/p persons (Poisson as p goes to 0).
 */
export function chanceBeyond(
  {unit: {expected}, over: n, variance: ofModel, size}: Place,
  measure: FunnelMeasure,
  target: number,
  [lower, upper]: readonly [number, number]
): number {
  const mean = measure === "share" ? n * target : n * expected;
  const variance = measure === "share" ? mean * (1 - target) : ofModel;
  if (mean <= 0) return 0;
  const under = Math.ceil(lower * size - rounding) - 1;
  const over = Math.floor(upper * size + rounding);
  const atMost = cumulative(mean, variance);
  return Math.max(0, atMost(under)) + Math.max(0, 1 - atMost(over));
}

const rounding = 1e-9;

function cumulative(mean: number, variance: number): (count: number) => number {
  const p = 1 - variance / mean;
  if (p < 1e-6) return count => (count < 0 ? 0 : poissonProbability(count, mean));
  const persons = mean / p;
  return count => {
    if (count < 0) return 0;
    return count >= persons ? 1 : betaProbability(1 - p, persons - count, count + 1);
  };
}
