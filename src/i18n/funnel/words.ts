import type {Extremes, FunnelMeasure, FunnelScale, OverDispersion} from "../../engine/index.js";
import type {Band} from "../words.js";

/** A choice's name, and in a sentence what it does. */
export interface Explained {
  readonly name: string;
  readonly explain: string;
}

/** What is said of one unit. Numbers come in written out. */
export interface FunnelSaid {
  readonly name: string;
  /** With its unit: 61.3 %, or 1.28. */
  readonly value: string;
  readonly n: string;
  /** Expected number, for a ratio. */
  readonly expected: string;
  readonly verdict: string;
}

/** The funnel. Levels come in as "95 %", counts written out; `units` is such as "municipalities". */
export interface FunnelWords {
  readonly title: string;
  readonly label: (units: string) => string;
  readonly hint: (units: string) => string;
  readonly empty: string;
  readonly level: (level: "95" | "99.8") => string;
  /** What the target line is called, in one short word or two. */
  readonly target: {readonly country: string; readonly ratio: string};
  /** What the vertical axis shows; `unit` is what a level is counted in. */
  readonly value: {
    readonly share: (unit: string) => string;
    readonly ratio: string;
    readonly adjusted: (unit: string) => string;
    readonly mean: (unit: string) => string;
  };
  /** What the horizontal axis shows. */
  readonly size: {readonly people: string; readonly weighed: string; readonly expected: string};
  /** Where a point lies, in the legend and in the sentence of a unit. */
  readonly verdict: Readonly<Record<Band, string>>;
  readonly notAssessed: string;
  readonly outsidePicture: string;
  readonly said: Readonly<Record<FunnelMeasure, (said: FunnelSaid) => string>>;
  /** Counts beyond the inner and the outer limits, and what luck alone does. */
  readonly summary: {
    readonly beyond: (counts: {inner: string; outer: string; assessed: string; units: string}) => string;
    readonly none: (assessed: string, units: string) => string;
    readonly luck: (inner: string, outer: string) => string;
    readonly luckShort: (inner: string, assessed: string) => string;
    readonly widened: (inner: string, outer: string) => string;
    readonly widenedShort: (inner: string, assessed: string) => string;
    /** `phi` is the mean squared distance in standard errors. */
    readonly phi: (phi: string, byLuck: string) => string;
    readonly multiplied: (factor: string) => string;
    readonly added: (tau: string) => string;
    readonly omitted: (names: string, units: string) => string;
    readonly outside: (names: string) => string;
    readonly unnamed: (count: string) => string;
    readonly andMore: (count: string) => string;
  };
  readonly control: {
    readonly title: string;
    readonly measure: string;
    readonly measures: Readonly<Record<"share" | "ratio" | "adjusted" | "mean" | "faster", Explained>>;
    readonly scale: string;
    readonly scales: Readonly<Record<FunnelScale, Explained>>;
    readonly overDispersion: string;
    readonly overDispersions: Readonly<Record<OverDispersion, Explained>>;
    readonly extremes: string;
    readonly extremesChoices: Readonly<Record<Extremes, Explained>>;
    readonly extremesUnused: string;
  };
}
