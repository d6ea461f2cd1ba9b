import {crossProducts, sumsByUnit} from "../design/crossProducts.js";
import type {Marginal} from "./marginal.js";
import {type Moments, moments, type NodeSums, nodeSums} from "./nodeSums.js";

/** Of the log-likelihood by every coefficient of the design and, last, by log σ of the units' effects. */
export interface Derivatives {
  readonly gradient: Float64Array;
  /** (p + 1) × (p + 1), row-major, both triangles. */
  readonly hessian: Float64Array;
}

/**
 * First and second derivatives, exact for the quadrature itself. Node k of a unit lies at b_k = m + t·z_k and moves by
 * α + t·z_k·ρ, where α = dm and ρ = d(log t): m solves Σ w(y − p) = m/σ², and t⁻² = Σ w·v + 1/σ² with v = p(1 − p).
 * With G_k the logarithm of node k's term and q_k its share of the integral,
 *
 *     d(log ∫) = Σ q·dG,   d²(log ∫) = Σ q·d²G + Σ q·(dG − Σ q·dG)(dG − Σ q·dG)'.
 *
 * The matrix has the shape of an arrow: people enter as Σ W·(x + α)(x + α)' with one number W per row, and what is left
 * is a few products of vectors per unit, which are sums over its people. e is the direction of log σ.
 */
export function derivatives(marginal: Marginal): Derivatives {
  const {design, points, mode, spread, share, sums, z, sd} = marginal;
  const p = design.parameters.length;
  const size = p + 1;
  const precision = 1 / sd ** 2;
  const nodes = nodeSums(marginal);
  const momentsOf = Array.from(mode, (_, unit) => moments(marginal, nodes, unit));
  const rows = rowWeights(marginal, nodes, momentsOf);

  const people = crossProducts(design, rows.total);
  const total = sumsByUnit(design, rows.total);
  const tilted = sumsByUnit(design, nodes.rowTilted);
  const variance = sumsByUnit(design, rows.variance);
  const skew = sumsByUnit(design, rows.skew);

  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  for (let a = 0; a < p; ++a) hessian.set(people.subarray(a * p, (a + 1) * p), a * size);
  const alpha = new Float64Array(size);
  const rho = new Float64Array(size);
  const other = new Float64Array(size);
  const mean = new Float64Array(size);
  const terms = Array.from(z, () => new Float64Array(size));

  for (let unit = 0; unit < mode.length; ++unit) {
    const m = mode[unit];
    const t = spread[unit];
    const of = momentsOf[unit];
    const {pull, bend} = answers(marginal, of, unit);
    const from = unit * p;
    for (let j = 0; j < p; ++j) alpha[j] = -(t ** 2) * variance[from + j];
    alpha[p] = 2 * precision * m * t ** 2;
    for (let j = 0; j < p; ++j) rho[j] = (-(t ** 2) / 2) * (skew[from + j] + sums[unit].skew * alpha[j]);
    rho[p] = (-(t ** 2) / 2) * (sums[unit].skew * alpha[p] - 2 * precision);

    // Σ W·(x + α)(x + α)' − αα'/σ², less Σ W·xx', which is there already.
    for (let j = 0; j < p; ++j) other[j] = total[from + j];
    other[p] = 2 * precision * (of.effect + pull);
    for (let j = 0; j < size; ++j) other[j] += ((total[from] - precision) / 2) * alpha[j];
    addProducts(hessian, alpha, other);

    // What −Σ q·(Σ v·(x + b')(x + b')' + b'b''/σ²) holds of ρ, where b' = α + t·z·ρ, and d²t.
    for (let j = 0; j < p; ++j) other[j] = -t * tilted[from + j];
    other[p] = 2 * precision * t * of.effectTilted;
    const own = (3 * of.logSpread - 1 - t ** 2 * of.curvatureSquare) / 2;
    for (let j = 0; j < size; ++j) other[j] += own * rho[j] - t * of.curvatureTilted * alpha[j];
    addProducts(hessian, rho, other);

    // What the prior's 1/σ² and the moves of m and t hold of e alone.
    hessian[size * size - 1] += precision * (4 * bend - 4 * m * pull - 2 * of.effectSquare);

    mean.fill(0);
    for (let k = 0; k < points; ++k) {
      const term = terms[k];
      const effect = marginal.effect(unit, k);
      const slope = nodes.residual[k][from] - precision * effect;
      for (let j = 0; j < size; ++j) term[j] = slope * alpha[j] + (1 + t * z[k] * slope) * rho[j];
      for (let j = 0; j < p; ++j) term[j] += nodes.residual[k][from + j];
      term[p] += precision * effect ** 2 - 1;
      for (let j = 0; j < size; ++j) mean[j] += share[unit * points + k] * term[j];
    }
    for (let k = 0; k < points; ++k) {
      for (let j = 0; j < size; ++j) terms[k][j] -= mean[j];
      addSquare(hessian, terms[k], share[unit * points + k]);
    }
    for (let j = 0; j < size; ++j) gradient[j] += mean[j];
  }
  return {gradient, hessian};
}

/** What a unit's likelihood gains from the second derivative of its mode, times t², and of Σ w·v there. */
function answers({spread, sums}: Marginal, of: Moments, unit: number): {pull: number; bend: number} {
  const square = spread[unit] ** 2;
  const bend = (-square / 2) * of.logSpread;
  return {bend, pull: square * (of.mode + bend * sums[unit].skew)};
}

/** Per row: W as above, and at the modes w·v and its derivative. */
function rowWeights(marginal: Marginal, {rowVariance}: NodeSums, momentsOf: readonly Moments[]) {
  const {people, mode} = marginal;
  const {start, weight, odds} = people;
  const total = new Float64Array(rowVariance.length);
  const variance = new Float64Array(rowVariance.length);
  const skew = new Float64Array(rowVariance.length);
  for (let unit = 0; unit < mode.length; ++unit) {
    const {pull, bend} = answers(marginal, momentsOf[unit], unit);
    const factor = Math.exp(mode[unit]);
    for (let i = start[unit]; i < start[unit + 1]; ++i) {
      const failure = 1 / (1 + odds[i] * factor);
      const v = failure * (1 - failure);
      variance[i] = weight[i] * v;
      skew[i] = variance[i] * (2 * failure - 1);
      total[i] = -rowVariance[i] - pull * skew[i] + bend * variance[i] * (1 - 6 * v);
    }
  }
  return {total, variance, skew};
}

/** Adds ab' + ba'. */
function addProducts(matrix: Float64Array, a: Float64Array, b: Float64Array): void {
  const size = a.length;
  for (let i = 0; i < size; ++i) {
    const row = i * size;
    for (let j = 0; j < size; ++j) matrix[row + j] += a[i] * b[j] + b[i] * a[j];
  }
}

/** Adds factor·aa'. */
function addSquare(matrix: Float64Array, a: Float64Array, factor: number): void {
  const size = a.length;
  for (let i = 0; i < size; ++i) {
    const row = i * size;
    const left = factor * a[i];
    for (let j = 0; j < size; ++j) matrix[row + j] += left * a[j];
  }
}
