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
  observed: ArrayLike<number>,
  difference: ArrayLike<number>,
  se: ArrayLike<number>
): Explained {
  if (observed.length < 2) return {share: null, noiseRemoved: null};
  const before = variance(observed);
  let largest = 1;
  for (let at = 0; at < observed.length; ++at) largest = Math.max(largest, observed[at] ** 2);
  if (before <= 1e-24 * largest) return {share: null, noiseRemoved: null};
  const after = variance(difference);
  let noise = 0;
  for (let at = 0; at < se.length; ++at) noise += se[at] ** 2 / se.length;
  return {
    share: 1 - after / before,
    noiseRemoved: before > noise ? 1 - Math.max(0, after - noise) / (before - noise) : null
  };
}

function variance(values: ArrayLike<number>): number {
  let mean = 0;
  for (let at = 0; at < values.length; ++at) mean += values[at] / values.length;
  let squares = 0;
  for (let at = 0; at < values.length; ++at) squares += (values[at] - mean) ** 2;
  return squares / (values.length - 1);
}
