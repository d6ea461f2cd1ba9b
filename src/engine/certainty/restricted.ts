/** What estimates with known variances say of a spread `tau2` of the true values, their mean estimated. */
export interface Restricted {
  /** Restricted log-likelihood, without its constant: the mean is integrated out over a flat prior. */
  readonly logLik: number;
  /** Its derivative in tau2. */
  readonly score: number;
  /** Estimate of the mean by inverse variance, and 1 over its variance. */
  readonly mean: number;
  readonly precision: number;
  /** Generalised sum of squares Σ(y − mean)²/(tau2 + v), chi-squared with one degree of freedom fewer than units. */
  readonly q: number;
}

/** The normal–normal model at one spread (Gelman et al. 2013, §5.4; Viechtbauer 2005). Two units or more. */
export function restricted(values: Float64Array, variances: Float64Array, tau2: number): Restricted {
  const n = values.length;
  let precision = 0;
  let squares = 0;
  let mean = 0;
  let logWeights = 0;
  for (let k = 0; k < n; ++k) {
    const weight = 1 / (tau2 + variances[k]);
    precision += weight;
    squares += weight * weight;
    mean += (weight / precision) * (values[k] - mean);
    logWeights += Math.log(weight);
  }
  let q = 0;
  let qSquared = 0;
  for (let k = 0; k < n; ++k) {
    const weight = 1 / (tau2 + variances[k]);
    const part = weight * (values[k] - mean) ** 2;
    q += part;
    qSquared += weight * part;
  }
  return {
    logLik: 0.5 * (logWeights - Math.log(precision) - q),
    score: 0.5 * (qSquared - precision + squares / precision),
    mean,
    precision,
    q
  };
}
