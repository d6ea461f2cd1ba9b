import {InputError} from "../errors.js";
import {parseShare} from "./estimates.js";

/**
 * Which of many tests stand out while at most `rate` of those that do are expected to be false (Benjamini & Hochberg
 * 1995; R `p.adjust(p, "BH") <= rate`): the k smallest p-values, for the largest k whose k-th is at most k/n·rate. One
 * answer per test, in their order.
 * @throws {InputError} for p-values and a rate outside 0–1.
 */
export function falseDiscoveries(p: readonly number[], rate = 0.05): boolean[] {
  parseShare("false discovery rate", rate);
  const wrong = p.findIndex(value => !(value >= 0 && value <= 1));
  if (wrong !== -1) {
    throw new InputError("invalid", `p-value ${p[wrong]}`, {
      where: `test ${wrong + 1}`,
      allowed: "allowed: 0 to 1"
    });
  }
  const sorted = [...p].sort((a, b) => a - b);
  const last = sorted.findLastIndex((value, at) => value <= ((at + 1) / p.length) * rate);
  return p.map(value => last !== -1 && value <= sorted[last]);
}
