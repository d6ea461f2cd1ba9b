import type {DistanceChoice} from "../distance/distances.js";

/** How sequences were joined, nearest first. Step s makes cluster n + s of two earlier ones; sequences are 0 to n − 1. */
export interface ClusterTree {
  readonly n: number;
  readonly merges: readonly (readonly [number, number])[];
  /** The distance at which each step was made, ascending. */
  readonly heights: readonly number[];
}

/** Sequences around `medoids`, the most central of each cluster. Clusters are numbered as they appear, from 0. */
export interface Partition {
  /** Cluster of each sequence. */
  readonly membership: readonly number[];
  /** One row per cluster. */
  readonly medoids: readonly number[];
}

/** What speaks for a division into clusters. Null where it cannot be said: of one cluster, or where nothing is apart. */
export interface ClusterQuality {
  /** Average silhouette width: distances to the others of the own cluster, or, weighted, to all of it. */
  readonly ASW: number | null;
  readonly ASWw: number | null;
  /** Point biserial correlation of the distance with being in different clusters. */
  readonly PBC: number | null;
  /** Hubert's gamma and, with ties counted half, Somers' D: whether pairs between are farther apart than pairs within. */
  readonly HG: number | null;
  readonly HGSD: number | null;
  /** Hubert's C: 0 when the pairs within are the closest of all, 1 when they are the farthest. */
  readonly HC: number | null;
  /** Calinski–Harabasz pseudo F and share of discrepancy between clusters, of distances and of their squares. */
  readonly CH: number | null;
  readonly R2: number | null;
  readonly CHsq: number | null;
  readonly R2sq: number | null;
}

export interface ClusterSolution extends Partition {
  readonly k: number;
  /** Sequences in each cluster, and persons they stand for. */
  readonly sizes: readonly number[];
  readonly persons: readonly number[];
  /** Of each sequence; 0 where it is alone in its cluster. */
  readonly silhouettes: readonly number[];
  readonly quality: ClusterQuality;
}

export interface SequenceClusters {
  readonly method: "ward" | "pam";
  readonly distance: DistanceChoice;
  readonly n: number;
  /** By k, ascending. */
  readonly solutions: readonly ClusterSolution[];
  /** Of Ward only. */
  readonly tree: ClusterTree | null;
}

/** How much of the discrepancy between sequences lies between groups. */
export interface Discrepancy {
  readonly n: number;
  /** Σ w w' d / (Σ w)² over pairs: the mean distance to the middle (Studer et al. 2011). */
  readonly discrepancy: number | null;
  readonly groups: readonly {
    readonly group: number;
    readonly n: number;
    readonly persons: number;
    readonly discrepancy: number;
  }[];
  readonly pseudoF: number | null;
  readonly pseudoR2: number | null;
}
