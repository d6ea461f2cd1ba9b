import type {Outcomes} from "./outcomes.js";

/** McFadden's 1 − logLik/logLik₀, where logLik₀ is that of the national share alone; null when nobody varies. */
export function mcFadden(logLik: number, {mean, n}: Outcomes): number | null {
  if (mean === 0 || mean === 1) return null;
  const nullLogLik = n * (mean * Math.log(mean) + (1 - mean) * Math.log(1 - mean));
  const share = 1 - logLik / nullLogLik;
  // The model without conditions reaches logLik₀ on another way, and misses it by rounding.
  return Math.abs(share) < 1e-13 ? 0 : share;
}
