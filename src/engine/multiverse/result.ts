import type {Choice} from "../benchmark/result.js";

/** Fit statistics, one per model, indexed by mask: bit j is set where conditions[j] is in the model. */
export interface ModelStatistics {
  /** NaN where there is none (an exact linear fit). */
  readonly logLik: Float64Array;
  readonly fitShare: Float64Array;
  readonly explainedShare: Float64Array;
  readonly explainedShareNoiseRemoved: Float64Array;
  /** Gap between fifths; NaN with fewer than five assessed units. */
  readonly gap: Float64Array;
}

/** All models of the conditions ticked on or off. Survives structured cloning; `summary` makes it JSON-able. */
export interface Multiverse {
  /** Link, smallest size and reference population shared by all models; `conditions` are those that vary, in the table's order. */
  readonly choice: Choice;
  readonly conditions: readonly string[];
  /** Masks of the models, ascending: all 2^k, or a seeded sample past 12 conditions that holds the empty and the full one. */
  readonly masks: Uint32Array;
  /** False for the linearised answer, which is shown until the exact one is there. */
  readonly exact: boolean;
  /** Assessed units, in the table's order. */
  readonly units: readonly {readonly unit: string; readonly name: string; readonly n: number}[];
  /** models × units, row-major, in the order of `masks`. */
  readonly differences: Float64Array;
  /** The same for ranks; ties share the mean. */
  readonly ranks: Float32Array;
  readonly statistics: ModelStatistics;
  /** Per unit: mean squared standard error of its difference over models, for setting model choice beside chance. */
  readonly se: Float64Array;
}

/** One unit over all models. */
export interface UnitMultiverse {
  readonly unit: string;
  readonly name: string;
  readonly n: number;
  readonly difference: Spread;
  readonly rank: Spread;
  /** Shares of the models in which the unit is in the top fifth, the bottom fifth, above expected at all. */
  readonly topFifth: number;
  readonly bottomFifth: number;
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
  /** observed − national, without any condition. */
  readonly raw: number;
  /** What each condition adds on the way; raw + Σ steps = adjusted. */
  readonly steps: readonly number[];
  /** Standard errors of sampled steps; null where they are exact. */
  readonly errors: readonly number[] | null;
  /** observed − expected by the model of all these conditions. */
  readonly adjusted: number;
}

export interface SharedOut {
  readonly total: number | null;
  readonly shares: readonly (number | null)[];
  readonly errors: readonly number[] | null;
}
