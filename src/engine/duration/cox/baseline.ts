import {quadratic} from "../../algebra/matrix.js";
import type {BaselineHazard} from "../durationModel.js";
import type {FittedRisks} from "../relative/fitRisks.js";
import type {CoxRiskSets} from "./coxRiskSets.js";

/**
 * The cumulative baseline hazard (Breslow's estimator, or Efron's for Efron's ties; R `basehaz`, `survfit(coxph)`) of
 * each stratum, at the reference of every category and the mean of every number. Its variance is that of the events,
 * Σ 1/S², and that of the coefficients, q'Iq with q = −∂H/∂β.
 */
export function baselineHazards(
  {sets, pass, estimated, bread}: FittedRisks<CoxRiskSets>,
  strata: readonly string[] | null
): BaselineHazard[] {
  const {timeline, events} = sets;
  const {starts, times} = timeline;
  const {increase, squares, once} = pass.hazards;
  const sums = pass.sums();
  const q = estimated.length;
  return Array.from({length: starts.length - 1}, (_, group) => {
    const slope = new Float64Array(q);
    let hazard = 0;
    let variance = 0;
    const steps: {time: number; hazard: number; se: number}[] = [];
    for (let cell = starts[group]; cell < starts[group + 1]; ++cell) {
      if (events[cell] > 0) {
        hazard += increase[cell];
        variance += squares[cell];
        estimated.forEach((at, k) => {
          const place = cell * pass.size + at;
          slope[k] += squares[cell] * sums.total[place] - once[cell] * sums.leaving[place];
        });
      }
      steps.push({time: times[cell], hazard, se: Math.sqrt(variance + quadratic(bread, slope))});
    }
    return {
      stratum: strata?.[group] ?? null,
      time: steps.map(({time}) => time),
      cumulativeHazard: steps.map(step => step.hazard),
      se: steps.map(({se}) => se)
    };
  });
}
