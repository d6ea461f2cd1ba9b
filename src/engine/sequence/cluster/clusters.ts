import {InputError} from "../../errors.js";
import type {Distances} from "../distance/distances.js";
import type {
  ClusterQuality,
  ClusterSolution,
  ClusterTree,
  Partition,
  SequenceClusters
} from "./clusterResult.js";
import {cutTree} from "./cut.js";
import {medoidsOf} from "./medoids.js";
import {checkClusters} from "./number.js";
import {openPam} from "./pam.js";
import {openQuality} from "./quality.js";
import {silhouettes} from "./silhouettes.js";
import {ward} from "./ward.js";
import {personsOf} from "./weights.js";

export interface ClusterChoice {
  readonly method: "ward" | "pam";
  /** Numbers of clusters, both included: by default from 2 to 10, or as many as there are sequences. */
  readonly from?: number;
  readonly to?: number;
}

/**
 * Sequences in k clusters, for every k from `from` to `to`, with what speaks for each k (Studer 2013; R
 * `WeightedCluster`).
 * @throws {InputError} for numbers of clusters that are not whole, below 1 or above the number of sequences, and a
 * `from` above `to`.
 */
export function sequenceClusters(
  distances: Distances,
  {method, from = 2, to = Math.max(from, Math.min(10, distances.n))}: ClusterChoice
): SequenceClusters {
  checkClusters(from, distances.n);
  checkClusters(to, distances.n);
  if (from > to) throw new InputError("invalid", `numbers of clusters ${from} to ${to}`);
  const tree = method === "ward" ? ward(distances) : null;
  const divide = tree ? openCut(distances, tree) : openPam(distances, to);
  const quality = openQuality(distances);
  const solutions: ClusterSolution[] = [];
  for (let k = from; k <= to; ++k) solutions.push(solution(distances, k, divide(k), quality));
  return {method, distance: distances.choice, n: distances.n, solutions, tree};
}

function openCut(distances: Distances, tree: ClusterTree): (k: number) => Partition {
  return k => {
    const membership = cutTree(tree, k);
    return {membership, medoids: medoidsOf(distances, membership)};
  };
}

function solution(
  distances: Distances,
  k: number,
  {membership, medoids}: Partition,
  quality: (membership: readonly number[]) => ClusterQuality
): ClusterSolution {
  const {each} = personsOf(distances);
  const sizes = new Array<number>(k).fill(0);
  const persons = new Array<number>(k).fill(0);
  membership.forEach((cluster, i) => {
    ++sizes[cluster];
    persons[cluster] += each[i];
  });
  return {
    k,
    membership,
    medoids,
    sizes,
    persons,
    silhouettes: [...silhouettes(distances, membership).widths],
    quality: quality(membership)
  };
}
