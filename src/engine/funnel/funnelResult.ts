/**
 * What is plotted. `share`: the raw share of n persons against the national share. `ratio`: actual over expected
 * against 1. `mean`: what the unit's result would be with the country's people, national + difference, against the
 * national mean: of a number, or of yes/no outcomes (the adjusted share).
 */
export type FunnelMeasure = "share" | "ratio" | "mean";

/** How limits are computed: from the exact binomial or Poisson distribution, or normal on a scale. */
export type FunnelScale = "exact" | "normal" | "arcsine" | "squareRoot" | "log";

/** What is done about more spread than chance gives (Spiegelhalter 2005). */
export type OverDispersion = "none" | "multiplicative" | "additive";

/** What is done with the extreme tenths before over-dispersion is estimated. */
export type Extremes = "kept" | "winsorised" | "truncated";

export interface FunnelChoice {
  readonly measure: FunnelMeasure;
  readonly scale: FunnelScale;
  readonly overDispersion: OverDispersion;
  readonly extremes: Extremes;
}

/**
 * Limits along the horizontal axis. A limit may lie where no result can be, such as a share below 0: then nothing is
 * beyond it.
 */
export interface FunnelLimits {
  /** 0.95 or 0.998. */
  readonly level: number;
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export interface FunnelUnit {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  /**
   * Place on the horizontal axis, on which the limits depend: persons; the expected number of successes for a ratio;
   * for an adjusted share, persons weighed by how much chance there is in their outcomes (the unit's p(1 − p) against
   * the country's).
   */
  readonly size: number;
  /** Place on the vertical axis. */
  readonly value: number;
  /**
   * Standardised distance from the target on the scale (for exact limits: on the normal one), before and after
   * over-dispersion; null where the scale has no value (log of 0) or chance no spread.
   */
  readonly z: number | null;
  readonly zAdjusted: number | null;
  /** The unit's own limits, as on the curve at its size: [lower, upper] at 95 and 99.8 %. */
  readonly limits95: readonly [number, number];
  readonly limits998: readonly [number, number];
  /**
   * Outermost limit that the value is beyond: 0, 0.95 or 0.998; above or below follows from `value` and the target.
   * 0 where the unit is not assessed.
   */
  readonly beyond: 0 | 0.95 | 0.998;
  readonly assessed: boolean;
}

/** A funnel plot as numbers: target, limits along the axis, and every unit. Plain data. */
export interface Funnel {
  readonly choice: FunnelChoice;
  readonly target: number;
  /** Horizontal places at which the limits are given, ascending. */
  readonly sizes: readonly number[];
  readonly limits: readonly FunnelLimits[];
  readonly units: readonly FunnelUnit[];
  /** Units without a place: nothing, or nothing that chance could move, was expected of them. */
  readonly omitted: readonly {readonly unit: string; readonly name: string; readonly n: number}[];
  /** Assessed units with a place. */
  readonly assessed: number;
  /** Mean squared z of assessed units after treating extremes. */
  readonly phi: number;
  /**
   * What it is when chance explains the spread, for many units: 1; less where extremes were drawn in or left out, and for
   * a ratio of common outcomes, whose counts vary less than Poisson's.
   */
  readonly phiByLuck: number;
  /** Additive variance between units, on the scale's own unit squared. */
  readonly tauSquared: number;
  /** Units that phi and tauSquared were estimated from. */
  readonly used: number;
  /** Whether limits are wider than chance alone makes them. */
  readonly widened: boolean;
  /**
   * How many assessed units would lie beyond each limit if there were nothing but what the limits allow for: luck, and
   * where they are widened the estimated spread between units.
   */
  readonly expectedBeyond95: number;
  readonly expectedBeyond998: number;
}
