import {checkChoice} from "../benchmark/checkChoice.js";
import {createDesign, type Design} from "../design/design.js";
import {normalQuantile} from "../distributions.js";
import {InputError} from "../errors.js";
import {type Outcomes, sumOutcomes} from "../model/outcomes.js";
import {eachTerm} from "../model/terms.js";
import {coefficientsInOwnUnits, toOwnUnits} from "../model/units.js";
import type {Choice} from "../outcome/choice.js";
import type {CodedTable} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";
import {byUnit} from "./byUnit.js";
import type {MixedEstimates} from "./estimates.js";
import {fitMixedLinear} from "./linear.js";
import {fitMixedLogistic} from "./logistic.js";
import type {MixedFit, MixedMethod, MixedOptions, MixedTerm, UnitEffect} from "./mixedFit.js";

const mostPoints = 25;

/**
 * A model of the country with one normal effect per unit (a random intercept): logit by maximum likelihood with
 * Laplace's approximation (one point; default) or adaptive Gauss–Hermite quadrature (R `lme4::glmer`), linear by
 * restricted (default) or full maximum likelihood (R `lme4::lmer`). Units outside the reference population get the
 * effect that their own people tell, given the estimates.
 * @throws {InputError} as `openBenchmark` does for the choice; where no variance between units can be told (fewer than
 * two, or one person in each) or it has no bound; and for a number of quadrature points out of range.
 */
export function fitMixed(table: CodedTable, choice: Choice, options: MixedOptions = {}): MixedFit {
  const checked = checkChoice(table, choice);
  const {quadraturePoints = 1, likelihood = "REML"} = options;
  if (!(Number.isInteger(quadraturePoints) && quadraturePoints >= 1 && quadraturePoints <= mostPoints)) {
    throw new InputError("invalid", `number of quadrature points ${quadraturePoints}`, {
      allowed: `allowed: 1 (Laplace) to ${mostPoints}`
    });
  }
  const {table: sorted, start} = byUnit(table, checked.conditions);
  const design = createDesign(sorted);
  const outcomes = sumOutcomes(design, checked.reference);
  demandUnits(outcomes);
  const isLogit = checked.link === "logit";
  const estimates = isLogit
    ? fitMixedLogistic(design, start, checked.conditions, outcomes, quadraturePoints)
    : fitMixedLinear(design, checked.conditions, outcomes, likelihood);
  const {variance, residualVariance, plain} = estimates;
  const method: MixedMethod = isLogit ? (quadraturePoints === 1 ? "laplace" : "quadrature") : likelihood;
  return {
    link: checked.link,
    choice: checked,
    method,
    quadraturePoints: isLogit ? quadraturePoints : null,
    n: plain.n,
    terms: terms(design, estimates),
    variance,
    residualVariance,
    logLik: estimates.logLik,
    intraclassCorrelation:
      variance === 0 ? 0 : variance / (variance + (residualVariance ?? Math.PI ** 2 / 3)),
    medianOddsRatio: isLogit ? Math.exp(Math.sqrt(2 * variance) * normalQuantile(0.75)) : null,
    units: unitEffects(table, outcomes, estimates),
    iterations: estimates.iterations,
    converged: true,
    warnings: [...plain.warnings, ...zeroWarnings(variance)]
  };
}

function demandUnits({clusters, n}: Outcomes): void {
  if (clusters >= 2 && n > clusters) return;
  const found = clusters < 2 ? `units: ${clusters}` : `people: one in each of ${clusters} units`;
  throw new InputError("missing", `${found} in the reference population`, {
    allowed: "a variance between units takes two or more, and more people than units"
  });
}

function zeroWarnings(variance: number): Warning[] {
  if (variance > 0) return [];
  const message =
    "the variance between units is estimated as zero: chance in their people alone can account for all differences";
  return [{code: "zero-variance", message}];
}

/** In the data's own units; null for parameters without a finite estimate. */
function terms(design: Design, {plain, beta, covariance}: MixedEstimates): MixedTerm[] {
  const {estimated} = plain;
  const q = estimated.length;
  const coefficients = coefficientsInOwnUnits(design, estimated, beta);
  const own = toOwnUnits(design, estimated, covariance);
  return eachTerm<Pick<MixedTerm, "estimate" | "se">>(design, plain, {estimate: null, se: null}, k => ({
    estimate: coefficients[k],
    se: Math.sqrt(own[k * q + k])
  }));
}

function unitEffects(
  {units}: CodedTable,
  {unitN}: Outcomes,
  {variance, effects}: MixedEstimates
): UnitEffect[] {
  return units.map(({id: unit, name}, at) => {
    const sd = effects.sd[at];
    return {
      unit,
      name,
      n: unitN[at],
      mode: effects.mode[at],
      sd,
      reliability: variance === 0 ? 0 : Math.max(0, 1 - sd ** 2 / variance),
      difference: effects.difference[at]
    };
  });
}
