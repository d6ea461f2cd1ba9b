/** Words that open their explanation. */
export type RobustnessTerm =
  | "curve"
  | "panel"
  | "median"
  | "topFifth"
  | "matters"
  | "modelChoice"
  | "chance"
  | "logLik"
  | "fitShare"
  | "explainedShare"
  | "gap"
  | "countryShares";

interface Explained {
  readonly label: string;
  readonly explanation: string;
}

/**
 * All models at once. Numbers and places come in written out; `units` is the spec's plural, such as "municipalities",
 * and conditions come as the spec names them.
 */
export interface RobustnessWords {
  readonly title: string;
  readonly terms: Readonly<Record<RobustnessTerm, Explained>>;
  readonly lead: (models: string, conditions: string) => string;
  readonly leadSampled: (models: string, conditions: string) => string;
  readonly waiting: string;
  readonly progress: (done: string, all: string) => string;
  readonly cancel: string;
  readonly approximate: string;
  readonly noConditions: string;
  readonly nobody: string;
  readonly notAssessed: (name: string) => string;
  /** One unit over all models: where it stands, how often in the best fifth, what moves it most. */
  readonly unit: {
    readonly between: (models: string, name: string, best: string, worst: string) => string;
    readonly always: (models: string, name: string, place: string) => string;
    readonly fifthSome: (count: string) => string;
    readonly fifthAll: string;
    readonly fifthNone: string;
    readonly matters: (condition: string, places: string, way: "up" | "down", one: boolean) => string;
    readonly mattersNot: string;
  };
  /** Everyone over all models. */
  readonly all: {
    readonly fifth: (units: string, all: string, always: string, never: string, between: string) => string;
    readonly expected: (above: string, below: string, between: string) => string;
    readonly matters: (condition: string, count: string, units: string) => string;
    readonly hint: (unit: string) => string;
    readonly bands: Readonly<Record<"always" | "mostly" | "sometimes" | "never", string>>;
    readonly nobody: string;
    readonly inModels: (share: string) => string;
  };
  readonly uncertainties: {readonly title: string; readonly note: string};
  readonly plot: {
    readonly title: (name: string) => string;
    readonly by: string;
    readonly difference: string;
    readonly rank: string;
    readonly rankAxis: string;
    readonly chance: string;
    readonly bestFifth: string;
    readonly leftOut: string;
    readonly published: string;
    readonly current: string;
    readonly both: string;
    readonly slider: (name: string) => string;
    readonly describe: (name: string, models: string, lowest: string, highest: string) => string;
    readonly read: string;
    readonly readPanel: (exact: boolean) => string;
    readonly caution: string;
  };
  readonly model: {
    readonly place: (at: string, all: string) => string;
    readonly rank: (ordinal: string, all: string) => string;
    readonly fitShare: (share: string) => string;
    /** A condition's name inside a sentence. */
    readonly condition: (name: string) => string;
    readonly with: (conditions: string) => string;
    readonly without: (conditions: string) => string;
    readonly all: string;
    readonly none: string;
    readonly take: string;
    readonly taken: string;
    readonly pick: string;
  };
  readonly ranks: {
    readonly title: (units: string) => string;
    readonly caption: (units: string, models: string) => string;
    readonly n: string;
    readonly median: string;
    readonly strip: string;
    readonly topFifth: string;
    readonly matters: string;
    readonly up: (places: string) => string;
    readonly down: (places: string) => string;
    readonly legend: Readonly<Record<"range" | "quartiles" | "median" | "now" | "chance" | "fifth", string>>;
    readonly say: (parts: {
      lowest: string;
      highest: string;
      quartile1: string;
      quartile3: string;
      now: string;
      chance: string | null;
    }) => string;
    readonly picture: string;
  };
  readonly fit: {
    readonly title: string;
    readonly caption: string;
    readonly model: string;
    readonly difference: string;
    readonly rank: string;
    readonly names: Readonly<Record<"none" | "current" | "published" | "best" | "all", string>>;
    readonly alone: string;
    readonly leftOut: string;
    readonly only: (condition: string) => string;
    readonly without: (condition: string) => string;
    readonly take: (model: string) => string;
  };
  readonly shares: {
    readonly title: string;
    readonly caption: string;
    readonly condition: string;
    readonly units: (units: string) => string;
    readonly people: string;
    readonly total: string;
    readonly nothing: string;
    readonly sampled: (orders: string) => string;
  };
  readonly csv: {
    readonly download: string;
    readonly models: string;
    readonly approximate: string;
    readonly spread: Readonly<
      Record<
        "lowest" | "quartile1" | "median" | "quartile3" | "highest" | "full" | "empty",
        {readonly rank: string; readonly difference: string}
      >
    >;
    readonly topFifth: string;
    readonly bottomFifth: string;
    readonly positive: string;
    readonly matters: string;
    readonly mattersRank: string;
    readonly mattersDifference: string;
    readonly sdModels: string;
    readonly sdChance: string;
    readonly chanceFirst: string;
    readonly chanceLast: string;
    readonly model: (models: string, conditions: string) => string;
  };
}
