import {cholesky, inverse, solve} from "../algebra/cholesky.js";
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
/** With σ² below this share of the smallest variance of a unit's own estimate, it is taken for zero if it may be. */
const negligible = 1e-4;

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
 * second derivatives, and steps halved when they lose likelihood. `mayVanish` says whether σ = 0 is a local maximum.
 */
export function climb(
  marginal: Marginal,
  beta: Float64Array,
  parameters: readonly number[],
  start: number,
  mayVanish: boolean
): Summit {
  let sd = start;
  marginal.evaluate(beta, sd);
  for (let iterations = 1; iterations <= mostIterations; ++iterations) {
    if (mayVanish && isNegligible(marginal)) {
      return {sd: 0, iterations, vanished: true, covariance: new Float64Array(0)};
    }
    const {gradient, information} = inSd(derivatives(marginal), parameters, sd);
    const q = gradient.length;
    const factor = cholesky(information, q);
    const regular = factor.dependent.length === 0;
    const step = solve(regular ? factor : cholesky(cautious(information, marginal), q), gradient.slice());
    const promised = step.reduce((sum, value, k) => sum + value * gradient[k], 0);
    const size = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

    const before = marginal.logLik;
    let moved = withinReach(sd, step[q - 1]);
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
    if (sd > largestSd) break;
    if (regular && (size < smallStep || promised <= smallGain * Math.max(1, Math.abs(before)))) {
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
    allowed: "leave out conditions, or use the linear link"
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
 * Where the likelihood bends the wrong way: the coefficients' own information without what σ tells, and for σ that of
 * effects that were seen, 2·units/σ²; an expectation–maximisation step (Dempster, Laird & Rubin 1977).
 */
function cautious(information: Float64Array, {sd, mode}: Marginal): Float64Array {
  const q = Math.sqrt(information.length);
  const matrix = information.slice();
  for (let k = 0; k < q; ++k) matrix[k * q + q - 1] = matrix[(q - 1) * q + k] = 0;
  matrix[q * q - 1] = (2 * mode.length) / sd ** 2;
  return matrix;
}

function withinReach(sd: number, step: number): number {
  const furthest = step < 0 ? (1 - mostShrinkage) * sd : (1 / mostShrinkage - 1) * sd;
  return Math.min(1, furthest / Math.abs(step));
}

function isNegligible({sd, sums}: Marginal): boolean {
  return sums.every(({variance}) => sd ** 2 * variance < negligible);
}
