import {cholesky, inverse, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {leastSquares} from "../algebra/qr.js";
import {crossProducts} from "../design/crossProducts.js";
import {type Design, originalColumn, parametersOf} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {InputError} from "../errors.js";
import {dependentWarnings, designWarnings} from "./dependence.js";
import type {Fitted} from "./modelFit.js";
import {type Outcomes, varianceWithin} from "./outcomes.js";
import {open} from "./separation.js";
import {toStandardUnits} from "./units.js";

/**
 * Normal equations of centred and scaled columns lose about log₁₀(1/pivot) digits; below this pivot (a variance
 * inflation of 100) the columns themselves are factored.
 */
const goodPivot = 1e-2;

/** A residual sum of squares below this share of the total is rounding. */
const exactFit = 1e-26;

interface Solution {
  readonly beta: Float64Array;
  readonly estimated: readonly number[];
  readonly dependent: readonly number[];
  readonly bread: Float64Array;
  readonly original?: {readonly coefficients: Float64Array; readonly bread: Float64Array};
  /** Per row: y − fitted. */
  readonly errors: Float64Array;
}

/** Ordinary least squares with frequency weights; the outcome's own unit, or a linear probability model. */
export function fitLinear(design: Design, conditions: readonly string[], outcomes: Outcomes): Fitted {
  const {table} = design;
  const {weight, fitWeight, n} = outcomes;
  const wanted = parametersOf(design, conditions);
  const solution = byNormalEquations(design, wanted, outcomes) ?? byReflections(design, wanted, outcomes);
  const {beta, estimated, dependent, bread, errors} = solution;
  const degrees = n - estimated.length;
  if (!(degrees > 0)) {
    throw new InputError("missing", `people: ${n} for a model of ${estimated.length} parameters`, {
      allowed: "more people than parameters"
    });
  }
  const residual = errors.map((error, i) => fitWeight[i] * error);
  const residualSquares = errors.map((error, i) => fitWeight[i] * (error ** 2 + varianceWithin(table, i)));
  const squares = residualSquares.reduce((sum, value) => sum + value, 0);
  const rss = squares > exactFit * outcomes.totalSquares ? squares : 0;
  const dispersion = rss / degrees;
  const unitResidual = new Float64Array(table.units.length);
  for (let i = 0; i < table.rows; ++i) unitResidual[table.unitCodes[i]] += weight[i] * errors[i];
  const warnings = [
    ...designWarnings(design, conditions),
    ...dependentWarnings(design, conditions, dependent, {weight: fitWeight, settled: noneSettled(table.rows)})
  ];
  if (outcomes.constant) {
    warnings.push({
      code: "no-variation",
      message: "everyone has the same outcome: nothing is left to explain"
    });
  }
  return {
    link: "linear",
    conditions,
    n,
    iterations: 1,
    converged: true,
    logLik: gaussianLogLik(n, rss),
    fitShare: outcomes.totalSquares === 0 ? null : 1 - rss / outcomes.totalSquares,
    sigma: Math.sqrt(dispersion),
    units: {
      n: outcomes.unitN,
      observed: outcomes.unitObserved,
      expected: outcomes.unitObserved.map((sum, unit) => sum - unitResidual[unit]),
      variance: outcomes.unitN.map(size => size * dispersion)
    },
    warnings,
    beta,
    estimated,
    inestimable: dependent,
    bread,
    dispersion,
    clusters: outcomes.clusters,
    residual,
    residualSquares,
    ...(solution.original === undefined ? {} : {original: solution.original})
  };
}

const noneSettled = (rows: number) => new Int8Array(rows).fill(open);

/** −n/2·(log(2π·RSS/n) + 1), as R's `logLik` of a linear model with n persons; null for an exact fit. */
export function gaussianLogLik(n: number, rss: number): number | null {
  if (rss === 0) return null;
  return (-n / 2) * (Math.log((2 * Math.PI * rss) / n) + 1);
}

/** X'X and X'y of centred and scaled columns; null where they would cost too many digits. */
function byNormalEquations(design: Design, wanted: readonly number[], outcomes: Outcomes): Solution | null {
  const {table} = design;
  const p = design.parameters.length;
  const gram = cholesky(submatrix(crossProducts(design, outcomes.fitWeight), p, wanted), wanted.length);
  if (gram.dependent.length > 0 || gram.smallestPivot < goodPivot) return null;
  const beta = new Float64Array(p);
  const gradient = new Float64Array(p);
  const byUnit = new Float64Array(table.units.length);
  const errors = new Float64Array(table.rows);
  const {fitWeight} = outcomes;
  const passes = new Passes(design);
  const evaluate = () => {
    const keep = (from: number, to: number, values: Float64Array) => {
      for (let i = from, j = 0; i < to; ++i, ++j) {
        errors[i] = table.y[i] - values[j];
        values[j] = fitWeight[i] * errors[i];
      }
    };
    passes.accumulate(beta, keep, gradient, byUnit);
  };
  evaluate();
  for (let round = 0; round < 2; ++round) {
    const step = solve(
      gram,
      Float64Array.from(wanted, at => gradient[at])
    );
    wanted.forEach((at, k) => {
      beta[at] += step[k];
    });
    evaluate();
  }
  return {beta, estimated: wanted, dependent: [], bread: inverse(gram), errors};
}

/** Householder reflections on the columns in the data's own units. */
function byReflections(design: Design, wanted: readonly number[], {fitWeight}: Outcomes): Solution {
  const {table, centre, scale} = design;
  const roots = fitWeight.map(Math.sqrt);
  const plain = wanted.map(at => originalColumn(design, at));
  const columns = plain.map(column => column.map((x, i) => x * roots[i]));
  const solved = leastSquares(
    columns,
    table.y.map((y, i) => y * roots[i])
  );
  const dependent = solved.dependent.map(k => wanted[k]);
  const kept = wanted.map((_, k) => k).filter(k => !solved.dependent.includes(k));
  const estimated = kept.map(k => wanted[k]);
  const coefficients = Float64Array.from(kept, k => solved.coefficients[k]);
  const bread = submatrix(solved.unscaledCovariance, wanted.length, kept);

  const beta = new Float64Array(design.parameters.length);
  estimated.forEach((at, k) => {
    beta[at] += coefficients[k] * scale[at];
    if (at !== 0) beta[0] += coefficients[k] * centre[at];
  });
  const fittedAt = (row: number) => kept.reduce((sum, k, at) => sum + coefficients[at] * plain[k][row], 0);
  const errors = solved.residuals.map((value, i) =>
    roots[i] > 0 ? value / roots[i] : table.y[i] - fittedAt(i)
  );
  return {
    beta,
    estimated,
    dependent,
    bread: toStandardUnits(design, estimated, bread),
    original: {coefficients, bread},
    errors
  };
}
