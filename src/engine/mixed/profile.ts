import {type Cholesky, cholesky, solve} from "../algebra/cholesky.js";

/**
 * A linear model with one normal effect per unit, reduced to what its likelihood needs. Deviations are from ordinary
 * least squares: e = y − Xβ̂. Sums are split into what is within units and what is between their means, so that every
 * matrix is a sum of squares and nothing cancels, however large the variance of the effects.
 */
export interface UnitMoments {
  /** Persons, and what is estimated: q coefficients. */
  readonly n: number;
  readonly q: number;
  /** Persons per unit. */
  readonly size: Float64Array;
  /** Means of x per unit, units × q, row-major, and of e. */
  readonly meanX: Float64Array;
  readonly meanE: Float64Array;
  /** Within units: X'X, q × q, and e'e. */
  readonly withinX: Float64Array;
  readonly withinE: number;
}

/** The likelihood profiled over coefficients and residual variance, at one ratio of variances. */
export interface Profile {
  /** Variance of the effects over the residual variance. */
  readonly ratio: number;
  /** −2 log-likelihood (but for the constant of X's units, with REML), and its slope in the ratio. */
  readonly deviance: number;
  readonly slope: number;
  /** Generalised least squares: what is added to β̂, and the factor of X'V⁻¹X·σ². */
  readonly shift: Float64Array;
  readonly factor: Cholesky;
  readonly residualVariance: number;
}

/**
 * V is σ²(I + ratio·11') within a unit. So a unit's mean counts n/(1 + n·ratio) times, its people's deviations from it
 * fully (Bates, Mächler, Bolker & Walker 2015, §3.4, for one scalar effect).
 */
export function profile(moments: UnitMoments, ratio: number, restricted: boolean): Profile {
  const {n, q, size, meanX, meanE, withinX, withinE} = moments;
  const gram = withinX.slice();
  const right = new Float64Array(q);
  let squares = withinE;
  let logDeterminant = 0;
  size.forEach((persons, unit) => {
    const at = unit * q;
    const counts = persons / (1 + persons * ratio);
    for (let a = 0; a < q; ++a) {
      const left = counts * meanX[at + a];
      for (let b = 0; b < q; ++b) gram[a * q + b] += left * meanX[at + b];
      // Σ x·e is zero over all people: what units' means count less is what is missing.
      right[a] += (counts - persons) * meanX[at + a] * meanE[unit];
    }
    squares += counts * meanE[unit] ** 2;
    logDeterminant += Math.log1p(persons * ratio);
  });
  const factor = cholesky(gram, q);
  const shift = solve(factor, right.slice());
  for (let a = 0; a < q; ++a) squares -= shift[a] * right[a];

  const degrees = restricted ? n - q : n;
  const residualVariance = squares / degrees;
  let deviance = degrees * (Math.log(2 * Math.PI * residualVariance) + 1) + logDeterminant;
  if (restricted) for (let a = 0; a < q; ++a) deviance += 2 * Math.log(factor.lower[a * q + a]);

  let slope = 0;
  const row = new Float64Array(q);
  size.forEach((persons, unit) => {
    const at = unit * q;
    const change = persons / (1 + persons * ratio);
    let residual = meanE[unit];
    for (let a = 0; a < q; ++a) residual -= shift[a] * meanX[at + a];
    slope += change - (change * residual) ** 2 / residualVariance;
    if (restricted) {
      row.set(meanX.subarray(at, at + q));
      solve(factor, row);
      for (let a = 0; a < q; ++a) slope -= change ** 2 * meanX[at + a] * row[a];
    }
  });
  return {ratio, deviance, slope, shift, factor, residualVariance};
}
