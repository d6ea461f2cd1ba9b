import {sumsByUnit} from "../design/crossProducts.js";
import type {Marginal} from "./marginal.js";

/** Sums over people at the nodes of each unit's integral. q are the nodes' shares of it, v = p(1 − p). */
export interface NodeSums {
  /** Per node: Σ w(y − p)x, units × p, row-major; the intercept's column is Σ w(y − p). */
  readonly residual: readonly Float64Array[];
  /** Σ w·v, units × nodes, row-major. */
  readonly variance: Float64Array;
  /** Per row: Σ q·w·v and Σ q·z·w·v over the nodes. */
  readonly rowVariance: Float64Array;
  readonly rowTilted: Float64Array;
}

export function nodeSums(marginal: Marginal): NodeSums {
  const {design, people, points, share, mode, z} = marginal;
  const {start, weight, y, odds} = people;
  const {rows} = design.table;
  const variance = new Float64Array(mode.length * points);
  const rowVariance = new Float64Array(rows);
  const rowTilted = new Float64Array(rows);
  const gap = new Float64Array(rows);
  const residual = Array.from(z, (_, k) => {
    for (let unit = 0; unit < mode.length; ++unit) {
      const factor = Math.exp(marginal.effect(unit, k));
      const at = unit * points + k;
      const q = share[at];
      let sum = 0;
      for (let i = start[unit]; i < start[unit + 1]; ++i) {
        const failure = 1 / (1 + odds[i] * factor);
        const v = weight[i] * failure * (1 - failure);
        gap[i] = weight[i] * (y[i] - 1 + failure);
        rowVariance[i] += q * v;
        rowTilted[i] += q * z[k] * v;
        sum += v;
      }
      variance[at] = sum;
    }
    return sumsByUnit(design, gap);
  });
  return {residual, variance, rowVariance, rowTilted};
}

/** How one unit's integral answers to its nodes: sums over them of their share q times what the name says. */
export interface Moments {
  /** Gain per unit of the mode, Σ q·h, and of the logarithm of the spread, 1 + t·Σ q·z·h; h is the slope at a node. */
  readonly mode: number;
  readonly logSpread: number;
  readonly effect: number;
  readonly effectSquare: number;
  readonly effectTilted: number;
  /** Σ q·z·c and Σ q·z²·c, where c = Σ w·v + 1/σ². */
  readonly curvatureTilted: number;
  readonly curvatureSquare: number;
}

export function moments(marginal: Marginal, {residual, variance}: NodeSums, unit: number): Moments {
  const {design, points, share, spread, z, sd} = marginal;
  const precision = 1 / sd ** 2;
  const sums = {
    mode: 0,
    logSpread: 1,
    effect: 0,
    effectSquare: 0,
    effectTilted: 0,
    curvatureTilted: 0,
    curvatureSquare: 0
  };
  for (let k = 0; k < points; ++k) {
    const q = share[unit * points + k];
    const effect = marginal.effect(unit, k);
    const slope = residual[k][unit * design.parameters.length] - precision * effect;
    const curvature = variance[unit * points + k] + precision;
    sums.mode += q * slope;
    sums.logSpread += q * spread[unit] * z[k] * slope;
    sums.effect += q * effect;
    sums.effectSquare += q * effect ** 2;
    sums.effectTilted += q * z[k] * effect;
    sums.curvatureTilted += q * z[k] * curvature;
    sums.curvatureSquare += q * z[k] ** 2 * curvature;
  }
  return sums;
}
