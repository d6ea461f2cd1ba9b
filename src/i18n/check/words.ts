import type {Severity} from "../../engine/index.js";

/**
 * What is found in a model. Each finding stands after the conditions it concerns and a colon, so that its sentence need
 * not name them. `where` are names of units, `units` and `unit` what units are called.
 */
export interface CheckWords {
  readonly title: string;
  readonly severity: Readonly<Record<Severity, string>>;
  /** In place of the conditions, for what concerns all of them. */
  readonly whole: string;
  /** A condition's label inside a sentence. */
  readonly inside: (label: string) => string;
  readonly showAll: (count: string) => string;
  readonly more: (count: string) => string;
  /** Before a figure that is the largest of several units'. */
  readonly upTo: (figure: string) => string;
  readonly findings: {
    readonly mediator: (units: string) => string;
    readonly partlyInfluenced: (units: string) => string;
    readonly peopleOutside: (share: string, where: string) => string;
    readonly unitOutside: (ranges: string, where: string) => string;
    readonly outlier: (value: string) => string;
    readonly outlierDecides: string;
    readonly fewUnits: (count: string, units: string) => string;
    readonly follows: (others: string) => string;
    readonly nearlyFollows: (others: string) => string;
    readonly otherConditions: string;
    readonly inflation: (times: string) => string;
    readonly lonelyLevel: (share: string, where: string) => string;
    readonly lonelyPair: (share: string, where: string) => string;
    readonly apart: (where: string, share: string) => string;
    readonly calibration: (p: string) => string;
    readonly calibrationLittle: (p: string) => string;
    readonly separationLevel: (count: string) => string;
    readonly separation: string;
    readonly smallLevel: (count: string) => string;
  };
  readonly calibration: {
    readonly title: string;
    readonly read: string;
    readonly describe: string;
    readonly predicted: string;
    readonly actual: string;
    readonly auc: (pairs: string, auc: string) => string;
    readonly noAuc: string;
    readonly brier: (brier: string) => string;
    readonly test: (statistic: string, degrees: string, p: string) => string;
    readonly table: string;
    readonly group: string;
    readonly people: string;
    readonly range: string;
    readonly point: (people: string, predicted: string, actual: string) => string;
  };
}
