import type {Choice} from "../outcome/choice.js";
import type {Warning} from "../warnings.js";

/** Fit statistics, one per model, in the order of the masks. NaN where there is none. */
export interface ModelStatistics {
  /** NaN for an exact linear fit. */
  readonly logLik: Float64Array;
  /** McFadden's share (logit) or R² (linear); NaN when the outcome does not vary. */
  readonly fitShare: Float64Array;
  /** NaN when the units' observed does not vary. */
  readonly explainedShare: Float64Array;
  /** NaN also where chance alone would account for the observed variation. */
  readonly explainedShareNoiseRemoved: Float64Array;
  /** Gap between fifths; NaN with fewer than five assessed units. */
  readonly gap: Float64Array;
}

/** What models say, one row per model, row-major: `units` are the assessed ones, `everyone` all that have people. */
export interface ModelRows {
  /** models × everyone: mean expected outcome. */
  readonly expected: Float64Array;
  /** models × units: observed − expected. */
  readonly differences: Float64Array;
  /** models × units: squared standard error of the difference by chance alone, given the model. */
  readonly squaredErrors: Float64Array;
  /** models × units: 1 = highest difference; ties share the mean. */
  readonly ranks: Float32Array;
  readonly statistics: ModelStatistics;
}

/** Which models there are, and whose results their rows hold. */
export interface MultiverseHead {
  /** Link, smallest size and reference population shared by all models; `conditions` are those that vary, in the table's order. */
  readonly choice: Choice;
  /** Whether differences are per cent of the expected, above 0 where less was observed (durations); observed − expected if not. */
  readonly relative: boolean;
  readonly conditions: readonly string[];
  /**
   * Masks of the models, ascending; bit j is set where conditions[j] is in the model. All 2^k, or past 12 conditions a
   * seeded sample that holds the empty and the full one.
   */
  readonly masks: Uint32Array;
  /** Assessed units, in the table's order. */
  readonly units: readonly {readonly unit: string; readonly name: string; readonly n: number}[];
  /** All units with people, assessed or not, in the table's order. */
  readonly everyone: readonly {
    readonly unit: string;
    readonly name: string;
    readonly n: number;
    readonly observed: number;
  }[];
}

/** Rows of the models masks[from] to masks[to − 1], each fitted exactly. Its buffers can be moved between threads. */
export interface MultiversePart extends ModelRows {
  readonly from: number;
  readonly to: number;
  /** What is to be known of these models, each warning once. */
  readonly warnings: readonly Warning[];
}

/** All models of the conditions ticked on or off. Survives structured cloning; `summariseMultiverse` makes it JSON-able. */
export interface Multiverse extends MultiverseHead, ModelRows {
  /** False for the linearised answer, which is shown until the exact one is there. */
  readonly exact: boolean;
  /** 1 per model that is fitted exactly, 0 for one that is linearised. */
  readonly fitted: Uint8Array;
  /** Per assessed unit: mean squared standard error of its difference over models, for setting model choice beside chance. */
  readonly se: Float64Array;
  readonly warnings: readonly Warning[];
}

/** One unit over all models. */
export interface UnitMultiverse {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  readonly difference: Spread;
  readonly rank: Spread;
  /** Shares of the models in which the unit is in the top or bottom fifth; null with fewer than five assessed units. */
  readonly topFifth: number | null;
  readonly bottomFifth: number | null;
  /** Share of the models in which it is above expected at all. */
  readonly positive: number;
  /** Mean change when a condition is taken out, over pairs of models that differ in it alone; largest rank change first. */
  readonly matters: readonly {
    readonly condition: string;
    readonly rank: number;
    readonly difference: number;
  }[];
  /** Standard deviation of the difference over models, and by chance within a model: the two uncertainties. */
  readonly sdModels: number;
  readonly sdChance: number;
}

/** Quartiles as R's `quantile` (type 7). */
export interface Spread {
  readonly lowest: number;
  readonly quartile1: number;
  readonly median: number;
  readonly quartile3: number;
  readonly highest: number;
  /** In the model of all conditions. */
  readonly full: number;
  /** In the model of none. */
  readonly empty: number;
}

/** The way from raw to adjusted: what each condition does to each unit, order-free and adding up (Shapley 1953). */
export interface Explanation {
  readonly choice: Choice;
  readonly conditions: readonly string[];
  /** False for the linearised answer, and past 12 conditions, where orders are sampled. */
  readonly exact: boolean;
  /** Sampled orders; null where all models were used. */
  readonly orders: number | null;
  /** All units with people, assessed or not, in the table's order. */
  readonly units: readonly UnitExplanation[];
  readonly country: {
    /** McFadden's share or R², divided among the conditions (LMG for R²; Lindeman, Merenda & Gold 1980). */
    readonly fitShare: SharedOut;
    /** 1 − Var(difference)/Var(observed) over assessed units, divided the same way. */
    readonly explainedShare: SharedOut;
  };
}

export interface UnitExplanation {
  readonly unit: string;
  readonly name: string;
  /** observed − national, without any condition; national is that of the people the models are fitted on. */
  readonly raw: number;
  /** What each condition adds on the way; raw + Σ steps = adjusted. */
  readonly steps: readonly number[];
  /** Standard errors of sampled steps; null where they are exact. */
  readonly errors: readonly number[] | null;
  /** observed − expected by the model of all these conditions. */
  readonly adjusted: number;
}

export interface SharedOut {
  /** Null where there is nothing to share out: the outcome, or the units' observed, does not vary. */
  readonly total: number | null;
  readonly shares: readonly (number | null)[];
  readonly errors: readonly number[] | null;
}
