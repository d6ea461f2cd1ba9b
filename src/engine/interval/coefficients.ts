import type {Design} from "../design/design.js";
import type {Fitted} from "../model/modelFit.js";
import {rowProduct, unitGradients} from "./gradients.js";

/** What the covariance of the units' differences is made of. Everything is a sum over a unit's people. */
export interface DifferenceParts {
  /** What a difference is the mean over: persons, or person-time. */
  readonly n: Float64Array;
  /** Variance of the outcomes given the model: Σ p(1 − p), or n·σ². */
  readonly variance: Float64Array;
  /** Derivatives of the expected by each of q estimated parameters, units × q. */
  readonly gradient: Float64Array;
  /** Covariance of the coefficients, q × q: this times `dispersion`. */
  readonly bread: Float64Array;
  readonly dispersion: number;
}

/**
 * Covariances of the units' differences with the uncertainty of the coefficients in them (delta method), units × units,
 * row-major, in the table's order. `inFit` says whose people the coefficients are estimated from:
 *
 *     in the fit:   n²·se² = Σ p(1 − p) − c'Ic      own people draw the expected towards their own result
 *     outside it:   n²·se² = Σ p(1 − p) + c'Ic      the expected's error is independent of theirs
 *
 * with c = Σ p(1 − p)x over the unit's people and I the inverse information; for the linear link σ²(n ∓ c'(X'X)⁻¹c) with
 * c = Σ x, which in the fit is exact: σ²·1'(I − H)1. Two units share the coefficients: −c_u'Ic_v of two in the fit, 0 of
 * one in it and one outside, +c_u'Ic_v of two outside.
 */
export function differenceCovariance(
  design: Design,
  fitted: Fitted,
  inFit: readonly boolean[]
): Float64Array {
  return covarianceOf(partsOf(design, fitted), inFit);
}

/** The same of any model whose expected numbers have these slopes. */
export function covarianceOf(parts: DifferenceParts, inFit: readonly boolean[]): Float64Array {
  const {n, variance, gradient} = parts;
  const {weighted, parameters} = weigh(parts);
  const units = n.length;
  const covariance = new Float64Array(units * units);
  for (let u = 0; u < units; ++u) {
    for (let v = 0; v <= u; ++v) {
      const sign = 1 - Number(inFit[u]) - Number(inFit[v]);
      const shared = sign === 0 ? 0 : sign * rowProduct(weighted, u, gradient, v, parameters);
      const own = u === v ? Math.max(0, variance[u] + shared) : shared;
      covariance[u * units + v] = covariance[v * units + u] = own / (n[u] * n[v]);
    }
  }
  return covariance;
}

/** Square roots of a covariance's diagonal. */
export function standardErrors(covariance: Float64Array): Float64Array {
  const units = Math.sqrt(covariance.length);
  return Float64Array.from({length: units}, (_, u) => Math.sqrt(covariance[u * units + u]));
}

function partsOf(design: Design, fitted: Fitted): DifferenceParts {
  const {bread, dispersion, units} = fitted;
  return {n: units.n, variance: units.variance, gradient: unitGradients(design, fitted), bread, dispersion};
}

/** The slopes times the covariance of the coefficients, units × q. */
function weigh({n, gradient, bread, dispersion}: DifferenceParts) {
  const q = Math.round(Math.sqrt(bread.length));
  const weighted = new Float64Array(gradient.length);
  for (let unit = 0; unit < n.length; ++unit) {
    for (let k = 0; k < q; ++k) weighted[unit * q + k] = dispersion * rowProduct(bread, k, gradient, unit, q);
  }
  return {weighted, parameters: q};
}
