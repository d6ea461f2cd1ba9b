import {InputError} from "../errors.js";
import type {Range, RankConfidence, TauBest} from "./certaintyResult.js";

/**
 * Who can be, and who certainly is, among the `tau` highest, all statements at once with the confidence of the sets
 * (Mogstad, Romano, Shaikh & Wilhelm 2024, §3.4): possible while fewer than `tau` units are surely above, certain when
 * all but `tau` are surely below. Units are named by their place among the sets.
 * @throws {InputError} for a `tau` that is not a whole number from 1.
 */
export function tauBest(
  {simultaneous}: {readonly simultaneous: readonly Range[]},
  tau: number
): TauBest<number> {
  if (!(Number.isInteger(tau) && tau >= 1)) {
    throw new InputError("invalid", `number of best ${tau}`, {allowed: "allowed: 1 or more"});
  }
  const places = [...simultaneous.keys()];
  return {
    tau,
    possible: places.filter(unit => simultaneous[unit][0] <= tau),
    certain: places.filter(unit => simultaneous[unit][1] <= tau)
  };
}

/**
 * Which of a benchmark's units can be, and which certainly are, among the `tau` highest (`tauBest`), by their
 * identifiers.
 * @throws {InputError} for a `tau` that is not a whole number from 1.
 */
export function tauBestUnits({units}: RankConfidence, tau: number): TauBest<string> {
  const {possible, certain} = tauBest({simultaneous: units.map(unit => unit.simultaneous)}, tau);
  const name = (place: number) => units[place].unit;
  return {tau, possible: possible.map(name), certain: certain.map(name)};
}
