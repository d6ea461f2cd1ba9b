/** How much a finding should weigh: worth knowing, to be kept in mind, or in the way of a fair comparison. */
export type Severity = "note" | "caution" | "serious";

/**
 * Something about a model that a reader should know before using it. `code` and the named places let a page say it in
 * its own language; `message` says it in English.
 */
export interface Finding {
  readonly code:
    | "mediator"
    | "partlyInfluenced"
    | "extrapolation"
    | "outlier"
    | "fewUnits"
    | "collinear"
    | "noOverlap"
    | "calibration"
    | "separation"
    | "smallLevel";
  readonly severity: Severity;
  /** The condition, or those that say the same; none where it is about all of them together. */
  readonly conditions: readonly string[];
  readonly level?: string;
  /** Identifiers of the units it concerns, the most concerned first. */
  readonly units: readonly string[];
  /**
   * The figure behind it: a share of the most concerned unit's people (extrapolation, noOverlap) or the distance of its
   * own number in ranges of the others', the value itself (outlier), units per parameter, a variance inflation, a
   * p-value, people (separation, smallLevel).
   */
  readonly value: number | null;
  readonly message: string;
}

/** How well predicted chances fit what happened, by tenths of the prediction. */
export interface Calibration {
  /** Area under the ROC curve: chance that a success was predicted higher than a failure, ties half. */
  readonly auc: number | null;
  /** Mean squared distance between outcome and prediction (Brier 1950). */
  readonly brier: number;
  /** Hosmer & Lemeshow 1980, groups by tenths of the prediction, groups − 2 degrees of freedom. */
  readonly hosmerLemeshow: {readonly statistic: number; readonly degrees: number; readonly p: number} | null;
  readonly tenths: readonly {
    readonly n: number;
    readonly from: number;
    readonly to: number;
    readonly predicted: number;
    readonly observed: number;
  }[];
}

/** What the linter found in a model. Plain data. */
export interface ModelCheck {
  readonly findings: readonly Finding[];
  /** Null for outcomes that are numbers. */
  readonly calibration: Calibration | null;
}
