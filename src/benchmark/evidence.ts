import type {Words} from "../spec/schema.js";

/** How sure the studies are, as the review put it. */
export const strengths = ["strong", "weaker", "unstated", "none", "unclear"] as const;
export type Strength = (typeof strengths)[number];

export const directions = ["positive", "negative", "mixed", "none"] as const;
export type Direction = (typeof directions)[number];

/** What a review of the literature found of one instrument. */
export interface EvidenceRow {
  readonly instrument: string;
  readonly name: Words;
  readonly strength: Strength;
  readonly direction: Direction;
  readonly whom: Words;
  readonly finding: Words;
  readonly source: string;
}

/** What the synthetic people of one group do: how many are ever in a kind of activity, and how much of their time. */
export interface SyntheticActivity {
  readonly group: Words;
  /** The `instrument` of the evidence that it is an example of. */
  readonly instrument: string;
  readonly n: number;
  /** Share of the people who were ever in it, with its 95 % interval. */
  readonly ever: number;
  readonly everInterval: readonly [number, number];
  /** Mean share of their weeks. */
  readonly weeks: number;
}

/** What the page of evidence shows. `activity` is empty until the people have weekly states. */
export interface Evidence {
  readonly rows: readonly EvidenceRow[];
  readonly activity: readonly SyntheticActivity[];
}
