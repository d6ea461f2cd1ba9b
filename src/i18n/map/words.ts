/** The classes of a map. Limits come in written out. */
export interface ClassWords {
  readonly wellAbove: (limit: string) => string;
  readonly above: (from: string, to: string) => string;
  readonly near: (limit: string) => string;
  readonly below: (from: string, to: string) => string;
  readonly wellBelow: (limit: string) => string;
}

/** The map. Limits come in written out; `unit` is what a difference is counted in, such as "percentage points". */
export interface MapWords {
  readonly label: (units: string) => string;
  readonly hint: (units: string) => string;
  readonly legend: (unit: string) => string;
  readonly classes: ClassWords;
  /** Of durations, where above is faster. */
  readonly durationClasses: ClassWords;
  readonly noData: string;
  readonly few: (n: string) => string;
  /** What the frames show; `times` is how many times larger than in the country. */
  readonly frames: Readonly<Record<"country" | "capital" | "bornholm", (times: string) => string>>;
  readonly approximate: string;
  readonly sources: string;
  readonly boundaries: (source: string) => string;
}
