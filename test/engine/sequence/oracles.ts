import {
  codeSequences,
  type Distances,
  type SequenceTable,
  substitutionCosts
} from "../../../src/engine/index.js";
import {alignWeeks} from "../../../src/engine/sequence/distance/alignWeeks.js";
import {distinctSequences} from "../../../src/engine/sequence/distinct.js";
import {isHere, readData, readOracle} from "../../oracle/oracle.js";

/** What R says of a distance: sums by row, the first row, and the first twenty by twenty. */
export interface RDistance {
  readonly sum_upper: number;
  readonly max: number;
  readonly row_sums: number[];
  readonly first_row: number[];
  readonly block_20x20: number[][];
}

export interface RDescription {
  readonly statd: {
    readonly frequencies: number[][];
    readonly valid: number[];
    readonly entropy_normalised: number[];
  };
  readonly trate: number[][];
  readonly transition_counts: number[][];
  readonly mean_time: number[];
  readonly seqient: number[];
  readonly transitions_per_seq: number[];
  readonly complexity: number[];
  readonly turbulence: number[];
  readonly modal_state: string[];
  readonly spell_dss_first5: Record<string, string>;
  readonly top5: {readonly freq: number[]; readonly percent: number[]};
  readonly n_distinct: number;
}

export type RQuality = Record<
  "PBC" | "HG" | "HGSD" | "ASW" | "ASWw" | "CH" | "R2" | "CHsq" | "R2sq" | "HC",
  number
>;

interface RPartition {
  readonly medoids_1based: number[];
  readonly sizes: number[];
}

export interface RClusters {
  readonly ward_agnes: {
    readonly last15_heights: number[];
    readonly sizes: Record<string, number[]>;
    readonly membership_k4: number[];
  };
  readonly asw_ward: number[];
  readonly pam: Record<string, RPartition & {readonly objective_build_swap: number[]; readonly asw: number}>;
  readonly wcKMedoids: Record<string, RPartition & {readonly stats: RQuality}>;
  readonly wc_quality_ward_k4: RQuality;
}

export interface RCourses {
  readonly states: string[];
  readonly unweighted: RDescription;
  readonly weighted: RDescription;
  readonly costs: {readonly trate_sm: number[][]; readonly tr_indel_default: number};
  readonly dist: Record<string, RDistance> & {readonly OM_TRATE_norm_auto_first_row: number[]};
  readonly clusters: Record<string, RClusters>;
  readonly by_region: {region: string[]; n: number[]; mean_time: number[][]};
  readonly discrepancy: RDiscrepancy;
}

export interface RDiscrepancy {
  readonly dissvar: number;
  readonly pseudo_F: number;
  readonly pseudo_R2: number;
}

/** `own/json/courses.json` says more of the project's own than `mvad.json` does of the borrowed. */
export interface ROwnCourses extends RCourses {
  readonly clusters: Record<string, ROwnClusters>;
  readonly by_basis: {basis: string[]; n: number[]; mean_time: number[][]};
  readonly discrepancy_basis: RDiscrepancy;
}

interface ROwnClusters extends RClusters {
  readonly ward_agnes: RClusters["ward_agnes"] & {readonly membership: Record<string, number[]>};
  readonly pam: Record<
    string,
    RPartition & {
      readonly objective_build_swap: number[];
      readonly asw: number;
      readonly membership: number[];
    }
  >;
  readonly wcKMedoids: Record<string, RPartition & {readonly stats: RQuality; readonly medoid_of: number[]}>;
  readonly wc_quality_ward: Record<string, RQuality>;
}

/** A data set of courses, and what R says of it. */
export interface CoursesOracle {
  readonly name: "courses" | "mvad";
  readonly r: RCourses;
  readonly table: SequenceTable;
  readonly weighted: SequenceTable;
  readonly regions: readonly string[];
}

const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const columnsOf = {
  /** The project's own: 72 weeks. */
  courses: Array.from({length: 72}, (_, week) => `week${week}`),
  /** School-leavers in Northern Ireland, September 1993 to June 1999. */
  mvad: Array.from({length: 70}, (_, k) => `${names[(k + 8) % 12]}.${93 + Math.floor((k + 8) / 12)}`)
};

/** Courses whose oracle is here. */
export const coursesHere = (["courses", "mvad"] as const).filter(isHere);

export function openCourses(name: "courses" | "mvad"): CoursesOracle {
  const data = readData(name);
  const r = readOracle<RCourses>(`json/${name}.json`);
  const columns = columnsOf[name].map(column => data.column(column) as string[]);
  const coded = (weight: readonly number[] | null) =>
    codeSequences({
      states: r.states,
      sequences: Array.from({length: data.rows}, (_, row) => columns.map(column => column[row])),
      weight
    });
  return {
    name,
    r,
    table: coded(null),
    weighted: coded(data.column("weight").map(Number)),
    regions: data.column("region") as string[]
  };
}

/**
 * Optimal matching with TRATE costs by the plain dynamic programme, which rounds as TraMineR's does: measures that ask
 * which of two distances is larger depend on the last bit where many are equal.
 */
export function distancesByWeeks(table: SequenceTable): Distances {
  const {rows, kind} = distinctSequences(table);
  const distance = alignWeeks(table, Float64Array.from(substitutionCosts(table, "trate").flat()), 1);
  const known = Array.from(rows, (i, a) => Array.from(rows.subarray(0, a), j => distance(j, i)));
  const values = new Float64Array((table.n * (table.n - 1)) / 2);
  for (let i = 0, at = 0; i < table.n; ++i) {
    for (let j = i + 1; j < table.n; ++j, ++at) {
      const [a, b] = [kind[i], kind[j]].sort((x, y) => x - y);
      values[at] = a === b ? 0 : known[b][a];
    }
  }
  return {
    choice: {method: "om", costs: "trate", indel: 1},
    n: table.n,
    distinct: rows.length,
    values,
    weight: null
  };
}

/** The largest difference between two arrays of numbers, of whatever depth. */
export function farthest(ours: readonly unknown[], theirs: readonly unknown[]): number {
  const a = ours.flat(2) as number[];
  const b = theirs.flat(2) as number[];
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce((most, value, i) => {
    const difference = Math.abs(value - b[i]);
    return Number.isNaN(difference) ? Number.POSITIVE_INFINITY : Math.max(most, difference);
  }, 0);
}
