import {quadratic} from "../../algebra/matrix.js";
import {createDesign} from "../../design/design.js";
import type {PiecewiseModel} from "../durationModel.js";
import type {DurationTable} from "../durationTable.js";
import {type FittedRisks, fitRisks} from "../relative/fitRisks.js";
import {sampleOf} from "../sample.js";
import {slopes} from "../terms.js";
import {PiecewiseRiskSets} from "./piecewiseRiskSets.js";

export interface PiecewiseChoice {
  readonly conditions: readonly string[];
  /** Where the hazard may change, ascending, above 0. */
  readonly cuts: readonly number[];
  readonly reference?: readonly string[];
}

/**
 * A piecewise exponential model (Friedman 1982): proportional hazards with a constant baseline between cut points. The
 * same estimates as a Poisson regression of events with the logarithm of person-time as offset (R `glm` after
 * `survSplit`); the log-likelihood is that of the durations.
 * @throws {InputError} for cut points that do not ascend from above 0, an interval with events but no time at risk, and
 * a fit that finds no maximum.
 */
export function piecewiseModel(table: DurationTable, choice: PiecewiseChoice): PiecewiseModel {
  const sample = sampleOf(createDesign(table), choice.conditions, choice.reference);
  const fitted = fitRisks(sample, new PiecewiseRiskSets(table, sample.fitWeight, choice.cuts));
  const {logLik, iterations, warnings} = fitted;
  return {
    conditions: sample.conditions,
    n: sample.n,
    events: sample.events,
    terms: slopes(sample.design, fitted),
    logLik,
    iterations,
    intervals: intervals(fitted),
    warnings
  };
}

/** Var(log λ_k) = 1/d_k + m'Im, with m the mean of x over the risk borne in the interval. */
function intervals({
  sets,
  pass,
  estimated,
  bread
}: FittedRisks<PiecewiseRiskSets>): PiecewiseModel["intervals"] {
  const {total} = pass.sums();
  return Array.from(sets.from, (from, cell) => {
    const mean = Float64Array.from(estimated, at => total[cell * pass.size + at] / total[cell * pass.size]);
    const events = sets.events[cell];
    return {
      from,
      to: sets.from[cell + 1] ?? null,
      events,
      exposure: sets.exposure[cell],
      hazard: pass.hazards.increase[cell],
      logSe: events === 0 ? null : Math.sqrt(1 / events + quadratic(bread, mean))
    };
  });
}
