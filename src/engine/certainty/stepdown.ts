import type {Differences} from "./differences.js";
import {type Decisions, overallMaximum, unitMaximum} from "./maxima.js";
import {nthLargest} from "./nthLargest.js";

/** Draws that are taken together for one unit after the other, so that they and the unit's row stay at hand. */
const block = 64;

/** How many of the draws may exceed the critical value, and how many steps are taken at most. */
export interface Steps {
  readonly exceeding: number;
  readonly most: number;
}

/**
 * Holm-type stepdown with the joint distribution of the differences (Romano & Wolf 2005; Mogstad, Romano, Shaikh &
 * Wilhelm 2024, §3.2). Each pair is two one-sided hypotheses, "not higher" and "not lower". Those whose studentised
 * difference exceeds the critical value, a quantile of the draws' maxima, are rejected; the critical value of those
 * that remain is lower; and so on until nothing more is rejected. The other half of a decided pair remains, which keeps
 * the chance of any wrong decision, its direction included, at the level.
 *
 * Here every unit against all others, each unit a family of its own: row j holds the decisions of unit j.
 */
export function decideUnits(differences: Differences, {exceeding, most}: Steps): Decisions {
  const {size, draws, studentised} = differences;
  const decisions = new Int8Array(size * size);
  const maxima = new Float64Array(size * draws);
  let active = Array.from({length: size}, (_, unit) => unit);
  for (let step = 0; step < most && active.length > 0; ++step) {
    for (let first = 0; first < draws; first += block) {
      const last = Math.min(draws, first + block);
      for (const unit of active) {
        for (let draw = first; draw < last; ++draw) {
          maxima[unit * draws + draw] = unitMaximum(differences, decisions, unit, draw * size);
        }
      }
    }
    active = active.filter(unit => {
      const critical = nthLargest(maxima.subarray(unit * draws, (unit + 1) * draws), exceeding);
      const row = unit * size;
      return reject(studentised.subarray(row, row + size), critical, decisions.subarray(row, row + size));
    });
  }
  return decisions;
}

/** The same for all pairs of units as one family. */
export function decideAll(differences: Differences, {exceeding, most}: Steps): Decisions {
  const {size, draws, studentised} = differences;
  const decisions = new Int8Array(size * size);
  const maxima = new Float64Array(draws);
  for (let step = 0; step < most; ++step) {
    for (let draw = 0; draw < draws; ++draw) {
      maxima[draw] = overallMaximum(differences, decisions, draw * size);
    }
    if (!reject(studentised, nthLargest(maxima, exceeding), decisions)) break;
  }
  return decisions;
}

/** Decides what lies beyond the critical value; whether there was anything new. */
function reject(studentised: Float64Array, critical: number, decisions: Decisions): boolean {
  let any = false;
  for (let pair = 0; pair < decisions.length; ++pair) {
    if (decisions[pair] !== 0 || Math.abs(studentised[pair]) <= critical) continue;
    decisions[pair] = Math.sign(studentised[pair]);
    any = true;
  }
  return any;
}
