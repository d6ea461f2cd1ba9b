import type {AssociationWarning} from "../../engine/index.js";

/** What is said of one municipality on one measure. Numbers come in written out, with their unit. */
export interface MeasureSaid {
  readonly measure: string;
  readonly difference: string;
  readonly range: string;
  readonly n: string;
}

/** The page of correlations between municipal measures. `x` and `y` are the measures' names. */
export interface EffortWords {
  readonly across: string;
  readonly up: string;
  readonly unit: string;
  readonly nobody: string;
  readonly kinds: Readonly<Record<"success" | "effort", string>>;
  readonly choose: string;
  /** The finding, as a heading. */
  readonly finding: {
    readonly together: (x: string, y: string) => string;
    readonly against: (x: string, y: string) => string;
    readonly unclear: (x: string, y: string) => string;
    readonly nothing: (x: string, y: string) => string;
  };
  readonly strength: Readonly<Record<"weak" | "moderate" | "strong", string>>;
  /** `corrected` is the correlation without chance, or null. */
  readonly means: {
    readonly clear: (strength: string, r: string) => string;
    readonly unclear: (low: string, high: string) => string;
    readonly corrected: (r: string, low: string, high: string) => string;
    readonly reliability: (x: string, xShare: string, y: string, yShare: string) => string;
  };
  readonly table: {
    readonly caption: (n: string) => string;
    readonly kind: string;
    readonly estimate: string;
    readonly interval: string;
    readonly p: string;
    readonly none: string;
    readonly under: (limit: string) => string;
    readonly kinds: Readonly<
      Record<"pearson" | "spearman" | "corrected", {readonly name: string; readonly what: string}>
    >;
  };
  readonly warnings: Readonly<Record<AssociationWarning["code"], (measure: string, n: string) => string>>;
  readonly caveats: {
    readonly title: string;
    readonly places: string;
    readonly causes: string;
    readonly samePeople: string;
    /** Of the same people, where one measure is a share of their weeks. */
    readonly sameWeeks: string;
    /** How many pairs there are to choose from, and how many of them chance alone makes clear. */
    readonly many: (pairs: string, byChance: string) => string;
  };
  readonly label: (x: string, y: string) => string;
  readonly hint: string;
  readonly said: (name: string, x: MeasureSaid, y: MeasureSaid) => string;
  /** `difference` is the heading of an axis of differences. */
  readonly axis: (measure: string, difference: string) => string;
  readonly corners: {readonly above: string; readonly below: string};
  readonly read: string;
  readonly notDrawn: (names: string) => string;
  readonly empty: string;
  readonly figures: string;
  readonly figuresCaption: string;
  readonly name: string;
  readonly people: string;
  readonly difference: string;
  readonly chance: string;
  readonly picture: string;
}
