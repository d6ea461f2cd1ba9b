import {type NumericCondition, type Population, place} from "../population.js";
import {health, origin, parentsEducation, parentsHealth} from "./young.js";

/** Years in Denmark; those born there have lived there all their 20 to 29 years. */
const stay: NumericCondition = {
  kind: "numeric",
  id: "stay",
  from: 8,
  to: 29,
  mean: 21,
  sd: 4,
  effect: 0.035,
  pull: {settled: 2},
  give: {}
};

/** Non-western immigrants aged 20–29 who came aged 0–12, and descendants of the same age. */
export const youth: Population = {
  id: "youth",
  national: 0.53,
  size: {population: 0.1, nonWestern: 0.8},
  between: {resources: 0.65, strain: 0.55, settled: 0.55},
  within: {resources: 0.6, strain: 0.6, settled: 0.5},
  conditions: [origin, stay, parentsEducation, parentsHealth, health, place("urban", -0.006)],
  target: {gap: 0.165, gapTolerance: 0.01, explained: [0.2, 0.7]}
};
