import {InputError} from "../errors.js";
import {type Profile, profile, type UnitMoments} from "./profile.js";

/** Ratios looked at first, times the mean number of persons per unit: steps of √10 around where a maximum may lie. */
const looks = Array.from({length: 27}, (_, k) => 10 ** ((k - 6) / 2));
/** The ratio is found to this share of itself. */
const closeEnough = 1e-13;
const mostRounds = 100;

/**
 * The ratio of variances with the highest profiled likelihood. The likelihood may have several maxima, so a grid finds
 * the neighbourhood of the highest; then the root of the slope (regula falsi, Illinois).
 */
export function highestProfile(
  moments: UnitMoments,
  restricted: boolean
): {readonly best: Profile; readonly evaluations: number} {
  let evaluations = 0;
  const at = (ratio: number) => {
    ++evaluations;
    return profile(moments, ratio, restricted);
  };
  const plain = at(0);
  if (plain.factor.dependent.length > 0) {
    throw new InputError("unsupported", "conditions: some are nearly combinations of others", {
      allowed: "leave one of them out"
    });
  }
  const units = moments.size.reduce((count, size) => count + Number(size > 0), 0);
  const grid = [plain, ...looks.map(look => at((look * units) / moments.n))];
  const lowest = grid.reduce((best, found, k) => (found.deviance < grid[best].deviance ? k : best), 0);
  if (lowest === grid.length - 1) {
    throw new InputError("unsupported", "outcome: it does not vary within units, given the conditions", {
      allowed: "a model with unit effects needs chance among a unit's people"
    });
  }
  if (lowest === 0 && plain.slope >= 0) return {best: plain, evaluations};
  return {best: rootBetween(at, grid[Math.max(0, lowest - 1)], grid[lowest + 1]), evaluations};
}

/** Between a falling and a rising deviance; the last ratio tried. */
function rootBetween(at: (ratio: number) => Profile, low: Profile, high: Profile): Profile {
  let [a, b] = [low.ratio, high.ratio];
  let [fa, fb] = [low.slope, high.slope];
  let best = low.deviance < high.deviance ? low : high;
  let side = 0;
  for (let round = 0; round < mostRounds && b - a > closeEnough * b; ++round) {
    const secant = (a * fb - b * fa) / (fb - fa);
    best = at(secant > a && secant < b ? secant : (a + b) / 2);
    if (best.slope === 0) break;
    if (best.slope < 0) {
      a = best.ratio;
      fa = best.slope;
      if (side < 0) fb /= 2;
      side = -1;
    } else {
      b = best.ratio;
      fb = best.slope;
      if (side > 0) fa /= 2;
      side = 1;
    }
  }
  return best;
}
