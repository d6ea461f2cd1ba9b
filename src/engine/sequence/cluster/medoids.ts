import {fillRow} from "../distance/condensed.js";
import type {Distances} from "../distance/distances.js";
import {personsOf} from "./weights.js";

/** Of each cluster the sequence with the least sum of distances to the others of it; the first where several have. */
export function medoidsOf(distances: Distances, membership: readonly number[]): number[] {
  const {n} = distances;
  const {each} = personsOf(distances);
  const row = new Float64Array(n);
  const medoids: number[] = [];
  const least: number[] = [];
  for (let i = 0; i < n; ++i) {
    fillRow(distances, i, row);
    const cluster = membership[i];
    let sum = 0;
    for (let j = 0; j < n; ++j) if (membership[j] === cluster) sum += each[j] * row[j];
    if (least[cluster] !== undefined && sum >= least[cluster]) continue;
    least[cluster] = sum;
    medoids[cluster] = i;
  }
  return medoids;
}
