import type {Benchmark} from "../../../src/engine/index.js";
import {lackingFile, readOracle} from "../../oracle/oracle.js";
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

/** One data set of `funnel.json`: counts, persons and expected numbers per hospital, and what follows from them. */
export interface FunnelOracle {
  readonly unit: readonly string[];
  readonly O: readonly number[];
  readonly n: readonly number[];
  readonly E: readonly number[];
  readonly target_p: number;
  readonly prop_raw: ScaleOracle;
  readonly prop_arcsine: ScaleOracle;
  readonly smr_raw: ScaleOracle;
  readonly smr_sqrt: ScaleOracle;
  /** A sentence where some hospital has no deaths. */
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
  readonly unit: readonly string[];
  readonly phi: number;
  readonly tau2: number;
}

type Oracles = Record<"medpar" | "nycabg", FunnelOracle> & Record<`FunnelPlotR_${string}`, PlotROracle>;

/** Why the comparison with R cannot run here, or null. */
export const noFunnel = lackingFile("json/funnel.json");
if (noFunnel !== null) console.log(`funnel: ${noFunnel}`);

export const funnelOracle = () => readOracle<Oracles>("json/funnel.json");

/** The hospitals as a benchmark, whose expected numbers are the oracle's. */
export function asBenchmark({unit, O, n, E, target_p: national}: FunnelOracle): Benchmark {
  return benchmarkOf(
    unit.map((name, at) => ({name, n: n[at], successes: O[at], expected: E[at]})),
    national
  );
}
