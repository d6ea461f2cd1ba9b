import {type Cholesky, solve} from "./cholesky.js";

/**
 * Where a quadratic with this maximum and this information matrix (size × size) has its maximum when the other
 * parameters are zero: β_S + H_SS⁻¹H_SD·β_D. `metric` is H_SS factored. All other places are zero.
 */
export function conditionalMaximum(
  maximum: Float64Array,
  information: Float64Array,
  wanted: readonly number[],
  metric: Cholesky
): Float64Array {
  const size = maximum.length;
  const beta = new Float64Array(size);
  const others = maximum.slice();
  for (const at of wanted) others[at] = 0;
  const shift = Float64Array.from(wanted, at => {
    let sum = 0;
    for (let other = 0; other < size; ++other) sum += information[at * size + other] * others[other];
    return sum;
  });
  solve(metric, shift);
  wanted.forEach((at, k) => {
    beta[at] = maximum[at] + shift[k];
  });
  return beta;
}
