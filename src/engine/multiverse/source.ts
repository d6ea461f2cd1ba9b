import type {Choice} from "../benchmark/result.js";
import type {Design} from "../design/design.js";
import {designWarnings} from "../model/dependence.js";
import type {Link} from "../model/fit.js";
import {fitModel} from "../model/live.js";
import {LiveLinear} from "../model/liveLinear.js";
import type {Outcomes} from "../model/outcomes.js";
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
export function modelSource(design: Design, outcomes: Outcomes, {conditions, link}: Choice): FitModel {
  const quick = outcomes.constant ? () => null : quickModels(design, outcomes, conditions, link);
  return mask => {
    const chosen = conditionsOf(mask, conditions);
    const fitted = quick(mask, chosen);
    if (fitted !== null) return fitted;
    const {logLik, fitShare, units, warnings} = fitModel(design, chosen, link, outcomes);
    return {logLik, fitShare, expected: units.expected, variance: units.variance, warnings};
  };
}

type QuickModel = (mask: number, conditions: readonly string[]) => FittedModel | null;

function quickModels(
  design: Design,
  outcomes: Outcomes,
  conditions: readonly string[],
  link: Link
): QuickModel {
  if (link === "logit") {
    const logistic = new AllLogistic(design, outcomes, conditions);
    return (mask, chosen) => logistic.fit(mask, chosen);
  }
  const linear = new LiveLinear(design, outcomes);
  return (_, chosen) => {
    const fitted = linear.refit(chosen);
    if (fitted === null) return null;
    const {logLik, fitShare, units} = fitted;
    const warnings = designWarnings(design, chosen);
    return {logLik, fitShare, expected: units.expected, variance: units.variance, warnings};
  };
}
