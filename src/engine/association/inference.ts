import type {Range} from "../certainty/certaintyResult.js";
import {normalQuantile, studentTwoSided} from "../distributions.js";

const z = normalQuantile(0.975);

/** Two-sided p of no correlation: t = r√((n − 2)/(1 − r²)) with n − 2 degrees of freedom. Null below three units. */
export function correlationP(r: number, n: number): number | null {
  if (n < 3) return null;
  const t = Math.abs(r) === 1 ? Number.POSITIVE_INFINITY : r * Math.sqrt((n - 2) / ((1 - r) * (1 + r)));
  return studentTwoSided(t, n - 2);
}

/** 95 % on Fisher's scale, atanh r ± 1.96·√(variance/(n − 3)). Null below four units. */
export function fisherInterval(r: number, n: number, variance = 1): Range | null {
  if (n < 4) return null;
  const half = z * Math.sqrt(variance / (n - 3));
  const centre = Math.atanh(r);
  return [Math.tanh(centre - half), Math.tanh(centre + half)];
}
