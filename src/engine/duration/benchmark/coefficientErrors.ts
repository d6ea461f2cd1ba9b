import type {DurationBenchmark} from "./durationBenchmark.js";

/** A variance cannot fall below this share of what it is with known coefficients. */
const leastShare = 1e-3;

/**
 * Standard errors of the units' `percentFaster` with the uncertainty of the model in them, in the table's order. Of
 * 1 − O/E, with C = Var(E):
 *
 *     in the fit:   Var(O)/E² − 2·C·O/E³ + C·O²/E⁴     own people draw the expected towards their own result: Cov = C
 *     outside it:   Var(O)/E² + C·O²/E⁴
 *
 * (C is the covariance of any unbiased O with the likelihood's E: the slope of O's mean by the parameters is E's.)
 */
export function coefficientErrors(
  {units, choice}: DurationBenchmark,
  expectedVariances: Float64Array
): Float64Array {
  return Float64Array.from(units, ({unit, observed, expected, se}, at) => {
    if (expected === 0) return 0;
    const inFit = choice.reference?.includes(unit) ?? true;
    const own = (se / 100) ** 2;
    const ratio = observed / expected;
    const relative = expectedVariances[at] / expected ** 2;
    const variance = own + relative * (ratio ** 2 - (inFit ? 2 * ratio : 0));
    return 100 * Math.sqrt(Math.max(variance, leastShare * own));
  });
}
