import type {Band} from "../words.js";

/** Words of time until something happens. Numbers come in written out; weeks carry their unit. */
export interface DurationWords {
  readonly weeks: string;
  /** Faster or slower than expected, in place of above and below. */
  readonly bands: Readonly<Record<Band, string>>;
  readonly rule: string;
  /** A heading with little room. */
  readonly faster: string;
  readonly differenceAxis: string;
  /** What "actual" and "expected" mean here. */
  readonly read: string;
  readonly head: {
    readonly people: string;
    readonly national: string;
    readonly potential: string;
    readonly peopleTerm: string;
    readonly nationalTerm: string;
    readonly potentialTerm: string;
    readonly gapTerm: string;
  };
  readonly status: {
    readonly horizon: (weeks: string) => string;
    readonly event: (label: string) => string;
    readonly gap: (before: string, after: string) => string;
    readonly none: string;
  };
  readonly model: {
    readonly event: string;
    readonly horizon: string;
    readonly horizonNote: (longest: string) => string;
  };
  readonly card: {
    readonly actual: (level: string, n: string, horizon: string) => string;
    readonly faster: (percent: string, weeks: string) => string;
    readonly slower: (percent: string, weeks: string) => string;
    readonly curve: string;
    readonly curveShort: string;
  };
  /** Raw and adjusted, where the way to the best guess is shown. */
  readonly steps: {readonly raw: string; readonly adjusted: string};
  readonly table: {readonly weeks: string};
  readonly curves: {
    readonly tab: string;
    readonly title: (event: string) => string;
    readonly read: string;
    readonly choose: (unit: string) => string;
    readonly country: string;
    readonly actual: (name: string) => string;
    readonly expected: (name: string) => string;
    readonly axis: string;
    readonly shareAxis: string;
    readonly describe: (event: string, parts: string) => string;
    readonly at: (name: string, share: string, weeks: string) => string;
    readonly expectedAt: (name: string, share: string, weeks: string) => string;
    readonly range: string;
    readonly tableTitle: string;
    readonly week: string;
    readonly gone: string;
    readonly short: (name: string, weeks: string) => string;
    readonly waiting: string;
  };
  readonly fit: {
    readonly title: string;
    readonly explained: (share: string, noise: string) => string;
    readonly explainedWithout: (cohort: string, share: string, noise: string) => string;
    readonly whyCohort: string;
    readonly hazards: string;
    readonly hazardsRead: string;
    readonly noHazards: string;
    readonly each: string;
    readonly condition: string;
    readonly statistic: string;
    readonly degrees: string;
    readonly p: string;
    readonly together: string;
    readonly coxSnell: string;
    readonly coxSnellRead: string;
    readonly residual: string;
    readonly cumulative: string;
    readonly describe: string;
  };
}
