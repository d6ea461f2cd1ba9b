import type {Makeup} from "../population.js";
import type {WeekState} from "./states.js";

export type WeeklyPopulationId = "weakest" | "newcomers";

/** People with time: how they are made, and how their weeks go. Everything is a guess, except what `published` names. */
export interface WeeklyPopulation extends Makeup {
  readonly id: WeeklyPopulationId;
  /** Weeks that anyone is followed at most, and at which durations are compared. */
  readonly horizon: number;
  /** Follow-up ends with this year, for those whose clock started in the years of the condition `cohort`. */
  readonly followedTo: number;
  /** Emigrations and deaths per person and year. */
  readonly leaving: number;
  /** Share of the spells that are second spells: of people who moved. */
  readonly moved: number;
  /** Who is who in the figures that were published; the first group that has a person. */
  readonly groups: readonly Group[];
  readonly job: Wait;
  readonly activation: Wait;
  /** Share of first runs of ordinary employment that reach 13 weeks. */
  readonly lasting: number;
}

export interface Group {
  readonly id: string;
  /** Levels of the condition `basis`; null for everyone. */
  readonly basis: readonly string[] | null;
  /** Relative frequency of each state when no job and no activation is due, and mean weeks of an episode. */
  readonly episodes: Readonly<Partial<Record<WeekState, {readonly weight: number; readonly mean: number}>>>;
  /** People whose every week, or nearly, is the same. */
  readonly steady: Steady | null;
}

export interface Steady {
  readonly state: WeekState;
  /** Share of the people followed so long who are steady up to that week. */
  readonly share: number;
  readonly within: number;
  /** Most weeks before that week that are something else. */
  readonly other: number;
}

/** Waiting for something: a Weibull hazard t^shape, proportional to exp(effects). */
export interface Wait {
  readonly shape: number;
  /** True effects on the log hazard by condition and level; null: those of the conditions themselves. */
  readonly effects: Readonly<Record<string, Readonly<Record<string, number>>>> | null;
  /** Share with the event by a week (Kaplan–Meier), per group. */
  readonly shares: Readonly<Record<string, {readonly share: number; readonly by: number}>>;
  readonly spread: Spread;
}

/** How far municipalities differ: means of the top and the bottom fifth in per cent faster than expected. */
export interface Spread {
  readonly top: number;
  readonly bottom: number;
  /** How near both, and their gap, must be: half of what is printed last. */
  readonly within: number;
  /** Weeks between the fifths, least and most; null where nothing was printed. */
  readonly weeks: readonly [number, number] | null;
  /** Standard deviation of differences before they are fitted to the fifths, beside chance: per cent. */
  readonly before: number;
  /** Shares of the assessed municipalities: not distinguishable from expected, and within ±5 %; least and most. */
  readonly asExpected: readonly [number, number];
  readonly within5: readonly [number, number];
}
