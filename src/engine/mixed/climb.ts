import {type Cholesky, cholesky, inverse, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {InputError} from "../errors.js";
import {type Derivatives, derivatives} from "./derivatives.js";
import type {Marginal} from "./marginal.js";

/** A step that moves no (centred and scaled) parameter by more than this is the last. */
const smallStep = 1e-8;
/** So is one that promises less likelihood than this share of it. */
const smallGain = 1e-16;
const mostIterations = 60;
/** In one step σ shrinks at most to this share of itself, and grows at most to its inverse. */
const mostShrinkage = 0.2;
/** Effects this unequal leave no chance but 0 or 1. */
const largestSd = 50;

/** Where a climb ended: at a maximum, or, `vanished`, where σ falls towards zero. */
export interface Summit {
  readonly sd: number;
  readonly iterations: number;
  readonly vanished: boolean;
  /** Of the coefficients, from the observed information of all parameters; empty where σ vanished. */
  readonly covariance: Float64Array;
}

/**
 * Maximises the marginal log-likelihood over σ and the given parameters of `beta`, in place: Newton's method with exact
 * second derivatives, and steps halved when they lose likelihood. `ground` is the log-likelihood at σ = 0 if that is a
 * local maximum, −∞ if not: a climb that lies below it and heads for zero has vanished.
 */
export function climb(
  marginal: Marginal,
  beta: Float64Array,
  parameters: readonly number[],
  start: number,
  ground: number
): Summit {
  let sd = start;
  marginal.evaluate(beta, sd);
  for (let iterations = 1; iterations <= mostIterations; ++iterations) {
    const {gradient, information} = inSd(derivatives(marginal), parameters, sd);
    const q = gradient.length;
    const factor = cholesky(information, q);
    const isConcave = factor.dependent.length === 0;
    const step = solve(isConcave ? factor : elsewhere(information, gradient, sd), gradient.slice());
    const promised = step.reduce((sum, value, k) => sum + value * gradient[k], 0);
    const size = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

    const before = marginal.logLik;
    let moved = withinReach(sd, step[q - 1]);
    if (moved < 1 && step[q - 1] < 0 && before <= ground) {
      return {sd: 0, iterations, vanished: true, covariance: new Float64Array(0)};
    }
    const goTo = (by: number) => {
      parameters.forEach((at, k) => {
        beta[at] += by * step[k];
      });
      sd += by * step[q - 1];
      marginal.evaluate(beta, sd);
    };
    goTo(moved);
    while (!(marginal.logLik >= before - 1e-12 * Math.abs(before)) && moved > 1e-6) {
      goTo(-moved / 2);
      moved /= 2;
    }
    if (sd > largestSd) {
      throw new InputError(
        "unsupported",
        "variance between units: it has no bound, as units and conditions settle nearly every outcome",
        {
          allowed: "leave out conditions, or use the linear link"
        }
      );
    }
    if (isConcave && (size < smallStep || promised <= smallGain * Math.max(1, Math.abs(before)))) {
      return {
        sd,
        iterations,
        vanished: false,
        covariance: submatrix(
          inverse(factor),
          q,
          parameters.map((_, k) => k)
        )
      };
    }
  }
  throw new InputError("unsupported", `fit with unit effects: no maximum found in ${mostIterations} steps`, {
    allowed: "leave out conditions, take more quadrature points, or use the linear link"
  });
}

/** The gradient and the negative second derivatives of these coefficients and σ itself instead of its logarithm. */
function inSd({gradient, hessian}: Derivatives, parameters: readonly number[], sd: number) {
  const p = gradient.length - 1;
  const index = [...parameters, p];
  const q = index.length;
  const information = submatrix(hessian, p + 1, index).map(value => -value);
  information[q * q - 1] += gradient[p];
  for (let k = 0; k < q; ++k) {
    information[k * q + q - 1] /= sd;
    information[(q - 1) * q + k] /= sd;
  }
  return {
    information,
    gradient: Float64Array.from(index, at => (at === p ? gradient[p] / sd : gradient[at]))
  };
}

/**
 * A metric where the likelihood bends upwards in some direction: that of log σ instead of σ, which is enough far above
 * the maximum, or else the information with its diagonal raised until nothing bends upwards (Levenberg 1944).
 */
function elsewhere(information: Float64Array, gradient: Float64Array, sd: number): Cholesky {
  const q = gradient.length;
  const inLogarithm = information.slice();
  inLogarithm[q * q - 1] -= gradient[q - 1] / sd;
  let factor = cholesky(inLogarithm, q);
  for (let raise = 0.25; factor.dependent.length > 0 && raise < 1e12; raise *= 2) {
    const raised = information.slice();
    for (let k = 0; k < q; ++k) raised[k * q + k] += raise * Math.abs(information[k * q + k]);
    factor = cholesky(raised, q);
  }
  return factor;
}

function withinReach(sd: number, step: number): number {
  const furthest = step < 0 ? (1 - mostShrinkage) * sd : (1 / mostShrinkage - 1) * sd;
  return Math.min(1, furthest / Math.abs(step));
}
