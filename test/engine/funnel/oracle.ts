import type {Benchmark} from "../../../src/engine/index.js";
import {readOracle} from "../../oracle/oracle.js";
import {benchmarkOf} from "../benchmarks.js";

type Interval = {readonly lower: readonly number[]; readonly upper: readonly number[]};

/** What R says of one scale under one treatment of the extremes. */
interface Dispersion {
  readonly n_used: number;
  readonly phi: number;
  readonly tau2: number;
  readonly z_additive: readonly number[];
  readonly z_multiplicative: readonly number[];
}

export const treatments = {
  none: "kept",
  winsor10_R7: "winsorised",
  truncate10_nhs: "truncated",
  winsor10_clip_rank: "clipped"
} as const;

export type ScaleOracle = Record<keyof typeof treatments, Dispersion> & {readonly z: readonly number[]};

const limits = ["p0.001", "p0.025", "p0.975", "p0.999"] as const;
export type ExactOracle = Record<(typeof limits)[number], readonly number[]>;

/** One data set of a file of funnels: counts, persons and expected numbers per unit, and what follows from them. */
export interface FunnelOracle {
  readonly unit: readonly (string | number)[];
  readonly O: readonly number[];
  readonly n: readonly number[];
  readonly E: readonly number[];
  readonly target_p: number;
  readonly prop_raw: ScaleOracle;
  readonly prop_arcsine: ScaleOracle;
  readonly smr_raw: ScaleOracle;
  readonly smr_sqrt: ScaleOracle;
  /** A sentence where some unit has no success. */
  readonly smr_log: ScaleOracle | string;
  readonly exact_binomial: ExactOracle;
  readonly exact_poisson_smr: ExactOracle;
  readonly smr_ci95_exact: Interval;
  readonly smr_ci95_byar: Interval;
  readonly prop_ci95_wilson: Interval;
  readonly prop_ci95_clopper_pearson: Interval;
}

type Columns = Record<
  `${"OD95" | "OD998"}${"LCL" | "UCL"}` | `${"LCL" | "UCL"}${95 | 998}`,
  readonly number[]
>;

export interface PlotROracle extends Columns {
  readonly unit: readonly (string | number)[];
  readonly phi: number;
  readonly tau2: number;
}

/** Numbers of events beside those expected, without persons. */
export type CountsOracle = Pick<
  FunnelOracle,
  | "unit"
  | "O"
  | "E"
  | "smr_raw"
  | "smr_sqrt"
  | "smr_log"
  | "exact_poisson_smr"
  | "smr_ci95_exact"
  | "smr_ci95_byar"
>;

/** `funnel_own.json`: the project's own units; `funnel.json`: borrowed ones. */
interface Oracles {
  readonly funnel_own: Record<"people" | "units", FunnelOracle> &
    Record<`FunnelPlotR_${string}`, PlotROracle> & {
      readonly counts: CountsOracle;
      readonly ties: Pick<FunnelOracle, "unit" | "O" | "n" | "target_p" | "prop_raw">;
    };
  readonly funnel: Record<"medpar" | "nycabg", FunnelOracle> & Record<`FunnelPlotR_${string}`, PlotROracle>;
}

export const funnelOracle = <File extends keyof Oracles>(file: File) =>
  readOracle<Oracles[File]>(`json/${file}.json`);

/** One data set of a file. */
export const funnelData = (file: string, name: string) =>
  readOracle<Record<string, FunnelOracle>>(`json/${file}.json`)[name];

/** The units as a benchmark, whose expected numbers are the oracle's. */
export function asBenchmark({
  unit,
  O,
  n,
  E,
  target_p: national
}: Pick<FunnelOracle, "unit" | "O" | "n" | "E" | "target_p">): Benchmark {
  return benchmarkOf(
    unit.map((name, at) => ({name: String(name), n: n[at], successes: O[at], expected: E[at]})),
    national
  );
}
