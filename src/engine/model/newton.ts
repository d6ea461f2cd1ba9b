import {cholesky, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import {InputError} from "../errors.js";
import type {LogisticPass} from "./logisticPass.js";

/** Newton's method ends when a step moves no (centred and scaled) parameter by more than this: its next would be nil. */
const smallStep = 1e-8;
/** A step this large that gains no likelihood climbs towards infinity. */
const flatStep = 1e-2;
const flatGain = 1e-9;
const mostIterations = 60;

export interface Climb {
  readonly iterations: number;
  /** Parameters that grow without end, because some combination of conditions settles the outcome. */
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
    const step = solve(
      cholesky(information, parameters.length),
      Float64Array.from(parameters, at => pass.gradient[at])
    );
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
    if (size < smallStep) return {iterations, diverging: []};
    if (size > flatStep && pass.logLik - before < flatGain) {
      return {iterations, diverging: parameters.filter((_, k) => moved * Math.abs(step[k]) > flatStep / 10)};
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
