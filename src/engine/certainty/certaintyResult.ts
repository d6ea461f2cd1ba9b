import type {Choice} from "../outcome/choice.js";

/** First and last of something that is not known exactly. */
export type Range = readonly [number, number];

/** How the true differences spread, and what that makes of each unit's: a normal model of normal estimates. */
export interface Shrinkage {
  /**
   * Standard deviation of the true differences between units (restricted maximum likelihood); 0 when chance explains
   * all, null when there are fewer than two units to tell it.
   */
  readonly tau: number | null;
  /** 95 % interval of tau (Q-profile, Viechtbauer 2007). */
  readonly tauInterval: Range | null;
  /** Mean of the true differences; null without units. */
  readonly mean: number | null;
  /** Estimates pulled towards the mean, in their order. */
  readonly effects: readonly number[];
  readonly sds: readonly number[];
  /** tau² / (tau² + se²), how much of an estimate's distance from the mean is kept: 1 when it is exact or tau is null. */
  readonly reliabilities: readonly number[];
}

/** Where units may stand, from draws of their joint distribution. Rank 1 is the highest. */
export interface RankDistribution {
  readonly draws: number;
  /** One per unit, in the order of the estimates. */
  readonly units: readonly UnitRanks[];
}

export interface UnitRanks {
  readonly mean: number;
  readonly median: number;
  /** Where the unit stands with at least this probability, at most half of the rest being on either side. */
  readonly interval50: Range;
  readonly interval90: Range;
  readonly interval95: Range;
  /** Probability of standing in the top or bottom fifth; null with fewer than five units, which have no fifths. */
  readonly topFifth: number | null;
  readonly bottomFifth: number | null;
  /** Probability of rank 1, 2, …, as many as there are units. */
  readonly probabilities: readonly number[];
}

/** Ranks that hold with a stated confidence whatever the true differences are (Mogstad, Romano, Shaikh & Wilhelm 2024). */
export interface ConfidenceSets {
  readonly level: number;
  /** Per unit, in the order of the estimates: holds for that unit alone. */
  readonly marginal: readonly Range[];
  /** Holds for all units at once. */
  readonly simultaneous: readonly Range[];
}

/** Who can be, and who certainly is, among the `tau` highest: places of units, or their identifiers. */
export interface TauBest<Unit> {
  readonly tau: number;
  readonly possible: readonly Unit[];
  readonly certain: readonly Unit[];
}

/** What is signal and what is noise in a benchmark. */
export interface Noise {
  /** The gap between fifths as it is, as true differences alone would give, and as chance alone would. */
  readonly gap: number | null;
  readonly gapNoiseCorrected: number | null;
  readonly gapByChance: number | null;
  /** Units beyond ±1.96 se, and how many chance alone would put there. */
  readonly flags: number;
  readonly flagsByChance: number;
  /** Units that stand out while at most this share of them should be false (Benjamini & Hochberg 1995). */
  readonly falseDiscoveryRate: number;
  readonly discoveries: number;
}

/** One assessed unit: how sure its difference and its rank are. */
export interface UnitCertainty extends UnitRanks {
  readonly unit: string;
  /** The difference and its standard error, as the chosen interval measures it. */
  readonly difference: number;
  readonly se: number;
  /** 95 % interval of the difference. */
  readonly interval: Range;
  /**
   * The difference pulled towards the mean of all, its standard deviation, and how much of its distance from that mean
   * is kept: averages over what the data say of tau, so that a tau of 0 does not make all units alike
   * (`hierarchicalEffects`; with tau held at its estimate: `shrink`).
   */
  readonly shrunken: number;
  readonly shrunkenSd: number;
  /** 95 % interval of the same: not symmetric where tau is uncertain, and then sure where ±1.96 deviations is not. */
  readonly shrunkenInterval: Range;
  readonly reliability: number;
  /** Two-sided, that the true difference is zero. */
  readonly p: number;
  readonly discovery: boolean;
}

/** How sure a benchmark is. Plain data. */
export interface Certainty {
  readonly choice: Choice;
  /** As in `Shrinkage`. */
  readonly tau: number | null;
  readonly tauInterval: Range | null;
  readonly mean: number | null;
  readonly draws: number;
  /** Assessed units, in the table's order. */
  readonly units: readonly UnitCertainty[];
  readonly noise: Noise;
}

/** Confidence sets of the ranks of a benchmark's assessed units, in the table's order (`tauBestUnits`: who can be best). */
export interface RankConfidence {
  readonly choice: Choice;
  readonly level: number;
  readonly units: readonly {readonly unit: string; readonly marginal: Range; readonly simultaneous: Range}[];
}
