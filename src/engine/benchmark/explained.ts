/** How much of the units' variation the conditions account for, raw and with chance taken out of both variances. */
export interface Explained {
  readonly share: number | null;
  readonly noiseRemoved: number | null;
}

/**
 * 1 − Var(difference)/Var(observed) over units, unweighted. Given its people, a unit's observed and its difference
 * carry the same chance variation, se²; `noiseRemoved` takes its mean out of both.
 */
export function explained(
  observed: readonly number[],
  difference: readonly number[],
  se: readonly number[]
): Explained {
  if (observed.length < 2) return {share: null, noiseRemoved: null};
  const before = variance(observed);
  const rounding = 1e-24 * Math.max(1, ...observed.map(value => value ** 2));
  if (before <= rounding) return {share: null, noiseRemoved: null};
  const after = variance(difference);
  const noise = se.reduce((sum, value) => sum + value ** 2, 0) / se.length;
  return {
    share: 1 - after / before,
    noiseRemoved: before > noise ? 1 - Math.max(0, after - noise) / (before - noise) : null
  };
}

function variance(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
