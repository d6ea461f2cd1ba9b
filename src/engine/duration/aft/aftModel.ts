import {submatrix} from "../../algebra/matrix.js";
import {createDesign} from "../../design/design.js";
import {toOwnUnits} from "../../model/units.js";
import type {AftModel, DurationTerm} from "../durationModel.js";
import type {DurationTable} from "../durationTable.js";
import {sampleOf} from "../sample.js";
import {slopes} from "../terms.js";
import {type FittedAft, fitAft} from "./fitAft.js";
import type {Distribution} from "./kernel.js";

export interface AftChoice {
  readonly conditions: readonly string[];
  readonly distribution: Distribution;
  readonly reference?: readonly string[];
}

/**
 * An accelerated failure time model of a table: log T = x'β + σ·W, by maximum likelihood (R `survreg`). Terms are in
 * the logarithm of the table's unit of time.
 * @throws {InputError} for a duration of 0 that ends with the event, and a fit that finds no maximum.
 */
export function aftModel(table: DurationTable, choice: AftChoice): AftModel {
  return describeAft(
    fitAft(sampleOf(createDesign(table), choice.conditions, choice.reference), choice.distribution)
  );
}

export function describeAft(fitted: FittedAft): AftModel {
  const {sample, distribution, estimated, covariance, sigma, logLik, iterations, warnings} = fitted;
  const size = Math.sqrt(covariance.length);
  const scaled = size > estimated.length;
  const bread = submatrix(
    covariance,
    size,
    estimated.map((_, k) => k)
  );
  return {
    distribution,
    conditions: sample.conditions,
    n: sample.n,
    events: sample.events,
    terms: [intercept(fitted, bread), ...slopes(sample.design, {...fitted, bread})],
    sigma: estimated.length === 0 ? null : sigma,
    logSigmaSe: scaled ? Math.sqrt(covariance[covariance.length - 1]) : null,
    logLik,
    iterations,
    warnings
  };
}

/** Of people who are 0 in every number. */
function intercept({sample: {design}, beta, estimated}: FittedAft, bread: Float64Array): DurationTerm {
  const named = {term: design.parameters[0].name, condition: null, level: null};
  if (estimated.length === 0) return {...named, estimate: null, se: null};
  const estimate = estimated
    .slice(1)
    .reduce((sum, at) => sum - (beta[at] * design.centre[at]) / design.scale[at], beta[0]);
  return {...named, estimate, se: Math.sqrt(toOwnUnits(design, estimated, bread)[0])};
}
