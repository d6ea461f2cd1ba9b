import type {ConfidenceSets, Range} from "./certaintyResult.js";
import {differencesOf, type SamplingErrors} from "./differences.js";
import {parseDraws, parseShare} from "./estimates.js";
import type {Decisions} from "./maxima.js";
import {decideAll, decideUnits} from "./stepdown.js";

export interface ConfidenceOptions {
  readonly level?: number;
  readonly draws?: number;
  readonly seed?: number;
  /** Go on after the first step (default); without it the sets are wider and as valid. */
  readonly stepdown?: boolean;
}

/**
 * Confidence sets of ranks, 1 the highest (Mogstad, Romano, Shaikh & Wilhelm 2024; R `csranks`): a unit's rank lies
 * between one more than the units surely above it and one fewer than those not surely below. `marginal` compares it
 * with all others at once, `simultaneous` all with all. Estimates are taken as normal with the errors they come with;
 * of the true values nothing is assumed, and where some are equal the set holds every rank that they share. Errors are
 * one per estimate, or a covariance matrix, row-major.
 * @throws {InputError} for estimates that are not finite, standard errors below 0, and other numbers of them than of
 * estimates; for a covariance matrix that is none, a level outside 0–1, and a number of draws below 1.
 */
export function confidenceSets(
  estimates: ArrayLike<number>,
  errors: SamplingErrors,
  options: ConfidenceOptions = {}
): ConfidenceSets {
  const level = parseShare("level", options.level ?? 0.95);
  const draws = parseDraws(options.draws ?? 5000, Math.ceil(level / (1 - level) - 1e-9));
  const differences = differencesOf(estimates, errors, draws, options.seed ?? 20240917);
  // A test by simulation: the estimates themselves count as one more draw.
  const exceeding = draws + 1 - Math.ceil(level * (draws + 1) - 1e-9);
  const steps = {exceeding, most: options.stepdown === false ? 1 : Infinity};
  return {
    level,
    marginal: ranges(differences.size, decideUnits(differences, steps)),
    simultaneous: ranges(differences.size, decideAll(differences, steps))
  };
}

/** First and last rank that its row of decisions leaves to every unit. */
function ranges(size: number, decisions: Decisions): Range[] {
  return Array.from({length: size}, (_, unit) => {
    const row = decisions.subarray(unit * size, (unit + 1) * size);
    const above = row.reduce((count, decision) => count + Number(decision < 0), 0);
    const below = row.reduce((count, decision) => count + Number(decision > 0), 0);
    return [1 + above, size - below];
  });
}
