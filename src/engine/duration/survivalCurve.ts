/** A Kaplan–Meier curve. All arrays are aligned with `time`; a curve of nobody has none. Plain data, JSON-able. */
export interface SurvivalCurve {
  /** Persons, and persons with the event. */
  readonly n: number;
  readonly events: number;
  /** Distinct times at which someone left, ascending. */
  readonly time: readonly number[];
  readonly atRisk: readonly number[];
  readonly event: readonly number[];
  readonly censored: readonly number[];
  /** Share without the event just after `time`. */
  readonly survival: readonly number[];
  /** Greenwood's standard error of `survival`; null where it is 0. */
  readonly se: readonly (number | null)[];
  /** Nelson–Aalen. */
  readonly cumulativeHazard: readonly number[];
}

/** The scale on which bounds of a curve are symmetric: the share itself, its logarithm (R's default), or log(−log). */
export type CurveScale = "plain" | "log" | "log-log";

/** Pointwise bounds of a curve, aligned with its times. */
export interface Bounds {
  readonly lower: readonly (number | null)[];
  readonly upper: readonly (number | null)[];
}

/** The mean of the shorter of duration and horizon, in weeks. */
export interface RestrictedMean {
  readonly horizon: number;
  readonly mean: number;
  readonly se: number;
  /** Whether follow-up reaches the horizon, or everyone has had the event before it. */
  readonly followed: boolean;
}

/** Whether groups leave at the same rate. Statistic and p are null where fewer than two can be compared. */
export interface LogRank {
  readonly groups: readonly {
    readonly group: string;
    readonly n: number;
    readonly observed: number;
    readonly expected: number;
  }[];
  readonly statistic: number | null;
  readonly degrees: number;
  readonly p: number | null;
}
