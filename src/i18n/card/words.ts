/** The card of one unit. Numbers come in written out; `units` is the spec's plural, such as "municipalities". */
export interface CardWords {
  readonly title: string;
  readonly close: (name: string) => string;
  readonly actual: (level: string, n: string) => string;
  readonly actualMean: (level: string, n: string) => string;
  readonly expected: (level: string) => string;
  readonly above: (points: string) => string;
  readonly below: (points: string) => string;
  readonly same: string;
  readonly chance: (n: string, range: string) => string;
  readonly place: string;
  readonly placeOf: (ordinal: string, assessed: string) => string;
  readonly fifth: string;
  readonly fifths: readonly [string, string, string, string, string];
  readonly country: string;
  readonly rawAdjusted: (raw: string, adjusted: string) => string;
  readonly notAssessed: string;
  readonly tooFew: (n: string, minimum: string) => string;
  readonly saysLittle: (range: string) => string;
  readonly meanSaysLittle: (range: string) => string;
  readonly actualBetween: (level: string, low: string, high: string) => string;
  readonly stillCounts: string;
  readonly people: {
    readonly title: string;
    readonly most: (name: string) => string;
    readonly alike: string;
    readonly all: (count: string) => string;
    readonly caption: (name: string, n: string, country: string) => string;
    readonly condition: string;
    readonly here: string;
    readonly persons: string;
    readonly country: string;
    readonly left: string;
  };
  readonly change: {
    readonly title: string;
    readonly without: (condition: string) => string;
    readonly with: (condition: string) => string;
    readonly moves: (from: string, to: string) => string;
    readonly still: (ordinal: string) => string;
    readonly nothing: string;
    readonly working: string;
    readonly note: string;
  };
  /** The way from raw to adjusted, one step a condition. */
  readonly way: {
    readonly title: string;
    readonly working: string;
    readonly approximate: string;
    readonly condition: string;
    readonly bar: string;
    readonly before: string;
    readonly after: string;
    readonly others: (count: string) => string;
    readonly step: (condition: string, change: string) => string;
    readonly summary: (from: string, to: string, steps: string, count: number) => string;
    readonly each: string;
    readonly all: (count: string) => string;
    readonly reckoned: string;
    readonly how: string;
    readonly sampled: (orders: string) => string;
  };
  readonly synthetic: (name: string) => string;
}

/** Two or more units beside each other. */
export interface ComparisonWords {
  readonly title: (count: string, units: string) => string;
  readonly close: string;
  readonly figures: string;
  readonly n: string;
  readonly places: string;
  readonly larger: (first: string, second: string, points: string, low: string, high: string) => string;
  readonly equal: (first: string, second: string, low: string, high: string) => string;
  readonly told: string;
  readonly untold: string;
  readonly notAssessed: (names: string) => string;
  readonly test: string;
}

/** The change from one model to another. */
export interface ShiftWords {
  readonly title: (from: string, to: string) => string;
  readonly read: string;
  readonly movers: string;
  readonly others: (count: string) => string;
  readonly name: string;
  readonly n: string;
  readonly change: string;
  readonly differenceNow: string;
  readonly up: (places: string) => string;
  readonly down: (places: string) => string;
  readonly none: string;
  readonly still: string;
  readonly empty: string;
  readonly from: (name: string, before: string, after: string) => string;
  readonly missing: (names: string) => string;
}

/** Pictures and tables to take home. */
export interface DownloadWords {
  readonly label: string;
  readonly svg: string;
  readonly png: string;
  readonly failed: string;
  readonly source: string;
  readonly format: string;
  readonly comma: string;
  readonly semicolon: string;
}
