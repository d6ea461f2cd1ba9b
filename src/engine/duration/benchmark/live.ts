import {cholesky} from "../../algebra/cholesky.js";
import {conditionalMaximum} from "../../algebra/conditional.js";
import {submatrix} from "../../algebra/matrix.js";
import type {Design} from "../../design/design.js";
import {InputError} from "../../errors.js";
import {designWarnings} from "../../model/dependence.js";
import {open} from "../../model/separation.js";
import type {DurationChoice} from "../../outcome/choice.js";
import {maximise} from "../maximise.js";
import type {DurationTable} from "../table.js";
import {type Climber, climberOf} from "./climber.js";
import {type DurationFit, fitDurations} from "./fit.js";

/**
 * Refits of one kind of model to subsets of a table's conditions, each from the model of all conditions: the maximum of
 * its quadratic where the other conditions are out, then quasi-Newton steps in the metric of its information. An answer
 * depends on the choice alone, not on the way there.
 */
export class LiveDurations {
  readonly #design: Design<DurationTable>;
  readonly #climber: Climber;
  readonly #reference: Float64Array;
  readonly #information: Float64Array;
  /** Conditions of which every level has an estimate in the model of all. */
  readonly #regular: ReadonlySet<string>;
  readonly #settled: Int8Array;

  constructor(design: Design<DurationTable>, choice: DurationChoice) {
    const {fit, conditions} = regularFit(design, choice);
    this.#design = design;
    this.#climber = climberOf(design, choice);
    this.#regular = new Set(conditions);
    this.#reference = this.#climber.write(fit);
    this.#climber.likelihood.evaluate(this.#reference);
    this.#information = this.#climber.likelihood.information();
    this.#settled = new Int8Array(design.table.rows).fill(open);
  }

  /** Null where a fit from the beginning is needed: no events, separation, collinearity. */
  refit(conditions: readonly string[]): DurationFit | null {
    const {likelihood, events, parameters, read} = this.#climber;
    if (events === 0 || conditions.some(id => !this.#regular.has(id))) return null;
    const wanted = parameters(conditions);
    const metric = cholesky(submatrix(this.#information, likelihood.size, wanted), wanted.length);
    if (metric.dependent.length > 0) return null;
    const at = conditionalMaximum(this.#reference, this.#information, wanted, metric);
    const {iterations, diverging} = maximise(likelihood, at, wanted, metric);
    if (diverging.length > 0 || !Number.isFinite(likelihood.logLik)) return null;
    return {
      ...read(at),
      settled: this.#settled,
      terms: [],
      inestimable: [],
      iterations,
      warnings: designWarnings(this.#design, conditions)
    };
  }
}

/** The model of all conditions, less those with a level or a column that has no estimate. */
function regularFit(design: Design<DurationTable>, choice: DurationChoice) {
  let conditions = [...design.parametersOf.keys()];
  for (;;) {
    const fit = tryFit(design, {...choice, conditions});
    if (fit === null) {
      conditions = [];
      continue;
    }
    const irregular = new Set(fit.inestimable.map(at => design.parameters[at].condition));
    const regular = conditions.filter(id => !irregular.has(id));
    if (regular.length === conditions.length) return {fit, conditions};
    conditions = regular;
  }
}

function tryFit(design: Design<DurationTable>, choice: DurationChoice): DurationFit | null {
  try {
    return fitDurations(design, choice);
  } catch (error) {
    if (error instanceof InputError && choice.conditions.length > 0) return null;
    throw error;
  }
}
