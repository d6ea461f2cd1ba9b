import {
  type ClusterQuality,
  type DistanceChoice,
  type Distances,
  type FrequentPaths,
  frequentPaths,
  type MeanTime,
  meanTime,
  type SequenceClusters,
  type SequenceTable,
  type StateDistribution,
  selectSequences,
  sequenceClusters,
  sequenceMeasures,
  spellsOf,
  stateDistribution,
  type Transitions,
  transitions
} from "../engine/index.js";
import {engine} from "./version.js";

/** What is asked of courses besides a description. */
export interface SequenceAsked {
  readonly method: "ward" | "pam";
  readonly from: number;
  readonly to: number;
}

/** One division into clusters: the courses nearest to the middle of each, and what speaks for it. */
export interface ClustersOf {
  readonly k: number;
  readonly quality: ClusterQuality;
  readonly clusters: readonly {
    readonly sequences: number;
    readonly persons: number;
    /** The most central course, in weeks per state one after the other. */
    readonly medoid: readonly {readonly state: string; readonly weeks: number}[];
    /** Mean weeks in each state. */
    readonly meanTime: readonly (number | null)[];
  }[];
}

/** Courses of weekly states as the command prints them. The key order is fixed. */
export interface SequenceDocument {
  readonly source: string;
  readonly synthetic: boolean;
  readonly n: number;
  readonly persons: number;
  readonly weeks: number;
  readonly states: readonly string[];
  readonly meanTime: MeanTime;
  readonly distribution: StateDistribution;
  readonly transitions: Transitions;
  readonly entropy: number | null;
  readonly complexity: number | null;
  readonly turbulence: number | null;
  readonly paths: FrequentPaths;
  readonly distance: DistanceChoice;
  readonly method: SequenceClusters["method"];
  /** Sequences the clusters were made of: all of them, or so many drawn from this seed. */
  readonly clustered: {readonly n: number; readonly distinct: number; readonly seed: number | null};
  readonly solutions: readonly ClustersOf[];
  readonly manifest: {readonly engine: string};
}

export function sequenceDocument(
  {
    source,
    synthetic,
    table
  }: {readonly source: string; readonly synthetic: boolean; readonly table: SequenceTable},
  {
    drawn,
    seed,
    distances,
    asked
  }: {
    /** The sequences that were compared: the table itself, or some of it. */
    readonly drawn: SequenceTable;
    readonly seed: number | null;
    readonly distances: Distances;
    readonly asked: SequenceAsked;
  }
): SequenceDocument {
  const measures = sequenceMeasures(table);
  const mean = (values: readonly (number | null)[]) => weightedMean(values, table.weight);
  const {method, solutions} = sequenceClusters(distances, asked);
  return {
    source,
    synthetic,
    n: table.n,
    persons: table.weight === null ? table.n : table.weight.reduce((sum, w) => sum + w, 0),
    weeks: table.weeks,
    states: table.states,
    meanTime: meanTime(table),
    distribution: stateDistribution(table),
    transitions: transitions(table),
    entropy: mean(measures.entropy),
    complexity: mean(measures.complexity),
    turbulence: mean(measures.turbulence),
    paths: frequentPaths(table, {alike: "states", most: 10}),
    distance: distances.choice,
    method,
    clustered: {n: distances.n, distinct: distances.distinct, seed},
    solutions: solutions.map(({k, quality, sizes, persons, medoids, membership}) => ({
      k,
      quality,
      clusters: medoids.map((medoid, cluster) => ({
        sequences: sizes[cluster],
        persons: persons[cluster],
        medoid: spellsOf(drawn, medoid),
        meanTime: meanTime(selectSequences(drawn, rowsOf(membership, cluster))).mean
      }))
    })),
    manifest: {engine}
  };
}

const rowsOf = (membership: readonly number[], cluster: number) =>
  membership.flatMap((own, row) => (own === cluster ? [row] : []));

function weightedMean(values: readonly (number | null)[], weight: Float64Array | null): number | null {
  let [sum, total] = [0, 0];
  values.forEach((value, row) => {
    if (value === null) return;
    const w = weight?.[row] ?? 1;
    sum += w * value;
    total += w;
  });
  return total === 0 ? null : sum / total;
}
