import type {UnitOfDifference} from "../benchmark/measures.js";
import {format} from "./format.js";
import type {Language} from "./language.js";
import {type Measure, measureOf} from "./measure.js";

const nothing = {da: "", en: ""};

/** How a municipal measure is written: as the outcome of its analysis is. */
export function measureOfUnit(unit: UnitOfDifference, language: Language): Measure {
  if (unit === "percentFaster") return durations(language);
  return unit === "points"
    ? measureOf({kind: "binary", column: "", label: nothing}, language)
    : measureOf({kind: "number", column: "", label: nothing, measure: unit}, language);
}

/** Weeks, of which the difference is per cent faster than expected. */
function durations(language: Language): Measure {
  const f = format(language);
  const weeks = {da: "uger", en: "weeks"}[language];
  return {
    share: false,
    levelUnit: weeks,
    differenceUnit: {da: "pct. hurtigere", en: "% faster"}[language],
    level: value => f.decimal(value),
    difference: value => f.signed(value),
    range: value => `±${f.decimal(value)}`,
    levelText: value => `${f.decimal(value)}\u00a0${weeks}`,
    scale: 1
  };
}
