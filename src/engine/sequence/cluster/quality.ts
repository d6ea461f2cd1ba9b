import type {Distances} from "../distance/distances.js";
import type {ClusterQuality} from "./clusterResult.js";
import {ratio, sumsOfSquares} from "./discrepancy.js";
import {rankedPairs} from "./rankedPairs.js";
import {silhouettes} from "./silhouettes.js";
import {personsOf} from "./weights.js";

/**
 * Prepares the measures of R `WeightedCluster::wcClusterQuality` (Studer 2013) for any divisions of the same sequences:
 * what takes longest, the order of all pairs by distance, is found once. Pairs count by the product of their weights.
 */
export function openQuality(distances: Distances): (membership: readonly number[]) => ClusterQuality {
  const {each, all} = personsOf(distances);
  const ranked = rankedPairs(distances, each);
  return membership => {
    const k = new Set(membership).size;
    const {ASW, ASWw} = silhouettes(distances, membership);
    const plain = spread(distances, membership, {each, all, k, of: d => d});
    const squared = spread(distances, membership, {each, all, k, of: d => d * d});
    return {
      ASW,
      ASWw,
      ...ranked(membership),
      CH: plain.F,
      R2: plain.R2,
      CHsq: squared.F,
      R2sq: squared.R2
    };
  };
}

interface Spread {
  readonly each: Float64Array;
  readonly all: number;
  readonly k: number;
  readonly of: (distance: number) => number;
}

function spread(distances: Distances, membership: readonly number[], {each, all, k, of}: Spread) {
  const {total, within} = sumsOfSquares(distances, membership, each, all, of);
  return ratio(
    total,
    within.reduce((sum, w) => sum + w, 0),
    k,
    all
  );
}
