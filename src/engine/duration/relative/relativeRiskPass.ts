import type {Likelihood} from "../../algebra/maximise.js";
import {crossProducts} from "../../design/crossProducts.js";
import type {Design} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import type {DurationTable} from "../durationTable.js";
import {type Hazards, hazards} from "./hazards.js";
import type {RiskSets} from "./riskSets.js";

/**
 * The log-likelihood of relative risks with the baseline hazards at their best (Cox's partial likelihood where every
 * time has one of its own) at one β, and what follows from it. Its gradient is X'M with the martingale residuals
 * M = event − risk · (baseline hazard passed), so that one look at the baseline between two half passes gives it; sums
 * per cell and parameter are needed for the information alone.
 */
export class RelativeRiskPass implements Likelihood {
  readonly size: number;
  readonly gradient: Float64Array;
  logLik = 0;
  /** Σ of martingale residuals by unit: events − expected. */
  readonly byUnit: Float64Array;
  /** Per row: persons · exp(x'β), and the baseline hazard passed while at risk. */
  readonly risk: Float64Array;
  readonly passed: Float64Array;
  hazards: Hazards;
  readonly #design: Design<DurationTable>;
  readonly #passes: Passes;
  readonly #sets: RiskSets;

  constructor(design: Design<DurationTable>, sets: RiskSets, passes = new Passes(design)) {
    const {rows, units} = design.table;
    this.#design = design;
    this.#passes = passes;
    this.#sets = sets;
    this.size = design.parameters.length;
    this.gradient = new Float64Array(this.size);
    this.byUnit = new Float64Array(units.length);
    this.risk = new Float64Array(rows);
    this.passed = new Float64Array(rows);
    this.hazards = hazards(sets, sets.events, sets.events);
  }

  /** Updates everything but the information. */
  evaluate(beta: Float64Array): void {
    const {weight, event} = this.#sets;
    const {risk, passed} = this;
    let linear = 0;
    this.#passes.predict(beta, (from, to, values) => {
      for (let i = from, j = 0; i < to; ++i, ++j) {
        const w = weight[i];
        risk[i] = w * Math.exp(values[j]);
        if (event[i] === 1) linear += w * values[j];
      }
    });
    const {total, leaving} = this.#sets.totals(risk);
    this.hazards = hazards(this.#sets, total, leaving);
    this.logLik = linear - this.hazards.logRisk;
    this.#sets.pass(this.hazards, passed);
    this.#passes.collect(
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) values[j] = weight[i] * event[i] - risk[i] * passed[i];
      },
      this.gradient,
      this.byUnit
    );
  }

  /** −∂²logLik/∂β∂β' at the last β: X'diag(risk · passed)X, less what the means of the risk sets take out. */
  information(): Float64Array {
    return this.#information(null, this.passed);
  }

  /**
   * Score and information of x · g(t), for a number g per cell, at the last β: Σ g·(x − mean of x) over events, and the
   * sum of g times each cell's part of the information.
   */
  timed(g: Float64Array): {readonly score: Float64Array; readonly information: Float64Array} {
    const {weight, event} = this.#sets;
    const {increase, own, ...rest} = this.hazards;
    const times = (values: Float64Array) => values.map((value, cell) => value * g[cell]);
    const passed = new Float64Array(this.passed.length);
    this.#sets.pass({...rest, increase: times(increase), own: times(own)}, passed);
    const score = new Float64Array(this.size);
    const atExit = this.#sets.atExit(g);
    this.#passes.collect(
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) {
          values[j] = weight[i] * event[i] * atExit[i] - this.risk[i] * passed[i];
        }
      },
      score,
      new Float64Array(this.byUnit.length)
    );
    return {score, information: this.#information(g, passed)};
  }

  #information(g: Float64Array | null, passed: Float64Array): Float64Array {
    const {risk, size: p} = this;
    const matrix = crossProducts(
      this.#design,
      risk.map((r, i) => r * passed[i])
    );
    const {total, leaving} = this.sums();
    const {squares, once, twice} = this.hazards;
    for (let cell = 0; cell < squares.length; ++cell) {
      if (squares[cell] === 0) continue;
      const factor = g === null ? 1 : g[cell];
      const [square, one, two] = [factor * squares[cell], factor * once[cell], factor * twice[cell]];
      const s = total.subarray(cell * p, (cell + 1) * p);
      const d = leaving.subarray(cell * p, (cell + 1) * p);
      for (let a = 0; a < p; ++a) {
        const byTotal = square * s[a] - one * d[a];
        const byLeaving = two * d[a] - one * s[a];
        const row = a * p;
        for (let b = 0; b <= a; ++b) matrix[row + b] -= byTotal * s[b] + byLeaving * d[b];
      }
    }
    for (let a = 0; a < p; ++a) for (let b = 0; b < a; ++b) matrix[b * p + a] = matrix[a * p + b];
    return matrix;
  }

  /** Σ risk · x at the last β, cells × p: of all at risk in a cell, and of those who have the event in it. */
  sums(): {readonly total: Float64Array; readonly leaving: Float64Array} {
    return this.#sets.sums(this.#design, this.risk);
  }
}
