/**
 * What a substitution costs: `"trate"`, 2 less the two rates of transition between the states; a number, the same for
 * all; or one's own costs, states × states, symmetric, 0 on the diagonal.
 */
export type SubstitutionCosts = "trate" | number | readonly (readonly number[])[];

/** How far apart two sequences are said to be. Sources and definitions: docs/method.md, "Courses of weekly states". */
export type DistanceChoice = (
  | {
      /** Optimal matching: the cheapest way to turn one into the other. */
      readonly method: "om";
      readonly costs: SubstitutionCosts;
      /** What it costs to insert or delete a week; "auto" (the default) is half the dearest substitution. */
      readonly indel?: number | "auto";
    }
  /** Weeks in another state. Sequences must be equally long. */
  | {readonly method: "hamming"}
  /** Weeks of both that are not in their longest common subsequence. */
  | {readonly method: "lcs"}
  /** Dynamic Hamming: weeks in another state, dearer where few change between the two in that week. */
  | {readonly method: "dhd"}
) & {
  /** Divided by the longer length; for "lcs" 1 − common/√(length·length). TraMineR's `norm = "auto"`. */
  readonly normalised?: boolean;
};

/** Distances of all pairs. */
export interface Distances {
  readonly choice: DistanceChoice;
  /** Sequences, and how many of them are different. */
  readonly n: number;
  readonly distinct: number;
  /** n(n − 1)/2 numbers in the order of R's `dist`: 0 to 1, 0 to 2, …, 1 to 2, … */
  readonly values: Float64Array;
  /** Persons each sequence stands for; null when every one is one person. */
  readonly weight: Float64Array | null;
}
