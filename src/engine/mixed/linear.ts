import {inverse} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts, sumsByUnit} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {fitLinear} from "../model/linear.js";
import type {Fitted} from "../model/modelFit.js";
import {type Outcomes, varianceWithin} from "../model/outcomes.js";
import {type Effects, type MixedEstimates, withoutEffects} from "./estimates.js";
import {highestProfile} from "./highest.js";
import type {UnitMoments} from "./profile.js";

/**
 * A linear model with one normal effect per unit by restricted or full maximum likelihood, from sums over units: after
 * ordinary least squares the people are not seen again until their units' effects are told.
 */
export function fitMixedLinear(
  design: Design,
  conditions: readonly string[],
  outcomes: Outcomes,
  likelihood: "REML" | "ML"
): MixedEstimates {
  const plain = fitLinear(design, conditions, outcomes);
  if (plain.logLik === null) return withoutEffects(plain);
  const {estimated} = plain;
  const restricted = likelihood === "REML";
  const passes = new Passes(design);
  const moments = unitMoments(design, passes, plain, outcomes);
  const {best, evaluations} = highestProfile(moments, restricted);

  const beta = plain.beta.slice();
  estimated.forEach((at, k) => {
    beta[at] += best.shift[k];
  });
  const units = restricted ? estimated.reduce((sum, at) => sum + 2 * Math.log(design.scale[at]), 0) : 0;
  return {
    plain,
    beta,
    covariance: inverse(best.factor).map(value => best.residualVariance * value),
    variance: best.ratio * best.residualVariance,
    residualVariance: best.residualVariance,
    logLik: -(best.deviance + units) / 2,
    iterations: evaluations,
    effects: effects(design, passes, beta, outcomes, best)
  };
}

function unitMoments(design: Design, passes: Passes, plain: Fitted, {n, fitWeight}: Outcomes): UnitMoments {
  const {table, parameters, factors} = design;
  const {estimated, beta} = plain;
  const p = parameters.length;
  const q = estimated.length;
  const {size, error, mean: meanE} = unitErrors(design, passes, beta, fitWeight);
  let withinE = 0;
  for (let i = 0; i < table.rows; ++i) {
    withinE += fitWeight[i] * ((error[i] - meanE[table.unitCodes[i]]) ** 2 + varianceWithin(table, i));
  }
  const sums = sumsByUnit(design, fitWeight);
  const meanX = Float64Array.from({length: size.length * q}, (_, at) => {
    const unit = Math.floor(at / q);
    return size[unit] === 0 ? 0 : sums[unit * p + estimated[at % q]] / size[unit];
  });
  const withinX = submatrix(crossProducts(design, fitWeight), p, estimated);
  const perUnit = new Set([0, ...factors[0].columns.map(({parameter}) => parameter)]);
  for (let a = 0; a < q; ++a) {
    for (let b = 0; b < q; ++b) {
      let between = 0;
      for (let unit = 0; unit < size.length; ++unit)
        between += size[unit] * meanX[unit * q + a] * meanX[unit * q + b];
      const isFlat = perUnit.has(estimated[a]) || perUnit.has(estimated[b]);
      withinX[a * q + b] = isFlat ? 0 : withinX[a * q + b] - between;
    }
  }
  return {n, q, size, meanX, meanE, withinX, withinE};
}

/** Every row's y − x'β, and the units' means of it over persons of this weight. */
function unitErrors({table}: Design, passes: Passes, beta: Float64Array, weight: Float64Array) {
  const error = new Float64Array(table.rows);
  const size = new Float64Array(table.units.length);
  const mean = new Float64Array(table.units.length);
  passes.predict(beta, (from, to, values) => {
    for (let i = from, j = 0; i < to; ++i, ++j) {
      error[i] = table.y[i] - values[j];
      size[table.unitCodes[i]] += weight[i];
      mean[table.unitCodes[i]] += weight[i] * error[i];
    }
  });
  for (let unit = 0; unit < mean.length; ++unit) if (size[unit] > 0) mean[unit] /= size[unit];
  return {size, error, mean};
}

/** A unit's effect is its mean error, pulled to zero: the more, the fewer its people. */
function effects(
  design: Design,
  passes: Passes,
  beta: Float64Array,
  {weight}: Outcomes,
  {ratio, residualVariance}: {readonly ratio: number; readonly residualVariance: number}
): Effects {
  const {size, mean} = unitErrors(design, passes, beta, weight);
  const mode = mean.map((error, unit) => (size[unit] * ratio * error) / (1 + size[unit] * ratio));
  return {
    mode,
    sd: size.map(persons => Math.sqrt((ratio * residualVariance) / (1 + persons * ratio))),
    difference: mode
  };
}
