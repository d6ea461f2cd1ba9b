import {cholesky, inverse} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import {InputError} from "../errors.js";
import type {Warning} from "../warnings.js";
import {collinearWarnings, dependentTolerance, designWarnings} from "./collinearity.js";
import type {Fitted} from "./fit.js";
import {LogisticPass} from "./logisticPass.js";
import {mcFadden} from "./mcFadden.js";
import {newton} from "./newton.js";
import type {Outcomes} from "./outcomes.js";
import {findSeparation} from "./separation.js";

/**
 * Maximum likelihood logistic regression by Newton's method (the same as iteratively reweighted least squares), from
 * the national share. Levels that settle the outcome, and combinations of earlier columns, are named and get no
 * estimate; everyone is still expected something.
 */
export function fitLogistic(design: Design, conditions: readonly string[], outcomes: Outcomes): Fitted {
  const {n} = outcomes;
  const p = design.parameters.length;
  const wanted = parametersOf(design, conditions);
  const {
    settled,
    parameters: separated,
    warnings: separations
  } = findSeparation(design, conditions, outcomes.fitWeight);
  const isOpen = (row: number) => !outcomes.constant && settled?.[row] !== 1;
  const weight = outcomes.fitWeight.map((w, i) => (isOpen(i) ? w : 0));
  const warnings: Warning[] = [...designWarnings(design, conditions), ...separations];

  const gram = cholesky(
    submatrix(crossProducts(design, weight), p, wanted),
    wanted.length,
    dependentTolerance
  );
  const dependent = new Set(gram.dependent.map(at => wanted[at]));
  const open = wanted.filter(at => !dependent.has(at) && !separated.includes(at));
  if (open.length >= n) {
    throw new InputError("missing", `people: ${n} for a model of ${open.length} parameters`, {
      allowed: "more people than parameters"
    });
  }
  if (open.length > 0) {
    const named = [...dependent].filter(at => !separated.includes(at));
    warnings.push(...collinearWarnings(design, named));
  }

  const beta = new Float64Array(p);
  const pass = new LogisticPass(design, weight);
  let estimated = open;
  let iterations = 0;
  if (open.length > 0) {
    beta[0] = logOdds(weight, design.table.y);
    const climb = newton(design, pass, beta, open);
    iterations = climb.iterations;
    estimated = open.filter(at => !climb.diverging.includes(at));
    warnings.push(...divergenceWarnings(design, climb.diverging));
  }
  if (outcomes.constant) {
    warnings.push({
      code: "no-variation",
      message: "everyone has the same outcome: nothing is left to explain"
    });
  }

  const everyone = outcomes.restricted ? predictAll(design, beta, outcomes, settled) : pass;
  const expected = outcomes.unitObserved.map((sum, unit) => sum - everyone.unitResidual[unit]);
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
    units: {n: outcomes.unitN, observed: outcomes.unitObserved, expected, variance: everyone.unitVariance},
    warnings,
    beta,
    estimated,
    inestimable: wanted.filter(at => !estimated.includes(at)),
    bread: inverse(cholesky(information, estimated.length)),
    dispersion: 1,
    residual: pass.residual,
    residualSquares: squares(design, weight, pass.probability)
  };
}

/** What a fit on the reference population says of everyone. */
function predictAll(
  design: Design,
  beta: Float64Array,
  {weight, constant, mean}: Outcomes,
  settled: Uint8Array | null
): LogisticPass {
  const pass = new LogisticPass(
    design,
    settled === null ? weight : weight.map((w, i) => (settled[i] === 1 ? 0 : w))
  );
  pass.finish(constant ? beta.map((value, at) => (at === 0 ? limit(mean) : value)) : beta);
  return pass;
}

/** Log-odds at which a share of 0 or 1 is reached to the last digit. */
const limit = (share: number) => (share === 0 ? -40 : 40);

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
