import type {Design} from "../design/design.js";
import {chiSquaredUpper} from "../distributions.js";
import type {CodedPeople} from "../table/codedTable.js";
import type {ChiSquared, DurationTerm} from "./durationModel.js";

/** What is known of a fit's coefficients, in centred and scaled parameters. */
interface Estimates {
  readonly beta: Float64Array;
  readonly estimated: readonly number[];
  readonly inestimable: readonly number[];
  readonly bread: Float64Array;
}

/** Slopes in the data's own units with standard errors, in the design's order; no intercept. */
export function slopes(
  {parameters, scale}: Design<CodedPeople>,
  {beta, estimated, inestimable, bread}: Estimates
): DurationTerm[] {
  const place = new Map(estimated.map((at, k) => [at, k]));
  return [...estimated, ...inestimable]
    .filter(at => at !== 0)
    .sort((a, b) => a - b)
    .map(at => {
      const {name: term, condition, level} = parameters[at];
      const k = place.get(at);
      if (k === undefined) return {term, condition, level, estimate: null, se: null};
      const variance = bread[k * estimated.length + k];
      return {
        term,
        condition,
        level,
        estimate: beta[at] / scale[at],
        se: Math.sqrt(variance) / scale[at]
      };
    });
}

/** A chi-squared test; null without degrees of freedom. */
export function chiSquared(statistic: number, degrees: number): ChiSquared | null {
  return degrees === 0 ? null : {statistic, degrees, p: chiSquaredUpper(statistic, degrees)};
}
