import {cholesky, solve} from "../../algebra/cholesky.js";
import {createDesign} from "../../design/design.js";
import {chiSquaredUpper} from "../../distributions.js";
import type {ChiSquared, CoxModel} from "../fit.js";
import {groupsOf} from "../groups.js";
import {type FittedRisks, fitRisks} from "../relative/fit.js";
import type {Ties} from "../relative/riskSets.js";
import {sampleOf} from "../sample.js";
import type {DurationTable} from "../table.js";
import {slopes} from "../terms.js";
import {baselineHazards} from "./baseline.js";
import {CoxRiskSets, type WeightMeaning} from "./riskSets.js";

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

/** A Cox model of a table (R `coxph`), with its tests and baseline. */
export function coxModel(table: DurationTable, choice: CoxChoice): CoxModel {
  const {conditions, ties = "efron", weights} = choice;
  const strata = choice.strata === undefined ? null : groupsOf(table, choice.strata);
  const sample = sampleOf(createDesign(table), conditions, choice.reference);
  const sets = new CoxRiskSets(table, sample.fitWeight, {
    ties,
    strata,
    ...(weights === undefined ? {} : {weights})
  });
  return describeCox(fitRisks(sample, sets), ties, strata?.names ?? null);
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

function chiSquared(statistic: number, degrees: number): ChiSquared | null {
  return degrees === 0 ? null : {statistic, degrees, p: chiSquaredUpper(statistic, degrees)};
}

/** β'Iβ. */
function wald({beta, estimated, bread}: FittedRisks): number {
  const b = Float64Array.from(estimated, at => beta[at]);
  const solved = solve(cholesky(bread, b.length), b.slice());
  return solved.reduce((sum, value, k) => sum + value * b[k], 0);
}
