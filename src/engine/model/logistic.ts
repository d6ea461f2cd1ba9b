import {cholesky, inverse} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import {InputError} from "../errors.js";
import type {Warning} from "../warnings.js";
import {dependentTolerance, dependentWarnings, designWarnings} from "./dependence.js";
import {LogisticPass} from "./logisticPass.js";
import {mcFadden} from "./mcFadden.js";
import type {Fitted} from "./modelFit.js";
import {certain, newton} from "./newton.js";
import type {Outcomes} from "./outcomes.js";
import {findSeparation, open} from "./separation.js";

/**
 * Maximum likelihood logistic regression by Newton's method (the same as iteratively reweighted least squares), from
 * the national share. Levels and combinations that settle the outcome, and columns that follow from earlier ones, are
 * named and get no estimate; everyone is still expected something.
 */
export function fitLogistic(design: Design, conditions: readonly string[], outcomes: Outcomes): Fitted {
  const {n, fitWeight} = outcomes;
  const p = design.parameters.length;
  const wanted = parametersOf(design, conditions);
  const separation = findSeparation(design, conditions, fitWeight);
  const {settled} = separation;
  if (outcomes.constant) settled.fill(outcomes.mean);
  const warnings: Warning[] = [...designWarnings(design, conditions), ...separation.warnings];

  const unbounded = new Set(separation.parameters);
  let fit = climbOnce(design, wanted, outcomes, settled, separation.parameters);
  let {iterations} = fit;
  while (fit.diverging.length > 0 && settleCertain(design, fit.pass, fitWeight, settled)) {
    const named = fit.diverging.filter(at => !unbounded.has(at));
    for (const at of named) unbounded.add(at);
    warnings.push(...divergenceWarnings(design, named));
    fit = climbOnce(design, wanted, outcomes, settled, separation.parameters);
    iterations += fit.iterations;
  }
  const {pass, beta, estimated, dependent} = fit;
  const unexplained = dependent.filter(at => !unbounded.has(at));
  if (!outcomes.constant) {
    warnings.push(...dependentWarnings(design, conditions, unexplained, {weight: fitWeight, settled}));
  } else {
    warnings.push({
      code: "no-variation",
      message: "everyone has the same outcome: nothing is left to explain"
    });
  }

  const {expected, variance} = predict(design, beta, outcomes, settled);
  const information = submatrix(crossProducts(design, pass.information), p, estimated);
  return {
    link: "logit",
    conditions,
    n,
    iterations,
    converged: true,
    logLik: pass.logLik,
    fitShare: mcFadden(pass.logLik, outcomes),
    sigma: null,
    units: {n: outcomes.unitN, observed: outcomes.unitObserved, expected, variance},
    warnings,
    beta,
    estimated,
    inestimable: wanted.filter(at => unbounded.has(at) || !estimated.includes(at)),
    settled,
    bread: inverse(cholesky(information, estimated.length)),
    dispersion: 1,
    clusters: outcomes.clusters,
    residual: pass.residual,
    residualSquares: squares(design, pass.weight, pass.probability)
  };
}

/**
 * Settles the rows whose chances have reached 0 or 1, if their people did just that; says whether there were any in the
 * fit. People elsewhere with such chances are settled with them.
 */
function settleCertain(
  {table}: Design,
  {probability}: LogisticPass,
  fitWeight: Float64Array,
  settled: Int8Array
): boolean {
  let found = false;
  probability.forEach((chance, i) => {
    const outcome = Math.round(chance);
    if (settled[i] !== open || chance * (1 - chance) >= certain) return;
    if (fitWeight[i] > 0 && table.y[i] !== outcome) return;
    settled[i] = outcome;
    found ||= fitWeight[i] > 0;
  });
  return found;
}

/** One climb over the rows that are open, and the columns that are not combinations of others there. */
function climbOnce(
  design: Design,
  wanted: readonly number[],
  {fitWeight, mean}: Outcomes,
  settled: Int8Array,
  separated: readonly number[]
) {
  const p = design.parameters.length;
  const weight = fitWeight.map((w, i) => (settled[i] === open ? w : 0));
  const people = weight.reduce((sum, w) => sum + w, 0);
  const gram = submatrix(crossProducts(design, weight), p, wanted);
  const dependent = cholesky(gram, wanted.length, dependentTolerance).dependent.map(k => wanted[k]);
  const estimated = wanted.filter(at => !dependent.includes(at) && !separated.includes(at));
  if (people > 0 && estimated.length >= people) {
    throw new InputError("missing", `people: ${people} for a model of ${estimated.length} parameters`, {
      allowed: "more people than parameters"
    });
  }
  const pass = new LogisticPass(design, weight);
  const beta = new Float64Array(p);
  beta[0] = Math.log(mean / (1 - mean));
  if (people === 0) return {pass, beta, estimated: [], dependent, iterations: 0, diverging: []};
  beta[0] = logOdds(weight, design.table.y);
  return {pass, beta, estimated, dependent, ...newton(design, pass, beta, estimated)};
}

/** Sums by unit of what everyone is expected: those who are settled exactly that, the others their chance. */
function predict(design: Design, beta: Float64Array, {weight, unitObserved}: Outcomes, settled: Int8Array) {
  const {y, unitCodes} = design.table;
  const pass = new LogisticPass(
    design,
    weight.map((w, i) => (settled[i] === open ? w : 0))
  );
  if (settled.includes(open)) pass.finish(beta);
  const expected = unitObserved.map((sum, unit) => sum - pass.unitResidual[unit]);
  settled.forEach((outcome, i) => {
    if (outcome !== open) expected[unitCodes[i]] -= weight[i] * (y[i] - outcome);
  });
  return {expected, variance: pass.unitVariance};
}

/** Σ (y − p)² over each row's persons, of whom the share y has outcome 1. */
function squares({table}: Design, weight: Float64Array, probability: Float64Array): Float64Array {
  return weight.map((w, i) => {
    const p = probability[i];
    return w * (table.y[i] * (1 - p) ** 2 + (1 - table.y[i]) * p ** 2);
  });
}

function divergenceWarnings(design: Design, parameters: readonly number[]): Warning[] {
  return parameters.map(at => {
    const {name, condition, level} = design.parameters[at];
    return {
      code: "separation",
      ...(condition === null ? {} : {condition}),
      ...(level === null ? {} : {level}),
      message: `${name}: some combination of conditions settles the outcome, so the coefficient has no finite estimate`
    };
  });
}

function logOdds(weight: Float64Array, y: Float64Array): number {
  let yes = 0;
  let all = 0;
  for (let i = 0; i < y.length; ++i) {
    all += weight[i];
    yes += weight[i] * y[i];
  }
  return Math.log(yes / (all - yes));
}
