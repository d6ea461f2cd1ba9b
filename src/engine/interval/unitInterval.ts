import type {Range} from "../certainty/certaintyResult.js";

/**
 * How a unit's interval is made. `model`: the fitted model's variance (±1.96 se). `coefficients`: the same and the
 * uncertainty of the coefficients (delta method). `bootstrap`: persons drawn again within units, seeded. The others
 * concern the raw result: `wilson` and `clopperPearson` a share, `poisson` (exact) and `byar` actual over expected.
 */
export type IntervalMethod =
  | "model"
  | "coefficients"
  | "bootstrap"
  | "wilson"
  | "clopperPearson"
  | "poisson"
  | "byar";

/** What an interval is of: observed − expected, the observed share, or observed / expected. */
export type IntervalOf = "difference" | "observed" | "ratio";

/** One unit's value and its interval; null where the value does not exist (a ratio when nothing was expected). */
export interface UnitInterval {
  readonly unit: string;
  readonly value: number | null;
  readonly interval: Range | null;
}

/** Intervals of a benchmark's units, in the table's order. */
export interface UnitIntervals {
  readonly method: IntervalMethod;
  readonly of: IntervalOf;
  readonly level: number;
  readonly units: readonly UnitInterval[];
}
