import type {ClusterTree} from "./clusterResult.js";
import {checkClusters} from "./number.js";

/**
 * Clusters of a tree cut into k, numbered from 0 in the order in which sequences first belong to them (R `cutree`).
 * @throws {InputError} for a k that is not a whole number from 1 to the number of sequences.
 */
export function cutTree({n, merges}: ClusterTree, k: number): number[] {
  checkClusters(k, n);
  const parent = new Int32Array(2 * n).fill(-1);
  merges.slice(0, n - k).forEach(([a, b], step) => {
    parent[a] = n + step;
    parent[b] = n + step;
  });
  return inOrder(
    Array.from({length: n}, (_, i) => {
      let top = i;
      while (parent[top] >= 0) top = parent[top];
      return top;
    })
  );
}

/** Any labels as 0, 1, … in the order of their first appearance. */
export function inOrder(labels: readonly number[]): number[] {
  const order = new Map<number, number>();
  return labels.map(label => {
    const known = order.get(label) ?? order.size;
    order.set(label, known);
    return known;
  });
}
