import {sumsByUnit} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import type {Fitted} from "../model/fit.js";
import {LogisticPass} from "../model/logisticPass.js";
import {open} from "../model/separation.js";

/** What the covariance of the units' differences is made of. Everything is a sum over a unit's people. */
interface Parts {
  /** Variance of the outcomes given the model: Σ p(1 − p), or n·σ². */
  readonly variance: Float64Array;
  /** Derivatives of the expected by each estimated parameter, units × q: Σ p(1 − p)x, or Σ x. */
  readonly gradient: Float64Array;
  /** The same times the covariance of the coefficients, units × q. */
  readonly weighted: Float64Array;
  readonly n: Float64Array;
  readonly parameters: number;
}

/**
 * Standard errors of the units' differences with the uncertainty of the coefficients in them (delta method), in the
 * table's order. `inFit` says whose people the coefficients are estimated from:
 *
 *     in the fit:   n²·se² = Σ p(1 − p) − c'Ic      own people draw the expected towards their own result
 *     outside it:   n²·se² = Σ p(1 − p) + c'Ic      the expected's error is independent of theirs
 *
 * with c = Σ p(1 − p)x over the unit's people and I the inverse information; for the linear link σ²(n ∓ c'(X'X)⁻¹c) with
 * c = Σ x, which in the fit is exact: σ²·1'(I − H)1.
 */
export function coefficientErrors(design: Design, fitted: Fitted, inFit: readonly boolean[]): Float64Array {
  const {variance, gradient, weighted, n, parameters} = partsOf(design, fitted);
  return n.map((size, unit) => {
    const uncertainty = product(weighted, unit, gradient, unit, parameters);
    return Math.sqrt(Math.max(0, variance[unit] + (inFit[unit] ? -uncertainty : uncertainty))) / size;
  });
}

/**
 * Covariances of the units' differences, units × units, row-major, by the same reasoning: own people give the first
 * term, shared coefficients the second, −c_u'Ic_v of two units in the fit, 0 of one in it and one outside, +c_u'Ic_v of
 * two outside.
 */
export function differenceCovariance(
  design: Design,
  fitted: Fitted,
  inFit: readonly boolean[]
): Float64Array {
  const {variance, gradient, weighted, n, parameters} = partsOf(design, fitted);
  const units = n.length;
  const covariance = new Float64Array(units * units);
  for (let u = 0; u < units; ++u) {
    for (let v = 0; v <= u; ++v) {
      const sign = 1 - Number(inFit[u]) - Number(inFit[v]);
      const shared = sign === 0 ? 0 : sign * product(weighted, u, gradient, v, parameters);
      const own = u === v ? Math.max(0, variance[u] + shared) : shared;
      covariance[u * units + v] = covariance[v * units + u] = own / (n[u] * n[v]);
    }
  }
  return covariance;
}

function partsOf(design: Design, fitted: Fitted): Parts {
  const {bread, dispersion, estimated, units} = fitted;
  const p = design.parameters.length;
  const q = estimated.length;
  const sums = sumsByUnit(design, rowWeights(design, fitted));
  const gradient = new Float64Array(units.n.length * q);
  const weighted = new Float64Array(units.n.length * q);
  units.n.forEach((_, unit) => {
    estimated.forEach((at, k) => {
      gradient[unit * q + k] = sums[unit * p + at];
    });
    for (let k = 0; k < q; ++k) weighted[unit * q + k] = dispersion * product(bread, k, gradient, unit, q);
  });
  return {variance: units.variance, gradient, weighted, n: units.n, parameters: q};
}

/** Per row, the persons times the slope of the link: w·p(1 − p), none where the outcome is settled; w for the linear. */
function rowWeights(design: Design, {link, beta, settled}: Fitted): Float64Array {
  const {rows, weight} = design.table;
  const persons = weight ?? new Float64Array(rows).fill(1);
  if (link === "linear") return persons;
  const pass = new LogisticPass(
    design,
    persons.map((w, i) => (settled === undefined || settled[i] === open ? w : 0))
  );
  pass.evaluate(beta);
  return pass.information;
}

/** Inner product of row `a` of one matrix with row `b` of another, both of this many columns. */
function product(left: Float64Array, a: number, right: Float64Array, b: number, columns: number): number {
  let sum = 0;
  for (let k = 0; k < columns; ++k) sum += left[a * columns + k] * right[b * columns + k];
  return sum;
}
