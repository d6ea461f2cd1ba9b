import type {Range} from "../certainty/certaintyResult.js";

/** One unit's estimate of a measure, and its standard error by chance alone: 0 where it is known exactly. */
export interface Estimate {
  readonly unit: string;
  readonly value: number;
  readonly se: number;
}

/** A correlation with its 95 % interval and two-sided p-value of no correlation; null where there is none to tell. */
export interface Correlation {
  readonly estimate: number | null;
  readonly interval: Range | null;
  readonly p: number | null;
}

/** The correlation of what the two measures would be without chance. */
export interface CorrectedCorrelation extends Correlation {
  /** Share of each measure's variance over units that is not chance; null without spread. May be below 0. */
  readonly reliability: readonly [x: number | null, y: number | null];
}

/** What to know of a correlation. `measure` says which of the two it is about. */
export interface AssociationWarning {
  readonly code: "few-units" | "no-spread" | "low-reliability" | "at-bound";
  readonly measure?: "x" | "y";
  readonly message: string;
}

/** How two measures go together over units. Plain data, JSON-able. */
export interface Association {
  /** Units that have both. */
  readonly n: number;
  readonly pearson: Correlation;
  readonly spearman: Correlation;
  readonly corrected: CorrectedCorrelation;
  readonly warnings: readonly AssociationWarning[];
}

export interface AssociationOptions {
  /** Of the corrected interval's draws; 2016 when left out. */
  readonly seed?: number;
  /** Draws for the corrected interval, each used twice; 2,000 when left out. */
  readonly draws?: number;
}
