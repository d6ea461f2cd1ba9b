/** Who was in which state, week by week. Arrays are aligned with weeks from 0; weeks past the longest are not there. */
export interface StateDistribution {
  readonly states: readonly string[];
  readonly n: number;
  /** Persons with a state in the week. */
  readonly valid: readonly number[];
  /** Shares of `valid`, by state and week. */
  readonly frequencies: readonly (readonly number[])[];
  /** −Σ p log p, as a share of its highest, log of the number of states; 0 with one state. */
  readonly entropy: readonly number[];
  /** The most frequent state and its share; the first on the list where several are. */
  readonly modal: readonly string[];
  readonly modalShare: readonly number[];
}

/** Weeks a person spends in each state; null of nobody, `se` also of one. Aligned with `states`. */
export interface MeanTime {
  readonly states: readonly string[];
  readonly n: number;
  readonly mean: readonly (number | null)[];
  readonly se: readonly (number | null)[];
}

/** How often a state is followed by a state a week later, over all weeks. Rows are from, columns are to. */
export interface Transitions {
  readonly states: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Shares of the row; 0 throughout where nobody leaves or stays in a state. */
  readonly rates: readonly (readonly number[])[];
}

/** Measures of single sequences, aligned with rows; null where a sequence has no weeks. */
export interface SequenceMeasures {
  readonly weeks: readonly number[];
  readonly transitions: readonly number[];
  readonly entropy: readonly (number | null)[];
  readonly complexity: readonly (number | null)[];
  readonly turbulence: readonly (number | null)[];
}

/** Consecutive weeks in one state. */
export interface Spell {
  readonly state: string;
  /** Of one sequence, or the mean over those that took a path. */
  readonly weeks: number;
}

/** A course that several people took. */
export interface Path {
  readonly spells: readonly Spell[];
  /** Sequences, persons they stand for, and their share of all persons. */
  readonly n: number;
  readonly weight: number;
  readonly share: number;
  /** The first row that took it. */
  readonly row: number;
}

export interface FrequentPaths {
  readonly n: number;
  /** How many different ones there are. */
  readonly distinct: number;
  /** The most frequent first; of equals, the one found first. */
  readonly paths: readonly Path[];
}
