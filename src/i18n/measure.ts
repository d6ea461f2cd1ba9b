import type {Spec, Words} from "../spec/schema.js";
import {words} from "./dictionary.js";
import {format} from "./format.js";
import type {Language} from "./language.js";
import type {Band} from "./ranking/en.js";

/** What only outcomes that take time say. */
export type DurationWords = ReturnType<typeof words>["durations"];

/** How an analysis' outcome is written. Displays ask this, never which kind of outcome it is. */
export interface Measure {
  /** Whether levels are shares of persons. */
  readonly share: boolean;
  /** What only outcomes that take time say: differences are per cent of the expected weeks, above 0 where it goes faster. */
  readonly timed: DurationWords | null;
  /** What a level is counted in, for headings: %, pct. or the outcome's own measure. */
  readonly levelUnit: string;
  /** What a difference is counted in, for headings. */
  readonly differenceUnit: string;
  /** The heading of an axis of differences. */
  readonly differenceAxis: string;
  /** A level without its unit. */
  level(value: number): string;
  /** A signed difference without its unit. */
  difference(value: number): string;
  /** A range on both sides, without its unit: ±6.2 */
  range(value: number): string;
  /** A level with its unit, for running text. */
  levelText(value: number): string;
  /** What values are multiplied by on an axis. */
  readonly scale: number;
  /** The difference between a level and what it is compared with, as the engine reckons it. */
  apart(level: number, base: number): number;
  /** The level that differs from a base by so much. */
  moved(base: number, difference: number): number;
  /** Where a result lies against what is expected, in words, and the rule for it. */
  readonly bands: Readonly<Record<Band, string>>;
  readonly rule: string;
}

/** What has to be known of an outcome to write it. */
export type MeasuredAs =
  | {readonly kind: "binary" | "count" | "duration" | "ratio"}
  | {readonly kind: "number"; readonly measure: Words}
  | {readonly kind: "rate"; readonly measure: Words; readonly per: number};

export function measureOf(outcome: Spec["outcome"] | MeasuredAs, language: Language): Measure {
  switch (outcome.kind) {
    case "duration":
      return ofDurations(language);
    case "number":
      return ofNumbers(outcome.measure[language], language);
    case "rate":
      return ofRates(outcome.measure[language], outcome.per, language);
    case "ratio":
      return ofRatios(language);
    default:
      return ofShares(language);
  }
}

function ofNumbers(unit: string, language: Language): Measure {
  const f = format(language);
  const {bands, ranking} = words(language);
  return {
    share: false,
    timed: null,
    levelUnit: unit,
    differenceUnit: unit,
    differenceAxis: `${ranking.difference}, ${unit}`,
    level: value => f.decimal(value),
    difference: value => f.signed(value),
    range: value => `±${f.decimal(value)}`,
    levelText: value => `${f.decimal(value)}\u00a0${unit}`,
    scale: 1,
    apart: (level, base) => level - base,
    moved: (base, difference) => base + difference,
    bands,
    rule: bands.rule
  };
}

function ofShares(language: Language): Measure {
  const f = format(language);
  const {ranking, table} = words(language);
  return {
    ...ofNumbers(table.percent, language),
    share: true,
    differenceUnit: table.points,
    differenceAxis: ranking.differenceAxis,
    level: f.percent,
    difference: f.points,
    range: value => `±${f.percent(value)}`,
    levelText: f.share,
    scale: 100
  };
}

function ofDurations(language: Language): Measure {
  const {durations, table} = words(language);
  return {
    ...ofNumbers(durations.weeks, language),
    timed: durations,
    differenceUnit: table.percent,
    differenceAxis: durations.differenceAxis,
    apart: (level, base) => (base === 0 ? 0 : 100 * (1 - level / base)),
    moved: (base, difference) => base * (1 - difference / 100),
    bands: durations.bands,
    rule: durations.rule
  };
}

/** Events per so many units of exposure. */
function ofRates(unit: string, per: number, language: Language): Measure {
  const plain = ofNumbers(unit, language);
  return {
    ...plain,
    level: value => plain.level(per * value),
    difference: value => plain.difference(per * value),
    range: value => plain.range(per * value),
    levelText: value => plain.levelText(per * value),
    scale: per
  };
}

/** Observed over expected, and what it differs from 1 by. */
function ofRatios(language: Language): Measure {
  const f = format(language);
  const {ranking} = words(language);
  const two = (value: number) => f.decimal(value, 2);
  return {
    ...ofNumbers("", language),
    differenceAxis: ranking.difference,
    level: two,
    difference: value => f.signed(value, 2),
    range: value => `±${two(value)}`,
    levelText: two
  };
}
