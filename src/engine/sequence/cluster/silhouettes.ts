import {fillRow} from "../distance/condensed.js";
import type {Distances} from "../distance/distances.js";
import {personsOf} from "./weights.js";

/** Silhouette widths of each sequence, and their means over persons; null of one cluster. */
export interface Silhouettes {
  readonly widths: Float64Array;
  readonly ASW: number | null;
  readonly ASWw: number | null;
}

/**
 * (b − a)/max(a, b): a is the mean distance to the others of the own cluster, b that to the nearest other cluster
 * (Rousseeuw 1987; R `cluster::silhouette`). With weights a is Σ w d over W − 1 for ASW, as if a sequence stood for that
 * many, and over W for ASWw, which holds for weights of any size (Studer 2013). ASW is null where a cluster of several
 * stands for no more than one person; the widths there are those of ASWw.
 */
export function silhouettes(distances: Distances, membership: readonly number[]): Silhouettes {
  const {n} = distances;
  const {each, all} = personsOf(distances);
  const k = membership.reduce((most, cluster) => Math.max(most, cluster + 1), 0);
  const widths = new Float64Array(n);
  if (new Set(membership).size < 2) return {widths, ASW: null, ASWw: null};
  const persons = new Float64Array(k);
  const sizes = new Int32Array(k);
  membership.forEach((cluster, i) => {
    persons[cluster] += each[i];
    ++sizes[cluster];
  });
  const row = new Float64Array(n);
  const sums = new Float64Array(k);
  let sum = 0;
  let weighted = 0;
  let defined = true;
  for (let i = 0; i < n; ++i) {
    const own = membership[i];
    fillRow(distances, i, row);
    sums.fill(0);
    for (let j = 0; j < n; ++j) sums[membership[j]] += each[j] * row[j];
    let b = Number.POSITIVE_INFINITY;
    for (let c = 0; c < k; ++c) if (c !== own && sizes[c] > 0) b = Math.min(b, sums[c] / persons[c]);
    const ofAll = width(sums[own] / persons[own], b);
    if (sizes[own] > 1) {
      const replicable = persons[own] > 1;
      widths[i] = replicable ? width(sums[own] / (persons[own] - 1), b) : ofAll;
      defined &&= replicable;
    }
    sum += each[i] * widths[i];
    weighted += each[i] * ofAll;
  }
  return {widths, ASW: defined ? sum / all : null, ASWw: weighted / all};
}

function width(a: number, b: number): number {
  const most = Math.max(a, b);
  return most === 0 ? 0 : (b - a) / most;
}
