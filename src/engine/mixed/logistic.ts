import type {Design} from "../design/design.js";
import {fitLogistic} from "../model/logistic.js";
import {LogisticPass} from "../model/logisticPass.js";
import type {Outcomes} from "../model/outcomes.js";
import {open} from "../model/separation.js";
import {climb} from "./climb.js";
import {type Effects, type MixedEstimates, withoutEffects} from "./estimates.js";
import {Marginal} from "./marginal.js";

/**
 * Maximum likelihood of a logit with one normal effect per unit; the design's rows stand unit after unit. What
 * separates or depends in the plain logistic model does so here: whatever a unit's effect, settled people stay certain,
 * so they tell nothing of it.
 */
export function fitMixedLogistic(
  design: Design,
  start: Uint32Array,
  conditions: readonly string[],
  outcomes: Outcomes,
  points: number
): MixedEstimates {
  const plain = fitLogistic(design, conditions, outcomes);
  if (plain.estimated.length === 0) return withoutEffects(plain);
  const whoIsOpen = (weight: Float64Array) => weight.map((w, i) => (plain.settled?.[i] === open ? w : 0));
  const fitWeight = whoIsOpen(outcomes.fitWeight);

  const {slopeAtZero, sd: first} = plainSpread(design, fitWeight, plain.beta);
  const marginal = new Marginal(design, start, fitWeight, points);
  const beta = plain.beta.slice();
  const ground = slopeAtZero <= 0 && plain.logLik !== null ? plain.logLik : Number.NEGATIVE_INFINITY;
  const summit = climb(marginal, beta, plain.estimated, first, ground);
  const iterations = plain.iterations + summit.iterations;
  if (summit.vanished || marginal.logLik <= ground) return {...withoutEffects(plain), iterations};

  const everyone = outcomes.restricted
    ? new Marginal(design, start, whoIsOpen(outcomes.weight), 1)
    : marginal;
  if (outcomes.restricted) everyone.evaluate(beta, summit.sd);
  return {
    plain,
    beta,
    covariance: summit.covariance,
    variance: summit.sd ** 2,
    residualVariance: null,
    logLik: marginal.logLik,
    iterations,
    effects: effectsOf(everyone, outcomes.unitN)
  };
}

/**
 * What the plain model's residuals say of effects: the slope of the log-likelihood in σ² at zero, ½·Σ(R² − V), and the
 * σ at which Σ R²/(V + V²σ²) is the number of units (Paule & Mandel 1982), a start. Where there is none, it starts where
 * a unit's people tell as much of its effect as σ does.
 */
function plainSpread(design: Design, weight: Float64Array, beta: Float64Array) {
  const pass = new LogisticPass(design, weight);
  pass.finish(beta);
  const units = Array.from(pass.unitVariance, (variance, unit) => ({
    variance,
    residual: pass.unitResidual[unit]
  }));
  const informed = units.filter(({variance}) => variance > 0);
  const slopeAtZero = informed.reduce((sum, {variance, residual}) => sum + (residual ** 2 - variance) / 2, 0);
  const excess = (square: number) =>
    informed.reduce(
      (sum, {variance, residual}) => sum + residual ** 2 / (variance * (1 + variance * square)),
      0
    ) - informed.length;
  let low = 0;
  let high = 16;
  for (let round = 0; round < 30; ++round) {
    const middle = (low + high) / 2;
    if (excess(middle) > 0) low = middle;
    else high = middle;
  }
  const information = informed.reduce((sum, {variance}) => sum + variance, 0) / informed.length;
  return {slopeAtZero, sd: Math.sqrt(low > 0 ? low : 1 / information)};
}

/** Modes, their standard deviations, and what the modes do to the mean outcome of `n` persons per unit. */
function effectsOf({mode, spread, people}: Marginal, n: Float64Array): Effects {
  const {start, weight, odds} = people;
  const difference = mode.map((effect, unit) => {
    const factor = Math.exp(effect);
    let sum = 0;
    for (let i = start[unit]; i < start[unit + 1]; ++i) {
      sum += weight[i] * (1 / (1 + odds[i]) - 1 / (1 + odds[i] * factor));
    }
    return n[unit] > 0 ? sum / n[unit] : 0;
  });
  return {mode, sd: spread, difference};
}
