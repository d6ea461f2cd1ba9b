import {type Cholesky, cholesky} from "../algebra/cholesky.js";
import {conditionalMaximum} from "../algebra/conditional.js";
import {submatrix} from "../algebra/matrix.js";
import {QuasiNewton} from "../algebra/quasiNewton.js";
import {crossProducts} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import {InputError} from "../errors.js";
import type {Fitted} from "./fit.js";
import {fitLogistic} from "./logistic.js";
import {LogisticPass} from "./logisticPass.js";
import {mcFadden} from "./mcFadden.js";
import type {Outcomes} from "./outcomes.js";

/** Distance to the maximum, per centred and scaled parameter, at which a refit ends. */
const closeEnough = 1e-9;
const mostPasses = 30;

/**
 * Logistic models of subsets of a table's conditions, each from the model of all conditions: a conditional step with
 * its information matrix, then quasi-Newton steps in that matrix's metric (L-BFGS; Nocedal & Wright 2006, §7.2), which
 * need the gradient only: one cheap pass over the people each.
 */
export class LiveLogistic {
  readonly #design: Design;
  readonly #outcomes: Outcomes;
  readonly #pass: LogisticPass;
  /** For people outside the reference population, where there are any. */
  readonly #everyone: LogisticPass | null;
  readonly #beta: Float64Array;
  readonly #information: Float64Array;
  /** Conditions whose every level has an estimate in the reference. */
  readonly #regular: ReadonlySet<string>;

  constructor(design: Design, outcomes: Outcomes) {
    const {reference, regular} = regularReference(design, outcomes);
    this.#design = design;
    this.#outcomes = outcomes;
    this.#pass = new LogisticPass(design, outcomes.fitWeight);
    this.#everyone = outcomes.restricted ? new LogisticPass(design, outcomes.weight) : null;
    this.#beta = reference;
    this.#regular = regular;
    this.#pass.evaluate(reference);
    this.#information = crossProducts(design, this.#pass.information);
  }

  /** Null where a fit from the beginning is needed: separation, collinearity, or no convergence. */
  refit(conditions: readonly string[]) {
    if (conditions.some(id => !this.#regular.has(id))) return null;
    const design = this.#design;
    const {n, unitN, unitObserved} = this.#outcomes;
    const wanted = parametersOf(design, conditions);
    if (wanted.length >= n) return null;
    const metric = cholesky(submatrix(this.#information, design.parameters.length, wanted), wanted.length);
    const beta = conditionalMaximum(this.#beta, this.#information, wanted, metric);
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

/**
 * The model of all conditions, less those with a separated level or a combination of others. Where it cannot be fitted,
 * the empty model: every choice of conditions is then fitted from the beginning.
 */
function regularReference(design: Design, outcomes: Outcomes) {
  let conditions = [...design.parametersOf.keys()];
  for (;;) {
    const fitted = tryFit(design, conditions, outcomes);
    if (fitted === null) {
      conditions = [];
      continue;
    }
    const irregular = new Set(fitted.inestimable.map(at => design.parameters[at].condition));
    if (irregular.size === 0) return {reference: fitted.beta, regular: new Set(conditions)};
    conditions = conditions.filter(id => !irregular.has(id));
  }
}

function tryFit(design: Design, conditions: readonly string[], outcomes: Outcomes): Fitted | null {
  try {
    return fitLogistic(design, conditions, outcomes);
  } catch (error) {
    if (error instanceof InputError && conditions.length > 0) return null;
    throw error;
  }
}

/**
 * L-BFGS with unit steps. Once the next point should be close enough, it is evaluated in full, and the step that would
 * follow says whether it is. Returns the number of passes, or null when steps do not shrink.
 */
function climb(
  pass: LogisticPass,
  beta: Float64Array,
  wanted: readonly number[],
  metric: Cholesky
): number | null {
  const directions = new QuasiNewton(metric);
  let previousSize = Number.POSITIVE_INFINITY;
  let isLast = false;
  for (let passes = 1; passes <= mostPasses; ++passes) {
    if (isLast) pass.finish(beta);
    else pass.score(beta);
    const step = directions.next(Float64Array.from(wanted, at => pass.gradient[at]));
    const size = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (isLast && size < closeEnough) return passes;
    if (!Number.isFinite(size) || size > 10 * previousSize) return null;
    wanted.forEach((at, k) => {
      beta[at] += step[k];
    });
    directions.moved(step);
    const rate = Math.min(size / previousSize, 0.9);
    isLast = size === 0 || (passes > 1 && (size * rate) / (1 - rate) < closeEnough);
    previousSize = size;
  }
  return null;
}
