import type {Link, Warning} from "../engine/index.js";
import type {CardWords, ComparisonWords, DownloadWords, ShiftWords} from "./card/words.js";
import type {CertaintyWords} from "./certainty/words.js";
import type {CheckWords} from "./check/words.js";
import type {DurationWords} from "./durations/words.js";
import type {FunnelWords} from "./funnel/words.js";
import type {LuckWords} from "./luck/words.js";
import type {MapWords} from "./map/words.js";
import type {RobustnessWords} from "./robustness/words.js";

export type Band = "wellAbove" | "above" | "asExpected" | "below" | "wellBelow";
export type Theme = "person" | "family" | "background" | "arrival" | "place";

/** Every word of the interface, in one language. Sentences with numbers are functions of numbers already written out. */
export interface Words {
  readonly site: {
    readonly name: string;
    readonly claim: string;
    readonly skip: string;
    readonly start: string;
    readonly map: string;
    readonly municipalities: string;
    readonly courses: string;
    readonly effort: string;
    readonly evidence: string;
    readonly notebook: string;
    readonly method: string;
    readonly pages: string;
    readonly otherLanguage: string;
    readonly footer: string;
    readonly needsScript: string;
  };
  readonly synthetic: {
    readonly title: string;
    readonly label: string;
    readonly note: string;
  };
  readonly start: {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly analyses: string;
    readonly people: string;
    readonly units: string;
    readonly national: string;
    readonly gap: string;
    readonly made: string;
    readonly printed: string;
    readonly how: string;
    readonly steps: readonly string[];
    readonly cannot: string;
    readonly limits: readonly string[];
    readonly more: string;
    readonly pages: Readonly<Record<"map" | "courses" | "effort" | "evidence", string>>;
    readonly notebook: string;
    readonly openNotebook: string;
  };
  readonly head: {
    readonly title: string;
    readonly people: string;
    readonly assessed: string;
    readonly of: (assessed: string, all: string) => string;
    readonly national: string;
    readonly gap: string;
    readonly points: (gap: string) => string;
    readonly chance: (gap: string) => string;
    readonly potential: string;
    readonly persons: (count: string) => string;
    readonly explained: string;
    readonly noiseRemoved: (share: string) => string;
    readonly printedBest: (places: string) => string;
    readonly printedPercentages: string;
  };
  readonly conditions: {
    readonly title: string;
    readonly count: (chosen: string, all: string) => string;
    readonly all: string;
    readonly none: string;
    readonly why: string;
    readonly themes: Readonly<Record<Theme, string>>;
    readonly influence: {readonly partly: string; readonly effort: string};
    readonly missing: string;
  };
  readonly model: Readonly<Record<Link, string>> & {
    readonly title: string;
    readonly link: string;
    readonly minimum: string;
  };
  readonly bands: Readonly<Record<Band, string>> & {
    readonly rule: string;
    readonly howToRead: string;
  };
  readonly ranking: {
    readonly title: string;
    readonly read: string;
    readonly actual: string;
    readonly expected: string;
    readonly difference: string;
    readonly differenceAxis: string;
    readonly differenceShort: string;
    readonly shareAxis: string;
    readonly describe: (units: string, first: string, last: string) => string;
    readonly empty: string;
    readonly notAssessed: (count: string, minimum: string) => string;
    readonly caveats: string;
  };
  readonly table: {
    readonly title: string;
    readonly caption: string;
    readonly rank: string;
    readonly n: string;
    readonly percent: string;
    readonly points: string;
    readonly interval: string;
    readonly fifth: string;
    readonly band: string;
    readonly printed: string;
    readonly printedYes: string;
    readonly printedPercent: string;
    readonly tied: string;
    readonly notAssessed: string;
    readonly sort: (column: string) => string;
    readonly download: string;
    readonly file: string;
    readonly synthetic: string;
    readonly yes: string;
    readonly no: string;
    readonly scroll: string;
    readonly low: string;
    readonly high: string;
    readonly ratio: string;
    readonly places: string;
    readonly firstPlace: string;
    readonly lastPlace: string;
    readonly model: string;
    readonly conditions: (labels: string) => string;
    readonly reference: (count: string, units: string) => string;
    readonly noConditions: string;
    readonly allConditions: string;
    readonly from: (minimum: string) => string;
    readonly address: string;
    readonly notes: string;
  };
  readonly published: {
    readonly title: string;
    readonly best: (found: string, printed: string) => string;
    readonly notHere: string;
    readonly source: string;
    readonly measures: Readonly<
      Record<
        "fifthGap" | "national" | "topFifth" | "bottomFifth" | "weeksGap" | "asExpected" | "withinFive",
        string
      >
    >;
    readonly here: (value: string) => string;
  };
  readonly total: string;
  readonly caveats: string;
  readonly people: {
    readonly title: string;
    readonly caption: (units: string, minimum: string) => string;
    readonly condition: string;
    readonly national: string;
    readonly lowest: string;
    readonly median: string;
    readonly highest: string;
    readonly mean: (measure: string) => string;
  };
  readonly about: {readonly licence: string; readonly vintage: string};
  readonly status: {
    readonly ready: string;
    readonly working: string;
    readonly failed: (message: string) => string;
    readonly added: (name: string) => string;
    readonly removed: (name: string) => string;
    readonly all: string;
    readonly none: string;
    readonly several: (count: string) => string;
    readonly link: (name: string) => string;
    readonly minimum: (value: string) => string;
    readonly population: (name: string) => string;
    readonly gap: (before: string, after: string) => string;
    readonly went: (name: string, before: string, after: string) => string;
    readonly stayed: (name: string, place: string) => string;
    readonly came: (name: string, place: string) => string;
    readonly left: (name: string) => string;
    readonly mover: (name: string, before: string, after: string) => string;
    readonly far: (count: number, written: string, units: string) => string;
    readonly still: string;
  };
  /** The page of one analysis: its places, what can be chosen, and what is said of it. */
  readonly workbench: {
    readonly views: string;
    readonly tabs: Readonly<
      Record<"ranking" | "curves" | "shift" | "certainty" | "funnel" | "map" | "robustness" | "table", string>
    >;
    readonly find: (unit: string) => string;
    readonly suggestions: (count: string) => string;
    readonly noMatch: (query: string) => string;
    readonly notAssessed: string;
    readonly chosen: string;
    readonly remove: (name: string) => string;
    readonly clear: string;
    readonly compare: string;
    readonly hint: (unit: string) => string;
    readonly details: string;
    readonly bar: (chosen: string, all: string) => string;
    readonly done: string;
    readonly published: string;
    readonly moves: (count: string) => string;
    readonly movesLong: (count: string, units: string) => string;
    readonly movesHead: (units: string) => string;
    readonly movesNote: (units: string) => string;
    readonly population: {
      readonly title: string;
      readonly all: string;
      readonly assessed: (units: string) => string;
      readonly smaller: (units: string) => string;
    };
    /** What the intervals of differences and ranks allow for. */
    readonly interval: {readonly title: string} & Readonly<
      Record<"model" | "coefficients" | "bootstrap", string>
    >;
    readonly against: {
      readonly title: string;
      readonly none: string;
      readonly published: string;
      readonly pinned: (chosen: string, all: string) => string;
      readonly pin: string;
      readonly current: string;
      readonly same: string;
    };
    readonly read: string;
    readonly rows: (units: string) => string;
    readonly row: (parts: {
      name: string;
      n: string;
      actual: string;
      expected: string;
      difference: string;
      range: string;
      band: string;
      place: string;
    }) => string;
    readonly small: (parts: {name: string; n: string}) => string;
    readonly notice: string;
    readonly unknownKey: (key: string) => string;
    readonly unknownValue: (key: string, value: string) => string;
    readonly invalidValue: (key: string, value: string) => string;
    readonly allowed: (values: string) => string;
    readonly allowedUnits: string;
    readonly dismiss: string;
    readonly stillWorking: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly opened: string;
    readonly terms: Readonly<
      Record<
        "people" | "assessed" | "national" | "gap" | "potential" | "explained" | "best" | "percentages",
        string
      >
    >;
  };
  readonly card: CardWords;
  readonly comparison: ComparisonWords;
  readonly shift: ShiftWords;
  readonly download: DownloadWords;
  readonly map: MapWords;
  readonly certainty: CertaintyWords;
  readonly check: CheckWords;
  readonly funnel: FunnelWords;
  readonly robustness: RobustnessWords;
  readonly luck: LuckWords;
  readonly durations: DurationWords;
  readonly warnings: Readonly<
    Record<Warning["code"], (parts: {condition: string; level: string; n: string}) => string>
  >;
}
