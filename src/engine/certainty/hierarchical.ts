import {normalQuantile} from "../distributions.js";
import type {Range} from "./certaintyResult.js";
import {independentEffects, type JointEffects} from "./effects.js";
import {type Estimates, informative, parseEstimates, parseShare} from "./estimates.js";
import {mixtureQuantile} from "./mixtureQuantile.js";
import {type Restricted, restricted} from "./restricted.js";
import {shrinkParsed} from "./shrink.js";
import {type Spread, spreadPosterior} from "./spread.js";
import {stratifiedNormals} from "./stratifiedNormals.js";

/** Quantiles of the posterior of tau that draws are shared out over, and that intervals are averaged over. */
const strata = {draws: 250, intervals: 64} as const;

/** Effects of the normal–normal model. */
export interface HierarchicalEffects extends JointEffects {
  /** How much of each estimate's distance from the mean is kept, on average. */
  readonly reliabilities: Float64Array;
  /** Equal-tailed intervals of the effects, each with probability `level` (0.95). */
  intervals(level?: number): Range[];
}

/**
 * The full posterior of the normal–normal model, estimates ~ N(θ, se²) and θ ~ N(mean, tau²), with flat priors on the
 * mean and on tau (Gelman et al. 2013, §5.4): draws take tau from its marginal posterior, in strata, then the mean,
 * then the effects. An estimated tau of zero does not make all units alike, as it does where tau is held at it. With
 * fewer than three units to tell the spread its posterior is improper: the estimates stand as they are. Effects are in
 * the order and the unit of the estimates.
 * @throws {InputError} for estimates that are not finite, standard errors below 0, and other numbers of them than of
 * estimates; from `intervals`, for a level outside 0–1.
 */
export function hierarchicalEffects(
  estimates: ArrayLike<number>,
  ses: ArrayLike<number>
): HierarchicalEffects {
  const parsed = parseEstimates(estimates, ses);
  const {values: y, variances: v} = informative(parsed);
  if (y.length < 3) return plain(parsed);
  const spread = spreadPosterior(y, v, shrinkParsed(parsed).tau ?? 0);
  const quantiles = (count: number) =>
    Array.from({length: count}, (_, at) => {
      const tau = spread.quantile((at + 0.5) / count);
      return given(parsed, tau, restricted(y, v, tau ** 2));
    });
  return {
    size: parsed.size,
    ...moments(parsed, spread),
    intervals(level = 0.95) {
      const tail = (1 - parseShare("level", level)) / 2;
      const parts = quantiles(strata.intervals);
      return Array.from({length: parsed.size}, (_, k): Range => {
        const means = Float64Array.from(parts, ({centre}) => centre[k]);
        const sds = Float64Array.from(parts, ({pulled, sd, meanSd}) => Math.hypot(sd[k], pulled[k] * meanSd));
        return [mixtureQuantile(means, sds, tail), mixtureQuantile(means, sds, 1 - tail)];
      });
    },
    sampler(draws, stream) {
      const parts = quantiles(Math.min(strata.draws, draws));
      const next = stratifiedNormals(parsed.size, draws, stream);
      let drawn = 0;
      return into => {
        const {centre, pulled, sd, meanSd} = parts[Math.floor((drawn++ * parts.length) / draws)];
        const moved = stream.normal() * meanSd;
        next(into);
        for (let k = 0; k < into.length; ++k) into[k] = centre[k] + pulled[k] * moved + sd[k] * into[k];
      };
    }
  };
}

/** Estimates as they stand. */
function plain({values, variances}: Estimates): HierarchicalEffects {
  const effects = independentEffects(values, variances.map(Math.sqrt));
  return {
    ...effects,
    reliabilities: values.map(() => 1),
    intervals(level = 0.95) {
      const z = normalQuantile((1 + parseShare("level", level)) / 2);
      return Array.from(
        values,
        (value, k): Range => [value - z * effects.sds[k], value + z * effects.sds[k]]
      );
    }
  };
}

/** Effects given tau: where they lie, how far an error of the mean moves them, and their own deviation. */
function given({values, variances}: Estimates, tau: number, {mean, precision}: Restricted) {
  const pulled = variances.map(variance => pull(tau, variance));
  return {
    centre: values.map((value, k) => value + pulled[k] * (mean - value)),
    pulled,
    sd: variances.map((variance, k) => Math.sqrt((1 - pulled[k]) * variance)),
    meanSd: 1 / Math.sqrt(precision)
  };
}

/** How much of an estimate's distance from the mean is taken away. */
const pull = (tau: number, variance: number) => (variance === 0 ? 0 : variance / (tau ** 2 + variance));

/** Posterior means and standard deviations, tau and the mean integrated out. */
function moments({size, values, variances}: Estimates, {probability, tau, mean, precision}: Spread) {
  const means = new Float64Array(size);
  const sds = new Float64Array(size);
  const reliabilities = new Float64Array(size);
  for (let k = 0; k < size; ++k) {
    let shift = 0;
    let square = 0;
    let kept = 0;
    for (let cell = 0; cell < tau.length; ++cell) {
      const away = pull(tau[cell], variances[k]);
      const moved = away * (mean[cell] - values[k]);
      shift += probability[cell] * moved;
      square += probability[cell] * (moved ** 2 + (1 - away) * variances[k] + away ** 2 / precision[cell]);
      kept += probability[cell] * (1 - away);
    }
    means[k] = values[k] + shift;
    sds[k] = Math.sqrt(Math.max(0, square - shift ** 2));
    reliabilities[k] = kept;
  }
  return {means, sds, reliabilities};
}
