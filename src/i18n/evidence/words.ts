import type {Direction, Strength} from "../../benchmark/evidence.js";

/** The page of evidence. Numbers come in written out. */
export interface EvidenceWords {
  readonly caption: string;
  readonly instrument: string;
  readonly strength: string;
  readonly direction: string;
  readonly whom: string;
  readonly source: string;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly activity: {
    readonly title: string;
    readonly lead: string;
    readonly state: string;
    /** The names of the instruments in the table above. */
    readonly above: (names: string) => string;
    readonly group: string;
    readonly n: string;
    readonly ever: string;
    readonly weeks: string;
    readonly of: (weeks: string, window: string) => string;
    readonly interval: (share: string, low: string, high: string) => string;
  };
}
