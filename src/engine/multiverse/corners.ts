import {count} from "./masks.js";

/** Masks of the models at both ends: those that have at most `order` of k conditions, and those that lack as few. */
export function cornerMasks(k: number, order: number): number[] {
  const all = 2 ** k - 1;
  const few = [0];
  for (let j = 0; j < k; ++j) {
    const before = few.filter(mask => count(mask) < order);
    few.push(...before.map(mask => (mask | (1 << j)) >>> 0));
  }
  return [...new Set(few.flatMap(mask => [mask, (all ^ mask) >>> 0]))].sort((a, b) => a - b);
}

/**
 * What a model's error is thought to be, given those of the corners: their weighted sum, as [place, weight]. Seen from
 * one end the error is what single conditions, pairs … up to `order` conditions do to it, and nothing more; the views
 * from both ends count by how few interactions of the next order each of them has left out.
 */
export function cornerWeights(
  corners: readonly number[],
  mask: number,
  k: number,
  order: number
): [place: number, weight: number][] {
  const present = count(mask);
  const missing = k - present;
  const [leftOutBelow, leftOutAbove] = [present, missing].map(away => Math.max(0, away - order) ** 2);
  const fromAbove = leftOutAbove === 0 ? 1 : leftOutBelow / (leftOutBelow + leftOutAbove);
  return corners.flatMap((corner, place): [number, number][] => {
    const size = count(corner);
    const common = (mask & corner) >>> 0;
    let weight = 0;
    if (common === mask && k - size <= order) weight += fromAbove * share(missing, k - size, order);
    if (common === corner && size <= order) weight += (1 - fromAbove) * share(present, size, order);
    return weight === 0 ? [] : [[place, weight]];
  });
}

/** Σ over t ≤ order − r of (−1)ᵗ·C(d − r, t): how often an error r conditions away counts in one d away. */
function share(d: number, r: number, order: number): number {
  if (d <= order) return Number(d === r);
  let sum = 0;
  let choices = 1;
  for (let t = 0; t <= order - r; ++t) {
    sum += t % 2 === 0 ? choices : -choices;
    choices = (choices * (d - r - t)) / (t + 1);
  }
  return sum;
}
