import type {Benchmark, UnitResult} from "../../benchmark/benchmark.js";
import type {DurationChoice} from "../../outcome/choice.js";
import type {Bounds, SurvivalCurve} from "../survivalCurve.js";

/**
 * One unit's actual beside its expected, in weeks: `observed` is the restricted mean of its Kaplan–Meier curve,
 * `expected` the model's restricted mean averaged over its people, both at the horizon. `ratio` is observed / expected.
 */
export interface DurationUnit extends UnitResult {
  /** 100·(1 − observed/expected); above 0 is faster. The same as `difference`, the name that all benchmarks share. */
  readonly percentFaster: number;
  /** expected − observed. */
  readonly weeks: number;
  /** Standard error of `percentFaster` (`se`) by chance alone, given the unit's people and the model. */
  readonly se: number;
  /** Greenwood's standard error of `observed`, in weeks: nothing where nobody has the event. */
  readonly observedSe: number;
  /** Persons with the event before the horizon. */
  readonly events: number;
  /** Whether follow-up reaches the horizon; where it does not, the curve is continued level. */
  readonly followed: boolean;
}

/** A benchmark of durations. The same shape as that of shares: `difference` is in per cent, `potential` in weeks. */
export interface DurationBenchmark extends Omit<Benchmark, "choice" | "units"> {
  readonly choice: DurationChoice;
  /** Persons with the event, whenever. */
  readonly events: number;
  /** Restricted mean of everyone, in weeks, and what the model expects of everyone. */
  readonly national: number;
  readonly nationalExpected: number;
  readonly units: readonly DurationUnit[];
}

/** One unit's curves: what happened, and what is expected of its people. */
export interface UnitCurves {
  readonly unit: string;
  readonly horizon: number;
  readonly observed: SurvivalCurve;
  /** 95 %, on the log-log scale. */
  readonly bounds: Bounds;
  /** From 0 to the horizon. */
  readonly expected: {readonly time: readonly number[]; readonly survival: readonly number[]};
}
