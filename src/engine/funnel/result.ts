/** What is plotted: the raw share of n persons, actual over expected, or the mean of a number. */
export type FunnelMeasure = "share" | "ratio" | "mean";

/** How limits are computed: from the exact distribution, or normal on a scale. */
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

/** Limits along the horizontal axis. */
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
  /** Place on the horizontal axis: persons, or expected number of successes for a ratio. */
  readonly size: number;
  /** Place on the vertical axis. */
  readonly value: number;
  /** Standardised distance from the target, before and after over-dispersion; null where the scale has no value (log of 0). */
  readonly z: number | null;
  readonly zAdjusted: number | null;
  /** The unit's own limits, as on the curve at its size: [lower, upper] at 95 and 99.8 %. */
  readonly limits95: readonly [number, number];
  readonly limits998: readonly [number, number];
  /** Outermost limit that the value is beyond: 0, 0.95 or 0.998; its sign follows from `value` and the target. */
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
  /** Mean squared z after treating extremes: about 1 when chance explains the spread. */
  readonly phi: number;
  /** Additive variance between units, on the scale's own unit squared. */
  readonly tauSquared: number;
  /** Units that phi and tauSquared were estimated from. */
  readonly used: number;
  /** How many units luck alone would put beyond each limit. */
  readonly expectedBeyond95: number;
  readonly expectedBeyond998: number;
}
