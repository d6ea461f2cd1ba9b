import type {WeekState} from "../sources/register/weeks/index.js";
import type {Words} from "../spec/schema.js";
import type {CourseGroup} from "./courseFile.js";

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

/** What the synthetic people of one group do: how many are ever in a kind of activity, and for how long. */
export interface SyntheticActivity {
  readonly group: CourseGroup;
  readonly state: WeekState;
  /** Each `instrument` of the evidence that the activity holds: the register does not tell them apart. */
  readonly instruments: readonly string[];
  /** Spells followed in all weeks of the window; of a person who moves there can be two. */
  readonly n: number;
  /** Weeks looked at, from the start. */
  readonly window: number;
  /** Share of the spells that are ever in it, with its 95 % interval. */
  readonly ever: number;
  readonly everInterval: readonly [number, number];
  /** Mean weeks in it within the window, spells without it counted as 0. */
  readonly weeks: number;
}

/** What the page of evidence shows. `activity` is empty where there are no people with weekly states. */
export interface Evidence {
  readonly rows: readonly EvidenceRow[];
  readonly activity: readonly SyntheticActivity[];
}
