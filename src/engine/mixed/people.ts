/** People in the order of their units, as the integral over a unit's effect sees them. */
export interface People {
  /** Unit u's rows are `start[u]` to `start[u + 1]` − 1. */
  readonly start: Uint32Array;
  /** Persons per row, and the share of them with outcome 1. */
  readonly weight: Float64Array;
  readonly y: Float64Array;
  /** Linear predictor without the unit's effect, and its exponential. */
  readonly predictor: Float64Array;
  readonly odds: Float64Array;
}

/**
 * Of one unit's people, had it the effect b: Σ w(y − p), Σ w·v, and the sums of the first and second derivative of
 * w·v, where v = p(1 − p).
 */
export interface EffectSums {
  residual: number;
  variance: number;
  skew: number;
  curve: number;
}

export function sumAt(
  {start, weight, y, odds}: People,
  unit: number,
  effect: number,
  into: EffectSums
): void {
  const factor = Math.exp(effect);
  let residual = 0;
  let variance = 0;
  let skew = 0;
  let curve = 0;
  for (let i = start[unit]; i < start[unit + 1]; ++i) {
    const failure = 1 / (1 + odds[i] * factor);
    const p = 1 - failure;
    const v = p * failure;
    const w = weight[i];
    residual += w * (y[i] - p);
    variance += w * v;
    skew += w * v * (failure - p);
    curve += w * v * (1 - 6 * v);
  }
  into.residual = residual;
  into.variance = variance;
  into.skew = skew;
  into.curve = curve;
}

/** Above this 1 + e^η is e^η to all digits, and products of several would overflow. */
const largeOdds = 1e20;
/** A product this large has its logarithm taken: one more factor cannot overflow. */
const largeProduct = 1e280;

/** Σ w·log(1 + e^(η + b)) over one unit's people; the logarithm of a product where rows are single persons. */
export function logNormaliser(
  {start, weight, predictor, odds}: People,
  unit: number,
  effect: number
): number {
  const factor = Math.exp(effect);
  let sum = 0;
  let product = 1;
  for (let i = start[unit]; i < start[unit + 1]; ++i) {
    const x = odds[i] * factor;
    const w = weight[i];
    if (!(x < largeOdds)) {
      if (w > 0) sum += w * (predictor[i] + effect);
    } else if (w === 1) {
      product *= 1 + x;
      if (product > largeProduct) {
        sum += Math.log(product);
        product = 1;
      }
    } else if (w > 0) sum += w * Math.log1p(x);
  }
  return sum + Math.log(product);
}
