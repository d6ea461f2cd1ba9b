import {multiply} from "../algebra/matrix.js";
import type {Design} from "../design/design.js";
import type {CodedPeople} from "../table/codedTable.js";

/** Coefficients of the columns as they were before centring and scaling, one per estimated parameter. */
export function coefficientsInOwnUnits(
  {centre, scale}: Design<CodedPeople>,
  estimated: readonly number[],
  beta: Float64Array
): Float64Array {
  return Float64Array.from(estimated, at => {
    if (at !== 0) return beta[at] / scale[at];
    return estimated.reduce(
      (sum, other) => (other === 0 ? sum : sum - (beta[other] * centre[other]) / scale[other]),
      beta[0]
    );
  });
}

/** T·C·T', where T leads from centred and scaled coefficients to the data's own units. Intercept first. */
export function toOwnUnits(
  design: Design<CodedPeople>,
  estimated: readonly number[],
  covariance: Float64Array
): Float64Array {
  const {centre, scale} = design;
  return congruence(estimated, covariance, at => ({
    diagonal: 1 / scale[at],
    intercept: -centre[at] / scale[at]
  }));
}

/** The way back: T⁻¹·C·T⁻ᵀ. */
export function toStandardUnits(
  design: Design<CodedPeople>,
  estimated: readonly number[],
  covariance: Float64Array
): Float64Array {
  const {centre, scale} = design;
  return congruence(estimated, covariance, at => ({diagonal: scale[at], intercept: centre[at]}));
}

/** T·C·T' for a T with a diagonal and, where there is an intercept, a first row. */
function congruence(
  estimated: readonly number[],
  covariance: Float64Array,
  entries: (parameter: number) => {readonly diagonal: number; readonly intercept: number}
): Float64Array {
  const q = estimated.length;
  const transform = new Float64Array(q * q);
  const transposed = new Float64Array(q * q);
  estimated.forEach((at, k) => {
    const {diagonal, intercept} = entries(at);
    transform[k * q + k] = transposed[k * q + k] = diagonal;
    if (k > 0 && estimated[0] === 0) transform[k] = transposed[k * q] = intercept;
  });
  return multiply(multiply(transform, covariance, q), transposed, q);
}
