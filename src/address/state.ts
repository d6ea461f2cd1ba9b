import type {FunnelChoice, IntervalMethod, Link} from "../engine/index.js";
import type {Spec} from "../spec/schema.js";

/** What a page of an analysis can show in its main place. */
export const tabs = [
  "ranking",
  "curves",
  "shift",
  "certainty",
  "funnel",
  "map",
  "robustness",
  "table"
] as const;
export type Tab = (typeof tabs)[number];

/** Whose people the model is fitted on: everyone's, those of the units that are assessed, or all but the four largest units'. */
export const populations = ["all", "assessed", "smaller"] as const;
export type Population = (typeof populations)[number];

/** What the ranking's rows are sorted by: the difference (the rank), its lower limit, the chance of the top fifth, name or people. */
export const sorts = ["rank", "lower", "topFifth", "name", "size"] as const;
export type Sort = (typeof sorts)[number];

/** How the interval of a difference is made, from which the ranks' follow. */
export const intervals = ["model", "coefficients", "bootstrap"] as const satisfies readonly IntervalMethod[];
export type Interval = (typeof intervals)[number];

/** A model a reader can name: its conditions, in the spec's order, and its form. */
export interface Model {
  readonly conditions: readonly string[];
  readonly link: Link;
}

/** Everything a reader has chosen on an analysis' page. The page's address says it, defaults left out. */
export interface State extends Model {
  readonly minimumUnitSize: number;
  readonly population: Population;
  /** Of durations only: weeks up to which they count; null for other outcomes. */
  readonly horizon: number | null;
  /** Of durations only: which of the spec's other events counts as success; null for its own. */
  readonly event: string | null;
  /** Identifiers of the units the reader looks at, in the order they were chosen. */
  readonly selected: readonly string[];
  readonly tab: Tab;
  /** The model the current one is compared with. */
  readonly against: Model;
  readonly sort: Sort;
  readonly interval: Interval;
  readonly funnel: FunnelChoice;
}

/** What of a spec the state of its page depends on. */
export type Choosable = Pick<Spec, "conditions" | "link" | "minimumUnitSize" | "outcome">;
