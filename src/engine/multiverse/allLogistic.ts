import {type Design, parametersOf} from "../design/design.js";
import {climb} from "../model/climb.js";
import {dependentWarnings, designWarnings} from "../model/dependence.js";
import {mcFadden} from "../model/mcFadden.js";
import type {Outcomes} from "../model/outcomes.js";
import type {FittedModel} from "./fittedModel.js";
import {Stages} from "./stages.js";
import {SubsetPass} from "./subsetPass.js";

/** Logistic models of subsets of some conditions, each climbed to from the largest of its stage. */
export class AllLogistic {
  readonly #design: Design;
  readonly #outcomes: Outcomes;
  readonly #stages: Stages;
  readonly #pass: SubsetPass;

  constructor(design: Design, outcomes: Outcomes, conditions: readonly string[]) {
    this.#design = design;
    this.#outcomes = outcomes;
    this.#stages = new Stages(design, outcomes, conditions);
    this.#pass = new SubsetPass(design, conditions);
  }

  /** Null where a fit from the beginning is needed: combinations that settle the outcome, or no convergence. */
  fit(mask: number, conditions: readonly string[]): FittedModel | null {
    const stage = this.#stages.of(conditions);
    const start = stage?.start(conditions, parametersOf(this.#design, conditions)) ?? null;
    if (stage === null || start === null) return null;
    const {crowd, separation} = stage;
    const pass = this.#pass;
    pass.open(mask, crowd);
    const passes = climb(pass, start.beta, start.estimated, start.metric);
    if (passes === null || !Number.isFinite(pass.logLik)) return null;
    const warnings = [
      ...designWarnings(this.#design, conditions),
      ...separation.warnings,
      ...(start.dependent.length === 0
        ? []
        : dependentWarnings(this.#design, conditions, start.dependent, {
            weight: this.#outcomes.fitWeight,
            settled: separation.settled
          }))
    ];
    return {
      logLik: pass.logLik,
      fitShare: mcFadden(pass.logLik, this.#outcomes),
      expected: pass.unitExpected.map((sum, unit) => sum + crowd.settled[unit]),
      variance: pass.unitVariance.slice(),
      warnings
    };
  }
}
