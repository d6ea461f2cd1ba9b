import type {Spec} from "../spec/schema.js";
import {words} from "./dictionary.js";
import {type Format, format} from "./format.js";
import type {Language} from "./language.js";

/** How an analysis' outcome is written: shares in per cent and percentage points, numbers in their own measure. */
export interface Measure {
  readonly share: boolean;
  /** What a level is counted in, for headings: %, pct. or the outcome's own measure. */
  readonly levelUnit: string;
  /** What a difference is counted in, for headings. */
  readonly differenceUnit: string;
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
}

export function measureOf(outcome: Spec["outcome"], language: Language): Measure {
  const f: Format = format(language);
  if (outcome.kind !== "number") {
    const {percent, points} = words(language).table;
    return {
      share: true,
      levelUnit: percent,
      differenceUnit: points,
      level: f.percent,
      difference: f.points,
      range: value => `±${f.percent(value)}`,
      levelText: f.share,
      scale: 100
    };
  }
  const unit = outcome.measure[language];
  return {
    share: false,
    levelUnit: unit,
    differenceUnit: unit,
    level: value => f.decimal(value),
    difference: value => f.signed(value),
    range: value => `±${f.decimal(value)}`,
    levelText: value => `${f.decimal(value)}\u00a0${unit}`,
    scale: 1
  };
}
