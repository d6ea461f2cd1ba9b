import {cholesky, solve} from "../../algebra/cholesky.js";
import {createDesign} from "../../design/design.js";
import type {ProportionalHazards, SchoenfeldResiduals, TimeScale} from "../check/durationCheck.js";
import {proportionalHazards} from "../check/proportionalHazards.js";
import {martingaleResiduals, schoenfeldResiduals} from "../check/residuals.js";
import type {CoxModel} from "../durationModel.js";
import type {DurationTable} from "../durationTable.js";
import {groupsOf} from "../groups.js";
import {type FittedRisks, fitRisks} from "../relative/fitRisks.js";
import type {Ties} from "../relative/riskSets.js";
import {sampleOf} from "../sample.js";
import {chiSquared, slopes} from "../terms.js";
import {baselineHazards} from "./baseline.js";
import {CoxRiskSets, type WeightMeaning} from "./coxRiskSets.js";

export interface CoxChoice {
  readonly conditions: readonly string[];
  /** Efron unless said. */
  readonly ties?: Ties;
  /** "unit" or a categorical condition: each of its groups has a baseline of its own. */
  readonly strata?: string;
  readonly weights?: WeightMeaning;
  /** Units whose people it is fitted on; all when left out. */
  readonly reference?: readonly string[];
}

/** A fitted Cox model and what can be asked of it. */
export interface OpenCox {
  readonly model: CoxModel;
  /** Whether hazard ratios stay the same over time, by condition or by coefficient (R `cox.zph`). */
  proportionalHazards(scale?: TimeScale, each?: "condition" | "term"): ProportionalHazards;
  schoenfeld(): SchoenfeldResiduals;
  /** Event less cumulative hazard passed, per row; NaN for people outside the fit. */
  martingale(): Float64Array;
}

/**
 * A Cox model of a table (R `coxph`), with its tests and baseline. Terms are log hazard ratios.
 * @throws {InputError} for strata that are no grouping, weights that are not whole persons with Efron's ties, and a fit
 * that finds no maximum.
 */
export function coxModel(table: DurationTable, choice: CoxChoice): CoxModel {
  return openCox(table, choice).model;
}

/**
 * Fits a Cox model of a table (R `coxph`; ties by Efron 1977 or Breslow 1974) and keeps what its residuals and the test
 * of proportional hazards are made from.
 * @throws {InputError} for strata that are no grouping, weights that are not whole persons with Efron's ties, and a fit
 * that finds no maximum.
 */
export function openCox(table: DurationTable, choice: CoxChoice): OpenCox {
  const {conditions, ties = "efron", weights} = choice;
  const strata = choice.strata === undefined ? null : groupsOf(table, choice.strata);
  const sample = sampleOf(createDesign(table), conditions, choice.reference);
  const sets = new CoxRiskSets(table, sample.fitWeight, {
    ties,
    strata,
    ...(weights === undefined ? {} : {weights})
  });
  const fitted = fitRisks(sample, sets);
  return {
    model: describeCox(fitted, ties, strata?.names ?? null),
    proportionalHazards: (scale = "km", each = "condition") => proportionalHazards(fitted, scale, each),
    schoenfeld: () => schoenfeldResiduals(fitted),
    martingale: () => martingaleResiduals(fitted)
  };
}

function describeCox(
  fitted: FittedRisks<CoxRiskSets>,
  ties: Ties,
  strata: readonly string[] | null
): CoxModel {
  const {sample, logLik, nullLogLik, iterations, warnings, estimated} = fitted;
  return {
    conditions: sample.conditions,
    n: sample.n,
    events: sample.events,
    ties,
    terms: slopes(sample.design, fitted),
    logLik,
    nullLogLik,
    iterations,
    tests: {
      likelihoodRatio: chiSquared(2 * (logLik - nullLogLik), estimated.length),
      wald: chiSquared(wald(fitted), estimated.length),
      score: chiSquared(fitted.score, estimated.length)
    },
    baseline: baselineHazards(fitted, strata),
    warnings
  };
}

/** β'Iβ. */
function wald({beta, estimated, bread}: FittedRisks): number {
  const b = Float64Array.from(estimated, at => beta[at]);
  const solved = solve(cholesky(bread, b.length), b.slice());
  return solved.reduce((sum, value, k) => sum + value * b[k], 0);
}
