import {upperGamma} from "./incompleteGamma.js";
import {millsRatio, tableEnd} from "./millsRatio.js";

/** P(X > x) of a standard normal, without losing digits far out: beyond 8 half of a chi-squared's upper part. */
export function normalUpper(x: number): number {
  if (x < 0) return 1 - normalUpper(-x);
  if (x <= tableEnd) return (Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)) * millsRatio(x);
  return upperGamma(0.5, (x * x) / 2) / 2;
}

/** Logarithm of P(X > x), far out too, where Laplace's continued fraction of Mills' ratio is quick (DLMF 7.9.1). */
export function normalUpperLog(x: number): number {
  if (x < 0) return Math.log1p(-normalUpper(-x));
  if (x < 5) return Math.log(normalUpper(x));
  let ratio = x;
  for (let n = 100; n > 0; --n) ratio = x + n / ratio;
  return (-x * x) / 2 - 0.5 * Math.log(2 * Math.PI) - Math.log(ratio);
}

/** The x with P(X > x) = p for 0 < p ≤ ½: Halley's steps from Abramowitz & Stegun 26.2.23, which is within 4.5e-4. */
function upperQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const start =
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  let x = Math.max(0, start);
  for (let step = 0; step < 4; ++step) {
    const density = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    const error = (normalUpper(x) - p) / density;
    x += error / (1 - (x * error) / 2);
  }
  return x;
}

/** The x with P(X ≤ x) = p. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0.5) return 0;
  if (p === 0 || p === 1) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p);
}
