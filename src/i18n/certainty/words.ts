/** How sure ranks are. Numbers come in written out; `units` is the spec's plural, such as "municipalities". */
export interface CertaintyWords {
  readonly title: string;
  readonly waiting: string;
  readonly sort: {
    readonly title: string;
    readonly by: Readonly<Record<"rank" | "lower" | "topFifth" | "name" | "size", string>>;
  };
  /** Heading of the places a row may have. */
  readonly places: string;
  readonly readPlaces: string;
  readonly between: (first: string, last: string) => string;
  readonly only: (place: string) => string;
  readonly topFifth: (probability: string) => string;
  readonly card: {
    readonly shrunken: string;
    readonly pulled: string;
    readonly reliability: string;
    readonly real: string;
  };
  readonly table: {
    readonly topFifth: string;
    readonly shrunken: string;
    readonly reliability: string;
    readonly interval: string;
    readonly range: (low: string, high: string) => string;
  };
  /** What is signal and what is noise. */
  readonly noise: {
    readonly title: string;
    readonly names: Readonly<
      Record<"gap" | "chance" | "corrected" | "flags" | "discoveries" | "spread", string>
    >;
    readonly gaps: {
      readonly raw: (points: string) => string;
      readonly chance: (points: string) => string;
      readonly corrected: (points: string) => string;
    };
    readonly noGap: string;
    readonly flags: (count: string, all: string, units: string, chance: string) => string;
    readonly discoveries: (rate: string, count: string) => string;
    readonly noDiscovery: (rate: string) => string;
    readonly who: (count: string) => string;
    readonly spread: (tau: string, low: string, high: string) => string;
    readonly noSpread: (high: string) => string;
  };
  /** How many of the names printed as the best are among the best here. */
  readonly printed: {
    readonly title: (count: string) => string;
    readonly sure: string;
    readonly possible: string;
    readonly out: string;
    readonly unknown: string;
    readonly all: (count: string, units: string, places: string) => string;
  };
  readonly heat: {
    readonly title: string;
    readonly read: string;
    readonly legend: string;
    readonly never: string;
    readonly certain: string;
    readonly axis: string;
    readonly label: (units: string) => string;
    readonly hint: string;
    readonly say: (parts: {name: string; n: string; places: string; topFifth: string}) => string;
    readonly table: string;
    readonly mean: string;
    readonly within: (share: string) => string;
    readonly topFifth: string;
    readonly bottomFifth: string;
  };
  /** From the raw difference over the adjusted to the shrunken one. */
  readonly steps: {
    readonly title: string;
    readonly raw: string;
    readonly adjusted: string;
    readonly shrunken: string;
    readonly label: string;
    readonly what: {readonly raw: string; readonly adjusted: string; readonly shrunken: string};
    readonly reliability: (least: string, most: string) => string;
    readonly read: string;
    readonly movers: string;
    readonly others: (count: string) => string;
    readonly say: (parts: {name: string; raw: string; adjusted: string; shrunken: string}) => string;
  };
  /** Chance and the choice of model in one picture. */
  readonly two: {
    readonly title: string;
    readonly read: string;
    readonly chance: string;
    readonly models: string;
    readonly sd: string;
    readonly say: (parts: {name: string; chance: string; models: string}) => string;
    readonly moreChance: (names: string) => string;
    readonly moreModels: (names: string) => string;
    readonly caption: string;
    readonly chanceInterval: string;
    readonly modelsRange: string;
    readonly sdChance: string;
    readonly sdModels: string;
    readonly empty: string;
  };
  /** A model with an effect for every unit. `units` are such as "municipalities". */
  readonly mixed: {
    readonly title: (units: string) => string;
    readonly read: (units: string, n: string) => string;
    readonly none: (units: string) => string;
    readonly logOdds: (deviation: string) => string;
    readonly points: (deviation: string) => string;
  };
}
