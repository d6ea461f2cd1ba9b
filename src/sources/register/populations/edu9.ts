import {categorical, level, type Population, place} from "../population.js";
import {health, origin, parentsEducation, parentsHealth} from "./young.js";

const stay = categorical("stay", 0.2, [
  level("bornInDenmark", 0.72, 0, {settled: 0.9}),
  level("years13OrMore", 0.07, -0.05),
  level("years10to12", 0.09, -0.2),
  level("years7to9", 0.07, -0.5, {settled: -0.3}),
  level("years3to6", 0.05, -1, {settled: -0.6})
]);

/** Non-western immigrants who came aged 0–12, and descendants, at the final exams of the 9th grade. */
export const edu9: Population = {
  id: "edu9",
  national: 0.76,
  size: {population: 0.25, nonWestern: 0.5},
  between: {resources: 0.8, strain: 0.6, settled: 0.7},
  within: {resources: 0.6, strain: 0.6, settled: 0.5},
  conditions: [origin, stay, parentsEducation, parentsHealth, health, place("urban", -0.008)],
  target: {gap: 0.16, gapTolerance: 0.01, explained: [0.2, 0.7]}
};
