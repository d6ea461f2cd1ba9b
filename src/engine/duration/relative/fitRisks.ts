import {type Cholesky, cholesky, inverse, solve} from "../../algebra/cholesky.js";
import {submatrix} from "../../algebra/matrix.js";
import {factorOf, maximise} from "../../algebra/maximise.js";
import {parametersOf} from "../../design/design.js";
import {dependentTolerance, dependentWarnings} from "../../model/dependence.js";
import type {Warning} from "../../warnings.js";
import {divergenceWarnings} from "../divergence.js";
import type {Sample} from "../sample.js";
import {RelativeRiskPass} from "./relativeRiskPass.js";
import type {RiskSets} from "./riskSets.js";

/** A model of relative risks with what its errors, residuals and predictions are made from. */
export interface FittedRisks<Sets extends RiskSets = RiskSets> {
  readonly sample: Sample;
  readonly sets: Sets;
  /** Evaluated at `beta`. */
  readonly pass: RelativeRiskPass;
  /** One per parameter of the design, centred and scaled; 0 where not estimated, or near the limit where there is none. */
  readonly beta: Float64Array;
  readonly estimated: readonly number[];
  readonly inestimable: readonly number[];
  /** Inverse information over `estimated`. */
  readonly bread: Float64Array;
  readonly logLik: number;
  readonly nullLogLik: number;
  /** U(0)'I(0)⁻¹U(0) over `estimated`. */
  readonly score: number;
  readonly iterations: number;
  readonly warnings: readonly Warning[];
}

/** Maximum likelihood from β = 0. */
export function fitRisks<Sets extends RiskSets>(sample: Sample, sets: Sets): FittedRisks<Sets> {
  const {design, conditions, fitWeight, settled, events, never} = sample;
  const pass = new RelativeRiskPass(design, sets);
  const beta = new Float64Array(pass.size);
  const wanted = parametersOf(design, conditions).slice(1);
  pass.evaluate(beta);
  const nullLogLik = sets.logLik(pass.logLik);
  const {estimable, factor} = estimableAt(pass, wanted, events);
  const gradient = Float64Array.from(estimable, at => pass.gradient[at]);
  const score = solve(factor, gradient.slice()).reduce((sum, value, k) => sum + value * gradient[k], 0);
  const {iterations, diverging} = maximise(pass, beta, estimable, factor);

  const estimated = estimable.filter(at => !diverging.includes(at));
  const dependent = wanted.filter(at => !estimable.includes(at) && !never.includes(at));
  const warnings = [
    ...sample.warnings,
    ...(events === 0 ? [] : dependentWarnings(design, conditions, dependent, {weight: fitWeight, settled})),
    ...divergenceWarnings(design, diverging)
  ];
  return {
    sample,
    sets,
    pass,
    beta,
    estimated,
    inestimable: wanted.filter(at => !estimated.includes(at)),
    bread: inverse(factorOf(pass, estimated)),
    logLik: sets.logLik(pass.logLik),
    nullLogLik,
    score,
    iterations,
    warnings
  };
}

/** Less information than this per event is rounding of a column that is the same for everyone at risk. */
const noInformation = 1e-11;

/** The parameters whose columns vary among those at risk and are not combinations of others there. */
function estimableAt(
  pass: RelativeRiskPass,
  wanted: readonly number[],
  events: number
): {estimable: number[]; factor: Cholesky} {
  const information = pass.information();
  const varying = wanted.filter(at => information[at * pass.size + at] > noInformation * events);
  const {dependent} = cholesky(
    submatrix(information, pass.size, varying),
    varying.length,
    dependentTolerance
  );
  const estimable = varying.filter((_, k) => !dependent.includes(k));
  return {estimable, factor: cholesky(submatrix(information, pass.size, estimable), estimable.length)};
}
