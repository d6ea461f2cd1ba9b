/** Sample variances and covariance of two columns, with n − 1. */
export interface Moments {
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
}

/** Two passes, so that a large common level costs no digits. Fewer than two values give NaN. */
export function momentsOf(x: Float64Array, y: Float64Array): Moments {
  const n = x.length;
  let xMean = 0;
  let yMean = 0;
  for (let at = 0; at < n; ++at) {
    xMean += x[at];
    yMean += y[at];
  }
  xMean /= n;
  yMean /= n;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let at = 0; at < n; ++at) {
    const dx = x[at] - xMean;
    const dy = y[at] - yMean;
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return {xx: xx / (n - 1), yy: yy / (n - 1), xy: xy / (n - 1)};
}

/** Covariance over the product of standard deviations, from −1 to 1. */
export function correlationOf({xx, yy, xy}: Moments): number {
  return Math.min(1, Math.max(-1, xy / (Math.sqrt(xx) * Math.sqrt(yy))));
}

/** Whether all values are the same, but for rounding or what is too small to be squared. */
export function isFlat(values: Float64Array): boolean {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return !(high - low > Math.max(1e-150, 1e-12 * Math.max(Math.abs(low), Math.abs(high))));
}
