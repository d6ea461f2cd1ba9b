import {cholesky, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import {InputError} from "../errors.js";
import type {LogisticPass} from "./logisticPass.js";

/** A step that moves no (centred and scaled) parameter by more than this is the last: the next would be nil. */
const smallStep = 1e-8;
/** So is one that promises less likelihood than this share of it: nearly collinear columns never stop moving. */
const smallGain = 1e-16;
/** A step this large that gains hardly any likelihood climbs towards infinity, if people's chances have reached 0 or 1. */
const flatStep = 1e-2;
const flatGain = 1e-9;
/** p(1 − p) of a person whom nothing can surprise. */
export const certain = 1e-7;
const mostIterations = 60;

export interface Climb {
  readonly iterations: number;
  /** Parameters that grow without end, in the data's own units, because some combination of conditions settles the outcome. */
  readonly diverging: readonly number[];
}

/** Maximises the log-likelihood over the given parameters of `beta`, in place, halving steps that lose likelihood. */
export function newton(
  design: Design,
  pass: LogisticPass,
  beta: Float64Array,
  parameters: readonly number[]
): Climb {
  const p = design.parameters.length;
  pass.evaluate(beta);
  for (let iterations = 1; iterations <= mostIterations; ++iterations) {
    const information = submatrix(crossProducts(design, pass.information), p, parameters);
    const gradient = Float64Array.from(parameters, at => pass.gradient[at]);
    const step = solve(cholesky(information, parameters.length), gradient.slice());
    const promised = step.reduce((sum, value, k) => sum + value * gradient[k], 0);
    const before = pass.logLik;
    let moved = 1;
    advance(beta, parameters, step, 1);
    pass.evaluate(beta);
    while (!(pass.logLik >= before - 1e-12 * Math.abs(before)) && moved > 1e-6) {
      advance(beta, parameters, step, -moved / 2);
      moved /= 2;
      pass.evaluate(beta);
    }
    const size = moved * step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (size < smallStep || promised <= smallGain * Math.max(1, Math.abs(pass.logLik))) {
      return {iterations, diverging: []};
    }
    if (size > flatStep && pass.logLik - before < flatGain && someoneIsCertain(pass)) {
      return {iterations, diverging: movers(design, parameters, step)};
    }
  }
  throw new InputError("unsupported", `fit: no maximum found in ${mostIterations} steps`, {
    allowed: "leave out conditions, or use the linear link"
  });
}

function advance(
  beta: Float64Array,
  parameters: readonly number[],
  step: Float64Array,
  length: number
): void {
  for (let k = 0; k < parameters.length; ++k) beta[parameters[k]] += length * step[k];
}

function someoneIsCertain({probability, weight}: LogisticPass): boolean {
  return probability.some((p, i) => weight[i] > 0 && p * (1 - p) < certain);
}

/** Parameters that still move; the intercept as it is for columns that are not centred. */
function movers({centre, scale}: Design, parameters: readonly number[], step: Float64Array): number[] {
  return parameters.filter((at, k) => {
    if (at !== 0) return Math.abs(step[k]) > flatStep / 10;
    const shift = parameters.reduce(
      (sum, other, j) => (other === 0 ? sum : sum - (step[j] * centre[other]) / scale[other]),
      step[k]
    );
    return Math.abs(shift) > flatStep / 10;
  });
}
