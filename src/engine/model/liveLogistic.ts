import {type Design, parametersOf} from "../design/design.js";
import {climb} from "./climb.js";
import {fitLogistic} from "./logistic.js";
import {LogisticPass} from "./logisticPass.js";
import {LogisticReference} from "./logisticReference.js";
import {mcFadden} from "./mcFadden.js";
import type {Outcomes} from "./outcomes.js";
import {regularModel} from "./regularModel.js";

/**
 * Logistic models of subsets of a table's conditions, each from the model of all conditions: a conditional step with
 * its information matrix, then quasi-Newton steps in that matrix's metric, which need the gradient only: one cheap pass
 * over the people each.
 */
export class LiveLogistic {
  readonly #design: Design;
  readonly #outcomes: Outcomes;
  readonly #pass: LogisticPass;
  /** For people outside the reference population, where there are any. */
  readonly #everyone: LogisticPass | null;
  readonly #reference: LogisticReference;
  /** Conditions whose every level has an estimate in the reference. */
  readonly #regular: ReadonlySet<string>;

  constructor(design: Design, outcomes: Outcomes) {
    const {fit, conditions} = regularModel(design, chosen => fitLogistic(design, chosen, outcomes));
    this.#design = design;
    this.#outcomes = outcomes;
    this.#pass = new LogisticPass(design, outcomes.fitWeight);
    this.#everyone = outcomes.restricted ? new LogisticPass(design, outcomes.weight) : null;
    this.#reference = new LogisticReference(design, this.#pass, fit.beta);
    this.#regular = new Set(conditions);
  }

  /** Null where a fit from the beginning is needed: separation, collinearity, or no convergence. */
  refit(conditions: readonly string[]) {
    if (conditions.some(id => !this.#regular.has(id))) return null;
    const {n, unitN, unitObserved} = this.#outcomes;
    const wanted = parametersOf(this.#design, conditions);
    if (wanted.length >= n) return null;
    const {beta, metric} = this.#reference.start(wanted);
    const passes = climb(this.#pass, beta, wanted, metric);
    if (passes === null) return null;
    const pass = this.#pass;
    this.#everyone?.finish(beta);
    const {unitResidual, unitVariance} = this.#everyone ?? pass;
    return {
      n,
      iterations: passes,
      converged: true,
      logLik: pass.logLik,
      fitShare: mcFadden(pass.logLik, this.#outcomes),
      sigma: null,
      units: {
        n: unitN,
        observed: unitObserved,
        expected: unitObserved.map((sum, unit) => sum - unitResidual[unit]),
        variance: unitVariance.slice()
      }
    };
  }
}
