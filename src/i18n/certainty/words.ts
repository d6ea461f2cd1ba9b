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
  readonly terms: Readonly<Record<"places" | "topFifth" | "shrunken" | "reliability", string>>;
}
