import type {CheckedChoice} from "../benchmark/checkChoice.js";
import {type Design, parametersOf} from "../design/design.js";
import {dependentWarnings, designWarnings} from "../model/dependence.js";
import {LiveLinear} from "../model/liveLinear.js";
import {fitModel} from "../model/liveModels.js";
import type {MeanLink, ModelFit} from "../model/modelFit.js";
import type {Outcomes} from "../model/outcomes.js";
import {open} from "../model/separation.js";
import type {Warning} from "../warnings.js";
import {AllLogistic} from "./allLogistic.js";
import {conditionsOf} from "./masks.js";
import type {ModelSums} from "./rows.js";

export interface FittedModel extends ModelSums {
  readonly warnings: readonly Warning[];
}

/** Fits any model of the choice's conditions; the answer depends on the mask alone. */
export type FitModel = (mask: number) => FittedModel;

/** Models by the quick way where it is safe, from the beginning where it is not. */
export function modelSource(design: Design, outcomes: Outcomes, {conditions, link}: CheckedChoice): FitModel {
  const quick = quickModels(design, outcomes, conditions, link);
  return mask => {
    const chosen = conditionsOf(mask, conditions);
    return quick(mask, chosen) ?? sumsOf(fitModel(design, chosen, link, outcomes));
  };
}

const sumsOf = ({
  logLik,
  fitShare,
  units,
  warnings
}: Pick<ModelFit, "logLik" | "fitShare" | "units" | "warnings">): FittedModel => ({
  logLik,
  fitShare,
  expected: units.expected,
  variance: units.variance,
  warnings
});

type QuickModel = (mask: number, conditions: readonly string[]) => FittedModel | null;

function quickModels(
  design: Design,
  outcomes: Outcomes,
  conditions: readonly string[],
  link: MeanLink
): QuickModel {
  if (outcomes.constant) {
    const {warnings, ...only} = sumsOf(fitModel(design, [], link, outcomes));
    return (_, chosen) => ({...only, warnings: [...designWarnings(design, chosen), ...warnings]});
  }
  if (link === "logit") {
    const logistic = new AllLogistic(design, outcomes, conditions);
    return (mask, chosen) => logistic.fit(mask, chosen);
  }
  const linear = new LiveLinear(design, outcomes);
  const people = {weight: outcomes.fitWeight, settled: new Int8Array(design.table.rows).fill(open)};
  return (_, chosen) => {
    const fitted = linear.fit(parametersOf(design, chosen));
    if (fitted === null) return null;
    const {dependent} = fitted;
    const left = dependent.length === 0 ? [] : dependentWarnings(design, chosen, dependent, people);
    return sumsOf({...fitted, warnings: [...designWarnings(design, chosen), ...left]});
  };
}
