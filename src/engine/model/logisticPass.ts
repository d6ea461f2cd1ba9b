import type {Design} from "../design/design.js";
import {Passes} from "../design/passes.js";

/**
 * One evaluation of the log-likelihood Σ w(y·η − log(1 + exp η)) and what follows from it. `gradient` alone costs one
 * look-up, one exponential and one addition per pack of factors and row; `evaluate` keeps per-row values too.
 */
export class LogisticPass {
  readonly #passes: Passes;
  /** Persons per row whom this pass counts. */
  readonly weight: Float64Array;
  readonly #y: Float64Array;
  readonly #unitCodes: Uint16Array;
  /** Σ w(y − p)x per parameter of the design. */
  readonly gradient: Float64Array;
  /** Σ w(y − p) and, after `evaluate`, Σ w·p(1 − p) per unit. */
  readonly unitResidual: Float64Array;
  readonly unitVariance: Float64Array;
  logLik = 0;
  /** Per row, after `evaluate`: p, w(y − p) and w·p(1 − p). */
  readonly probability: Float64Array;
  readonly residual: Float64Array;
  readonly information: Float64Array;

  constructor(design: Design, weight: Float64Array, passes = new Passes(design)) {
    const {rows, y, unitCodes, units} = design.table;
    this.#passes = passes;
    this.weight = weight;
    this.#y = y;
    this.#unitCodes = unitCodes;
    this.gradient = new Float64Array(design.parameters.length);
    this.unitResidual = new Float64Array(units.length);
    this.unitVariance = new Float64Array(units.length);
    this.probability = new Float64Array(rows);
    this.residual = new Float64Array(rows);
    this.information = new Float64Array(rows);
  }

  /** Updates `gradient` and `unitResidual` only. */
  score(beta: Float64Array): void {
    const weight = this.weight;
    const y = this.#y;
    this.#passes.accumulate(
      beta,
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j)
          values[j] = weight[i] * (y[i] - 1 / (1 + Math.exp(-values[j])));
      },
      this.gradient,
      this.unitResidual
    );
  }

  /** Updates `gradient`, `unitResidual`, `unitVariance` and `logLik`: what is said of a fit, without values per row. */
  finish(beta: Float64Array): void {
    const weight = this.weight;
    const y = this.#y;
    const {unitVariance} = this;
    const unitCodes = this.#unitCodes;
    let logLik = 0;
    unitVariance.fill(0);
    this.#passes.accumulate(
      beta,
      (from, to, values) => {
        // Σ log(1 + e) as the log of a product: 512 factors of at most 2 stay far below the largest double.
        let product = 1;
        for (let i = from, j = 0; i < to; ++i, ++j) {
          const predictor = values[j];
          const w = weight[i];
          const e = Math.exp(-Math.abs(predictor));
          const p = predictor >= 0 ? 1 / (1 + e) : e / (1 + e);
          logLik += w * (y[i] * predictor - Math.max(predictor, 0));
          if (w === 1) product *= 1 + e;
          else logLik -= w * Math.log1p(e);
          if ((j & 511) === 511) {
            logLik -= Math.log(product);
            product = 1;
          }
          unitVariance[unitCodes[i]] += w * p * (1 - p);
          values[j] = w * (y[i] - p);
        }
        logLik -= Math.log(product);
      },
      this.gradient,
      this.unitResidual
    );
    this.logLik = logLik;
  }

  /** Updates everything. */
  evaluate(beta: Float64Array): void {
    const weight = this.weight;
    const y = this.#y;
    const {probability, residual, information, unitVariance} = this;
    const unitCodes = this.#unitCodes;
    let logLik = 0;
    unitVariance.fill(0);
    this.#passes.accumulate(
      beta,
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) {
          const predictor = values[j];
          const w = weight[i];
          const e = Math.exp(-Math.abs(predictor));
          const p = predictor >= 0 ? 1 / (1 + e) : e / (1 + e);
          const variance = (w * e) / ((1 + e) * (1 + e));
          logLik += w * (y[i] * predictor - Math.max(predictor, 0) - Math.log1p(e));
          probability[i] = p;
          information[i] = variance;
          unitVariance[unitCodes[i]] += variance;
          values[j] = residual[i] = w * (y[i] - p);
        }
      },
      this.gradient,
      this.unitResidual
    );
    this.logLik = logLik;
  }
}
