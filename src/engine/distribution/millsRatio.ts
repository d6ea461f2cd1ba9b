import {upperGamma} from "./incompleteGamma.js";

/** The table reaches from 0 to here, in steps of 1/8: no point is more than 1/16 away. */
export const tableEnd = 8;
const perUnit = 8;
const terms = 11;

/** Taylor coefficients of Mills' ratio about each point: R' = xR − 1, and R⁽ᵏ⁺¹⁾ = xR⁽ᵏ⁾ + kR⁽ᵏ⁻¹⁾ from there on. */
const table = new Float64Array((tableEnd * perUnit + 1) * terms);
for (let point = 0; point <= tableEnd * perUnit; ++point) {
  const x = point / perUnit;
  const ratio = (upperGamma(0.5, (x * x) / 2) / 2) * Math.exp((x * x) / 2) * Math.sqrt(2 * Math.PI);
  const derivatives = [ratio, x * ratio - 1];
  for (let k = 1; k < terms - 1; ++k) derivatives.push(x * derivatives[k] + k * derivatives[k - 1]);
  let factorial = 1;
  derivatives.forEach((derivative, k) => {
    if (k > 0) factorial *= k;
    table[point * terms + k] = derivative / factorial;
  });
}

/**
 * Mills' ratio P(X > x)/φ(x) of a standard normal for 0 ≤ x ≤ 8, to the last digits: a Taylor series about the nearest
 * of 65 points. Ten times as fast as an incomplete gamma function, for those who ask a million times.
 */
export function millsRatio(x: number): number {
  const point = Math.round(x * perUnit);
  const h = x - point / perUnit;
  const from = point * terms;
  let sum = table[from + terms - 1];
  for (let k = terms - 2; k >= 0; --k) sum = sum * h + table[from + k];
  return sum;
}
