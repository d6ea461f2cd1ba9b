import type {Range} from "../certainty/certaintyResult.js";
import {betaQuantile} from "../distributions.js";
import {InputError} from "../errors.js";
import {reach, tail} from "./level.js";

/**
 * The shares of a large population that `successes` out of n persons are compatible with, by the score test (Wilson
 * 1927; R `prop.test(correct = FALSE)`). Null without persons.
 * @throws {InputError} for more successes than persons, counts below 0, and a level outside 0–1.
 */
export function wilson(successes: number, n: number, level = 0.95): Range | null {
  const z = reach(level);
  if (!hasPersons(successes, n)) return null;
  const share = successes / n;
  const square = z ** 2 / n;
  const middle = (share + square / 2) / (1 + square);
  const half = (z * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  return [successes === 0 ? 0 : Math.max(0, middle - half), successes === n ? 1 : Math.min(1, middle + half)];
}

/**
 * The shares of a large population that `successes` out of n persons are compatible with, by the exact test: never too
 * short, often too long (Clopper & Pearson 1934; R `binom.test`). Null without persons.
 * @throws {InputError} for more successes than persons, counts below 0, and a level outside 0–1.
 */
export function clopperPearson(successes: number, n: number, level = 0.95): Range | null {
  const alpha = tail(level);
  if (!hasPersons(successes, n)) return null;
  return [
    successes === 0 ? 0 : betaQuantile(alpha, successes, n - successes + 1),
    successes === n ? 1 : betaQuantile(1 - alpha, successes + 1, n - successes)
  ];
}

function hasPersons(successes: number, n: number): boolean {
  if (successes >= 0 && successes <= n && Number.isFinite(n)) return n > 0;
  throw new InputError("invalid", `${successes} successes of ${n} persons`, {allowed: "allowed: 0 to n"});
}
