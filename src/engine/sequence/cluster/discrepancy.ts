import type {Distances} from "../distance/distances.js";
import type {Discrepancy} from "./clusterResult.js";
import {personsOf} from "./weights.js";

/**
 * Discrepancy of sequences and the share of it between groups (Studer, Ritschard, Gabadinho & Müller 2011; TraMineR
 * `dissvar`, `dissassoc`): sums of squares are Σ w w' d / Σ w over pairs, so the distance itself stands where a squared
 * Euclidean one would. `groups` holds the group of each sequence, from 0.
 */
export function discrepancy(distances: Distances, groups: ArrayLike<number>): Discrepancy {
  const {n} = distances;
  const {each, all} = personsOf(distances);
  const {total, within, persons, sizes} = sumsOfSquares(distances, groups, each, all, d => d);
  const used = [...sizes.keys()].filter(g => sizes[g] > 0);
  const inside = used.reduce((sum, g) => sum + within[g], 0);
  const {F, R2} = ratio(total, inside, used.length, all);
  return {
    n,
    discrepancy: n === 0 ? null : total / all,
    groups: used.map(group => ({
      group,
      n: sizes[group],
      persons: persons[group],
      discrepancy: within[group] / persons[group]
    })),
    pseudoF: F,
    pseudoR2: R2
  };
}

/** Of all pairs, and of those within each group, with a function of the distance. */
export function sumsOfSquares(
  {n, values}: Distances,
  groups: ArrayLike<number>,
  each: Float64Array,
  all: number,
  of: (distance: number) => number
) {
  let most = 0;
  for (let i = 0; i < n; ++i) most = Math.max(most, groups[i] + 1);
  const within = new Float64Array(most);
  const persons = new Float64Array(most);
  const sizes = new Int32Array(most);
  let total = 0;
  for (let i = 0, at = 0; i < n; ++i) {
    persons[groups[i]] += each[i];
    ++sizes[groups[i]];
    for (let j = i + 1; j < n; ++j, ++at) {
      const square = each[i] * each[j] * of(values[at]);
      total += square;
      if (groups[i] === groups[j]) within[groups[i]] += square;
    }
  }
  return {
    total: all === 0 ? 0 : total / all,
    within: within.map((sum, g) => (persons[g] === 0 ? 0 : sum / persons[g])),
    persons,
    sizes
  };
}

/** Pseudo F and R² of m groups of `all` persons; null where nothing is apart, or there are no degrees of freedom. */
export function ratio(total: number, inside: number, m: number, all: number) {
  if (!(total > 0)) return {F: null, R2: null};
  const R2 = m === 1 ? 0 : 1 - inside / total;
  const free = m > 1 && all > m && inside > 0;
  return {F: free ? (total - inside) / (m - 1) / (inside / (all - m)) : null, R2};
}
