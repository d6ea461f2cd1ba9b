import type {Benchmark, UnitResult} from "../engine/index.js";
import {termsOf} from "../spec/modelTerms.js";
import type {Spec} from "../spec/schema.js";

export type FigureMeasure = Spec["published"]["figures"][number]["measure"];

/** Normal quantile of 95 %: what lies nearer to what is expected cannot be told from it. */
const chance = 1.96;
/** The band, in per cent or percentage points, that readers of the 2016 maps know. */
const band = 5;

/**
 * A figure that may have been printed of a benchmark, as the benchmark has it; null where it has none. Weeks are of
 * durations: the mean of expected − observed in the top fifth, minus that in the bottom fifth.
 */
export function figureOf(
  measure: FigureMeasure,
  {units, fifths, national, choice}: Pick<Benchmark, "units" | "fifths" | "national" | "choice">
): number | null {
  const assessed = units.filter(unit => unit.assessed);
  const {horizon} = termsOf(choice);
  const scale = horizon === null ? 100 : 1;
  switch (measure) {
    case "fifthGap":
      return fifths.gap;
    case "national":
      return national;
    case "topFifth":
      return fifths.top;
    case "bottomFifth":
      return fifths.bottom;
    case "weeksGap": {
      if (horizon === null) return null;
      const [top, bottom] = [meanWeeks(assessed, 1), meanWeeks(assessed, 5)];
      return top === null || bottom === null ? null : top - bottom;
    }
    case "asExpected":
      return shareOf(assessed, ({difference, se}) => Math.abs(difference) <= chance * se);
    case "withinFive":
      return shareOf(assessed, ({difference}) => Math.abs(difference) * scale <= band);
  }
}

function meanWeeks(units: readonly UnitResult[], fifth: 1 | 5): number | null {
  const weeks = units.filter(unit => unit.fifth === fifth).map(unit => unit.expected - unit.observed);
  return weeks.length === 0 ? null : weeks.reduce((sum, value) => sum + value, 0) / weeks.length;
}

function shareOf(units: readonly UnitResult[], is: (unit: UnitResult) => boolean): number | null {
  return units.length === 0 ? null : units.filter(is).length / units.length;
}
