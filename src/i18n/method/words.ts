/** The method page's worked example. Numbers come in written out. */
export interface MethodWords {
  readonly analysis: string;
  readonly unit: (unit: string) => string;
  readonly loading: string;
  /** What shares differ by, and what stands where there are no conditions. */
  readonly points: string;
  readonly nothing: string;
  readonly failed: (message: string) => string;
  readonly lead: (name: string, title: string) => string;
  readonly steps: {
    readonly actual: MethodStep<{successes: string; n: string; level: string}>;
    readonly actualNumber: MethodStep<{n: string; level: string}>;
    readonly expected: MethodStep<{sum: string; n: string; level: string; chosen: string}>;
    readonly difference: MethodStep<{actual: string; expected: string; difference: string}>;
    readonly chance: MethodStep<{se: string; range: string}>;
    readonly band: MethodStep<{difference: string; se: string; times: string; band: string}>;
    readonly rank: MethodStep<{rank: string; assessed: string; units: string; first: string; last: string}>;
    readonly shrunken: MethodStep<{reliability: string; difference: string; mean: string; shrunken: string}>;
    readonly notRanked: MethodStep<{n: string; minimum: string; units: string}>;
    readonly gap: MethodStep<{top: string; bottom: string; gap: string; luck: string; fifth: string}>;
    readonly potential: MethodStep<{
      n: string;
      top: string;
      difference: string;
      persons: string;
      all: string;
      luck: string;
    }>;
    readonly explained: MethodStep<{share: string; noiseRemoved: string}>;
  };
  /** In fifth 2, counted from the top; nothing for a unit that is in none. */
  readonly fifth: (fifth: number | null, name: string) => string;
}

/** A name, the formula in symbols, and what it comes to here. */
export interface MethodStep<Parts> {
  readonly title: string;
  readonly formula: string;
  readonly here: (parts: Parts) => string;
}
