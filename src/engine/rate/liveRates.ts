import {cholesky} from "../algebra/cholesky.js";
import {conditionalMaximum} from "../algebra/conditional.js";
import {submatrix} from "../algebra/matrix.js";
import {maximise} from "../algebra/maximise.js";
import {type Design, parametersOf} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {designWarnings} from "../model/dependence.js";
import {regularModel} from "../model/regularModel.js";
import {open} from "../model/separation.js";
import {expectUnits, sumByUnit} from "./expected.js";
import {describe, fitRates, type RateFit} from "./fitRates.js";
import {PoissonPass} from "./poissonPass.js";
import type {RateTable} from "./rateTable.js";
import type {Totals} from "./sample.js";

/**
 * Refits of Poisson models to subsets of a table's conditions, each from the model of all conditions: the maximum of
 * its quadratic where the other conditions are out, then quasi-Newton steps in the metric of its information. An answer
 * depends on the choice alone, not on the way there.
 */
export class LiveRates {
  readonly #design: Design<RateTable>;
  readonly #totals: Totals;
  readonly #passes: Passes;
  readonly #pass: PoissonPass;
  readonly #reference: Float64Array;
  readonly #information: Float64Array;
  /** Conditions of which every level has an estimate in the model of all. */
  readonly #regular: ReadonlySet<string>;
  readonly #settled: Int8Array;

  constructor(design: Design<RateTable>, totals: Totals) {
    const {fit, conditions} = regularModel(design, chosen => fitRates(design, chosen, totals));
    this.#design = design;
    this.#totals = totals;
    this.#passes = new Passes(design);
    this.#pass = new PoissonPass(design, totals.inFit, this.#passes);
    this.#regular = new Set(conditions);
    this.#reference = fit.beta;
    this.#pass.evaluate(fit.beta);
    this.#information = this.#pass.information();
    this.#settled = new Int8Array(design.table.rows).fill(open);
  }

  /** Null where a fit from the beginning is needed: no events, separation, collinearity. */
  refit(conditions: readonly string[]): RateFit | null {
    const totals = this.#totals;
    const {events, n, inFit, weight, restricted} = totals;
    if (events === 0 || conditions.some(id => !this.#regular.has(id))) return null;
    const {table} = this.#design;
    const pass = this.#pass;
    const wanted = parametersOf(this.#design, conditions);
    if (wanted.length >= n) return null;
    const metric = cholesky(submatrix(this.#information, pass.size, wanted), wanted.length);
    if (metric.dependent.length > 0) return null;
    const beta = conditionalMaximum(this.#reference, this.#information, wanted, metric);
    const {iterations, diverging} = maximise(pass, beta, wanted, metric);
    if (diverging.length > 0 || !Number.isFinite(pass.logLik)) return null;
    const predictor = {beta, settled: this.#settled};
    return {
      ...predictor,
      ...describe(table, totals, inFit, pass.expected, wanted.length),
      conditions,
      totals,
      iterations,
      expected: restricted
        ? expectUnits(this.#passes, table, predictor, weight)
        : sumByUnit(table, pass.expected),
      warnings: designWarnings(this.#design, conditions)
    };
  }
}
