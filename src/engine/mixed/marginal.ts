import type {Design} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {gaussHermite} from "./hermite.js";
import {findMode} from "./mode.js";
import {type EffectSums, logNormaliser, type People} from "./people.js";

/**
 * The log-likelihood of a logit with one normal effect per unit, by adaptive Gauss–Hermite quadrature: the integral
 * over a unit's effect b is taken at nodes m + t·z, where m is the mode of b given the unit's people and t its
 * standard deviation there (Pinheiro & Bates 1995; R `lme4::glmer`). One node is Laplace's approximation.
 * The design's rows stand unit after unit.
 */
export class Marginal {
  readonly design: Design;
  readonly people: People;
  readonly points: number;
  /** Nodes and logarithms of weights for a standard normal variable, each divided by its density (but for 1/√2π). */
  readonly z: Float64Array;
  readonly #logWeights: Float64Array;
  readonly #passes: Passes;
  /** Σ w·y·η and Σ w·y per unit. */
  readonly #linear: Float64Array;
  readonly #successes: Float64Array;

  sd = Number.NaN;
  logLik = Number.NaN;
  /** Per unit: the mode of its effect, its standard deviation there, and the sums there. */
  readonly mode: Float64Array;
  readonly spread: Float64Array;
  readonly sums: readonly EffectSums[];
  /** Per unit and node: the share of the integral that the node holds. */
  readonly share: Float64Array;

  constructor(design: Design, start: Uint32Array, weight: Float64Array, points: number) {
    const {rows, y, units, unitCodes} = design.table;
    const {nodes, weights} = gaussHermite(points);
    this.design = design;
    this.#passes = new Passes(design);
    this.points = points;
    this.people = {start, weight, y, predictor: new Float64Array(rows), odds: new Float64Array(rows)};
    this.z = nodes;
    this.#logWeights = weights.map((value, k) => Math.log(value) + nodes[k] ** 2 / 2);
    this.#linear = new Float64Array(units.length);
    this.#successes = new Float64Array(units.length);
    for (let i = 0; i < rows; ++i) this.#successes[unitCodes[i]] += weight[i] * y[i];
    this.mode = new Float64Array(units.length);
    this.spread = new Float64Array(units.length);
    this.sums = units.map(() => ({residual: 0, variance: 0, skew: 0, curve: 0}));
    this.share = new Float64Array(units.length * points);
  }

  /** The effect of a unit at a node. */
  effect(unit: number, node: number): number {
    return this.mode[unit] + this.spread[unit] * this.z[node];
  }

  /** Updates everything for these coefficients (all of the design's) and this standard deviation of the effects. */
  evaluate(beta: Float64Array, sd: number): void {
    const {people, mode, spread, sums} = this;
    const {predictor, odds} = people;
    this.sd = sd;
    this.#passes.predict(beta, (from, to, values) => {
      for (let i = from, j = 0; i < to; ++i, ++j) {
        predictor[i] = values[j];
        odds[i] = Math.exp(values[j]);
      }
    });
    this.#sumLinear();
    let logLik = 0;
    for (let unit = 0; unit < mode.length; ++unit) {
      mode[unit] = findMode(people, unit, 1 / sd ** 2, mode[unit], sums[unit]);
      spread[unit] = 1 / Math.sqrt(sums[unit].variance + 1 / sd ** 2);
      logLik += this.#integrate(unit);
    }
    this.logLik = logLik;
  }

  #sumLinear(): void {
    const {start, weight, y, predictor} = this.people;
    this.#linear.forEach((_, unit) => {
      let sum = 0;
      for (let i = start[unit]; i < start[unit + 1]; ++i) sum += weight[i] * y[i] * predictor[i];
      this.#linear[unit] = sum;
    });
  }

  /** The logarithm of one unit's integral; leaves the nodes' shares of it. */
  #integrate(unit: number): number {
    const {points, share, sd} = this;
    const from = unit * points;
    let highest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < points; ++k) {
      const effect = this.effect(unit, k);
      const logLik =
        this.#linear[unit] + effect * this.#successes[unit] - logNormaliser(this.people, unit, effect);
      const height = logLik - (effect / sd) ** 2 / 2 + this.#logWeights[k];
      share[from + k] = height;
      if (height > highest) highest = height;
    }
    let total = 0;
    for (let k = 0; k < points; ++k) total += share[from + k] = Math.exp(share[from + k] - highest);
    for (let k = 0; k < points; ++k) share[from + k] /= total;
    return highest + Math.log(total) + Math.log(this.spread[unit] / sd);
  }
}
