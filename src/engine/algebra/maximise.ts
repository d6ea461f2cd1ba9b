import {InputError} from "../errors.js";
import {type Cholesky, cholesky} from "./cholesky.js";
import {submatrix} from "./matrix.js";
import {QuasiNewton} from "./quasiNewton.js";

/** A log-likelihood that can be climbed: a value, a gradient and an information matrix where it was last evaluated. */
export interface Likelihood {
  /** How many parameters there are. */
  readonly size: number;
  readonly logLik: number;
  readonly gradient: Float64Array;
  evaluate(parameters: Float64Array): void;
  /** −∂²logLik, size × size, row-major. Costs as much as several evaluations. */
  information(): Float64Array;
}

export interface Climb {
  readonly iterations: number;
  /** Parameters that grow without end while the likelihood gains nothing by it. */
  readonly diverging: readonly number[];
}

const closeEnough = 1e-10;
/** A step that promises less likelihood than this share of it is rounding. */
const smallGain = 1e-16;
/** After shorter steps the information matrix is kept, and corrected by the gradients that follow. */
const nearby = 0.1;
/** A step this large that gains hardly any likelihood climbs towards infinity. */
const flatStep = 1e-2;
const flatGain = 1e-9;
const mostIterations = 100;
/** Pivots below this are rounding: a parameter on its way to infinity has no curvature left. */
const flatPivot = 1e-14;

/**
 * Maximises over these parameters of `at`, in place, and leaves the likelihood evaluated there: Newton steps, halved
 * when they lose likelihood, until they are short; then quasi-Newton steps. A `metric` that is good from the start (the
 * factored information of a model nearby) spares the Newton steps. `tolerance` is the distance to the maximum, per
 * centred and scaled parameter, at which the climb ends.
 */
export function maximise(
  likelihood: Likelihood,
  at: Float64Array,
  parameters: readonly number[],
  metric: Cholesky | null = null,
  tolerance = closeEnough
): Climb {
  likelihood.evaluate(at);
  let directions = metric === null ? null : new QuasiNewton(metric);
  let previous = Number.POSITIVE_INFINITY;
  for (let iterations = 1; iterations <= mostIterations; ++iterations) {
    const fresh = directions === null;
    directions ??= new QuasiNewton(factorOf(likelihood, parameters));
    const gradient = Float64Array.from(parameters, k => likelihood.gradient[k]);
    const step = directions.next(gradient);
    const promised = step.reduce((sum, value, k) => sum + value * gradient[k], 0);
    const before = likelihood.logLik;
    advance(likelihood, at, parameters, step);
    directions.moved(step);
    const size = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const rate = Math.min(size / previous, 0.9);
    const rest = previous === Number.POSITIVE_INFINITY ? size : (size * rate) / (1 - rate);
    if (rest < tolerance || promised <= smallGain * Math.max(1, Math.abs(before))) {
      return {iterations, diverging: []};
    }
    if (fresh && size > flatStep && likelihood.logLik - before < flatGain) {
      return {iterations, diverging: parameters.filter((_, k) => Math.abs(step[k]) > flatStep / 10)};
    }
    if (size > nearby || size > previous / 2) directions = null;
    previous = size;
  }
  throw new InputError("unsupported", `fit: no maximum found in ${mostIterations} steps`, {
    allowed: "leave out conditions"
  });
}

export function factorOf(likelihood: Likelihood, parameters: readonly number[]): Cholesky {
  return cholesky(
    submatrix(likelihood.information(), likelihood.size, parameters),
    parameters.length,
    flatPivot
  );
}

/** Takes the step, or as much of it as loses no likelihood; `step` becomes what was taken. */
function advance(
  likelihood: Likelihood,
  at: Float64Array,
  parameters: readonly number[],
  step: Float64Array
): void {
  const before = likelihood.logLik;
  const start = Float64Array.from(parameters, k => at[k]);
  for (let length = 1; length > 1e-6; length /= 2) {
    parameters.forEach((k, j) => {
      at[k] = start[j] + length * step[j];
    });
    likelihood.evaluate(at);
    if (likelihood.logLik >= before - 1e-12 * Math.abs(before)) {
      for (let j = 0; j < step.length; ++j) step[j] *= length;
      return;
    }
  }
  parameters.forEach((k, j) => {
    at[k] = start[j];
  });
  step.fill(0);
  likelihood.evaluate(at);
}
