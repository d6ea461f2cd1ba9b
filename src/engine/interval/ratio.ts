import type {Range} from "../certainty/certaintyResult.js";
import {gammaQuantile} from "../distributions.js";
import {InputError} from "../errors.js";
import {reach, tail} from "./level.js";

/**
 * Interval of observed / expected when the observed count is Poisson and the expected is known (Garwood 1936; R
 * `poisson.test`). Null when nothing was expected.
 * @throws {InputError} for counts below 0 and a level outside 0–1.
 */
export function exactPoisson(observed: number, expected: number, level = 0.95): Range | null {
  const alpha = tail(level);
  if (!isExpected(observed, expected)) return null;
  const lower = observed === 0 ? 0 : gammaQuantile(alpha, observed);
  return [lower / expected, gammaQuantile(1 - alpha, observed + 1) / expected];
}

/**
 * Interval of observed / expected by Byar's approximation to the exact Poisson one, from the cube root (Breslow & Day
 * 1987, p. 69). Null when nothing was expected.
 * @throws {InputError} for counts below 0 and a level outside 0–1.
 */
export function byar(observed: number, expected: number, level = 0.95): Range | null {
  const z = reach(level);
  if (!isExpected(observed, expected)) return null;
  const count = (events: number, side: number) =>
    events * Math.max(0, 1 - 1 / (9 * events) + (side * z) / (3 * Math.sqrt(events))) ** 3;
  return [observed === 0 ? 0 : count(observed, -1) / expected, count(observed + 1, 1) / expected];
}

function isExpected(observed: number, expected: number): boolean {
  if (observed >= 0 && expected >= 0 && Number.isFinite(observed) && Number.isFinite(expected)) {
    return expected > 0;
  }
  throw new InputError("invalid", `${observed} observed of ${expected} expected`, {
    allowed: "allowed: 0 or more"
  });
}
