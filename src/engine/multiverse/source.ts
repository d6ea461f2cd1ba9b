import type {Choice} from "../benchmark/result.js";
import type {Design} from "../design/design.js";
import {Live} from "../model/live.js";
import type {Outcomes} from "../model/outcomes.js";
import type {Warning} from "../warnings.js";
import {conditionsOf} from "./masks.js";
import type {ModelSums} from "./rows.js";

export interface FittedModel extends ModelSums {
  readonly warnings: readonly Warning[];
}

/** Fits any model of the choice's conditions; the answer depends on the mask alone. */
export type FitModel = (mask: number) => FittedModel;

export function modelSource(design: Design, outcomes: Outcomes, {conditions, link}: Choice): FitModel {
  const live = new Live(design, outcomes);
  return mask => {
    const {logLik, fitShare, units, warnings} = live.refit(conditionsOf(mask, conditions), link);
    return {logLik, fitShare, expected: units.expected, variance: units.variance, warnings};
  };
}
