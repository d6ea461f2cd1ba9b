import {cholesky} from "../../algebra/cholesky.js";
import {conditionalMaximum} from "../../algebra/conditional.js";
import {submatrix} from "../../algebra/matrix.js";
import {maximise} from "../../algebra/maximise.js";
import type {Design} from "../../design/design.js";
import {designWarnings} from "../../model/dependence.js";
import {regularModel} from "../../model/regularModel.js";
import {open} from "../../model/separation.js";
import type {DurationChoice} from "../../outcome/choice.js";
import type {DurationTable} from "../durationTable.js";
import {type Climber, climberOf} from "./climber.js";
import {type DurationFit, fitDurations} from "./fitDurations.js";

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
    const {fit, conditions} = regularModel(design, chosen =>
      fitDurations(design, {...choice, conditions: chosen})
    );
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
