import type {Design} from "../design/design.js";
import {designWarnings} from "./dependence.js";
import {fitLinear} from "./linear.js";
import {LiveLinear} from "./liveLinear.js";
import {LiveLogistic} from "./liveLogistic.js";
import {fitLogistic} from "./logistic.js";
import type {Fitted, MeanLink, ModelFit} from "./modelFit.js";
import type {Outcomes} from "./outcomes.js";

/** Fits a model from the beginning, with everything its coefficients' standard errors need. */
export function fitModel(
  design: Design,
  conditions: readonly string[],
  link: MeanLink,
  outcomes: Outcomes
): Fitted {
  return link === "logit"
    ? fitLogistic(design, conditions, outcomes)
    : fitLinear(design, conditions, outcomes);
}

/**
 * Refits models of a table's conditions in milliseconds. Every answer starts from the same reference (the model of all
 * conditions), never from the previous answer: it depends on the choice alone, not on the way there.
 */
export class Live {
  readonly #design: Design;
  readonly #outcomes: Outcomes;
  #logistic: LiveLogistic | null = null;
  #linear: LiveLinear | null = null;

  constructor(design: Design, outcomes: Outcomes) {
    this.#design = design;
    this.#outcomes = outcomes;
  }

  refit(conditions: readonly string[], link: MeanLink): ModelFit {
    const sums = this.#outcomes.constant ? null : this.#quick(conditions, link);
    if (sums === null) return fitModel(this.#design, conditions, link, this.#outcomes);
    return {...sums, conditions, link, warnings: designWarnings(this.#design, conditions)};
  }

  #quick(
    conditions: readonly string[],
    link: MeanLink
  ): Omit<ModelFit, "conditions" | "link" | "warnings"> | null {
    if (link === "logit") {
      this.#logistic ??= new LiveLogistic(this.#design, this.#outcomes);
      return this.#logistic.refit(conditions);
    }
    this.#linear ??= new LiveLinear(this.#design, this.#outcomes);
    return this.#linear.refit(conditions);
  }
}
