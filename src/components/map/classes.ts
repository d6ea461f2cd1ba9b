import type {UnitResult} from "../../engine/index.js";
import {type Band, format, type Language, type Measure, words} from "../../i18n/index.js";

/** How far from zero a class ends, in the measure's own unit: percentage points for shares. */
export type Breaks = readonly [inner: number, outer: number];

/** KORA called a difference of 5 per cent large; 2 halves the way there. */
export const roundBreaks: Breaks = [2, 5];

/** How an area is filled: one of five classes around what is expected, or not. */
export type Shade = Band | "notAssessed" | "noData";

/** The classes, highest first; their colours are those of the bands. */
export const classes: readonly Band[] = ["wellAbove", "above", "asExpected", "below", "wellBelow"];

/** The class of a difference; one that lies on a break belongs to the class nearer to zero. */
export function classOf(difference: number, [inner, outer]: Breaks): Band {
  if (Math.abs(difference) <= inner) return "asExpected";
  if (difference > 0) return difference > outer ? "wellAbove" : "above";
  return difference < -outer ? "wellBelow" : "below";
}

export function shadeOf(unit: UnitResult | undefined, measure: Measure, breaks: Breaks): Shade {
  if (unit === undefined) return "noData";
  return unit.assessed ? classOf(unit.difference * measure.scale, breaks) : "notAssessed";
}

/** A class in words and numbers. */
export function className(
  band: Band,
  [inner, outer]: Breaks,
  {language, measure}: {readonly language: Language; readonly measure: Measure}
): string {
  const text = words(language).map[measure.timed === null ? "classes" : "durationClasses"];
  const f = format(language);
  const [near, far] = [inner, outer].map(value => f.decimal(value, Number.isInteger(value) ? 0 : 1));
  return {
    wellAbove: text.wellAbove(far),
    above: text.above(near, far),
    asExpected: text.near(near),
    below: text.below(near, far),
    wellBelow: text.wellBelow(far)
  }[band];
}
