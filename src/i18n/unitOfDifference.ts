import type {UnitOfDifference} from "../benchmark/measures.js";
import type {Language} from "./language.js";
import {type Measure, measureOf} from "./measure.js";

/** How a municipal measure is written: as the outcome of its analysis is. */
export function measureOfUnit(unit: UnitOfDifference, language: Language): Measure {
  if (unit === "points") return measureOf({kind: "binary"}, language);
  if (unit === "percentFaster") return measureOf({kind: "duration"}, language);
  return measureOf({kind: "number", measure: unit}, language);
}
