import type {Spec, Words} from "../spec/schema.js";
import {words} from "./dictionary.js";
import {type Format, format} from "./format.js";
import type {Language} from "./language.js";
import type {Band} from "./ranking/en.js";

/**
 * How an analysis' outcome is written: shares in per cent and percentage points, numbers in their own measure, durations
 * in weeks and per cent faster.
 */
export interface Measure {
  readonly kind: "share" | "number" | "duration";
  /** Whether levels are shares. */
  readonly share: boolean;
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
  | {readonly kind: "binary" | "count" | "duration"}
  | {readonly kind: "number"; readonly measure: Words};

export function measureOf(outcome: Spec["outcome"] | MeasuredAs, language: Language): Measure {
  const f: Format = format(language);
  const {bands, ranking, table, durations} = words(language);
  const plain = {
    kind: "number" as const,
    share: false,
    level: (value: number) => f.decimal(value),
    difference: (value: number) => f.signed(value),
    range: (value: number) => `±${f.decimal(value)}`,
    scale: 1,
    apart: (level: number, base: number) => level - base,
    moved: (base: number, difference: number) => base + difference,
    bands,
    rule: bands.rule
  };
  if (outcome.kind === "duration") {
    return {
      ...plain,
      kind: "duration",
      levelUnit: durations.weeks,
      differenceUnit: table.percent,
      differenceAxis: durations.differenceAxis,
      levelText: value => `${f.decimal(value)}\u00a0${durations.weeks}`,
      apart: (level, base) => (base === 0 ? 0 : 100 * (1 - level / base)),
      moved: (base, difference) => base * (1 - difference / 100),
      bands: durations.bands,
      rule: durations.rule
    };
  }
  if (outcome.kind === "number") {
    const unit = outcome.measure[language];
    return {
      ...plain,
      levelUnit: unit,
      differenceUnit: unit,
      differenceAxis: `${ranking.difference}, ${unit}`,
      levelText: value => `${f.decimal(value)}\u00a0${unit}`
    };
  }
  return {
    ...plain,
    kind: "share",
    share: true,
    levelUnit: table.percent,
    differenceUnit: table.points,
    differenceAxis: ranking.differenceAxis,
    level: f.percent,
    difference: f.points,
    range: value => `±${f.percent(value)}`,
    levelText: f.share,
    scale: 100
  };
}
