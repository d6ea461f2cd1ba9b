import {categorical, level, type Population, place} from "../population.js";
import {children, civilStatus, danish, education, health, sex} from "./adults.js";

const origin = categorical("origin", 0.6, [
  level("afghanistan", 0.17, 0.05, {}, {resources: -0.3, strain: 0.1}),
  level("iraq", 0.14, -0.2, {}, {strain: 0.3, age: 0.2}),
  level("iran", 0.1, 0.1, {}, {resources: 0.5}),
  level("syria", 0.11, 0, {}, {resources: 0.2, strain: 0.2}),
  level("somalia", 0.1, -0.5, {}, {resources: -0.7, family: 0.3}),
  level("eritrea", 0.05, 0.15, {}, {resources: -0.2, age: -0.4}),
  level("myanmar", 0.06, 0.25, {}, {resources: -0.5, family: 0.2}),
  level("russia", 0.05, -0.2, {}, {resources: 0.2, strain: 0.3}),
  level("stateless", 0.05, -0.3, {}, {strain: 0.3, family: 0.2}),
  level("turkey", 0.05, 0.2, {}, {resources: -0.3, family: 1}),
  level("thailand", 0.05, 0.4, {}, {family: 1.4, strain: -0.3}),
  level("other", 0.07, 0.15, {}, {family: 0.5})
]);

const basis = categorical("basis", 0.35, [
  level("quota", 0.12, -0.45, {family: -0.8, strain: 0.3}, {strain: 0.5, resources: -0.3}),
  level("asylum", 0.42, 0, {family: -0.9, strain: 0.2}, {strain: 0.3, family: -0.3}),
  level("familyToRefugee", 0.26, -0.15, {family: 0.3}, {family: 0.7}),
  level("familyToOther", 0.2, 0.45, {family: 1.2, strain: -0.3}, {family: 0.6, strain: -0.4, settled: 0.2})
]);

const stay = categorical("stay", 0.1, [
  level("under1", 0.38, 0, {settled: -0.3}, {settled: -0.8}),
  level("year1", 0.26, 0.1, {}, {settled: 0}),
  level("year2", 0.2, 0.2, {settled: 0.2}, {settled: 0.6}),
  level("year3OrMore", 0.16, 0.15, {settled: 0.3, strain: 0.2}, {settled: 1})
]);

/** Refugees and reunified family under the Integration Act, aged 18–64, permit since 2007. */
export const refugee: Population = {
  id: "refugee",
  national: 0.43,
  size: {population: 0.45, nonWestern: 0.35},
  between: {resources: 0.45, strain: 0.4, family: 0.35, age: 0.15, settled: 0.35},
  within: {resources: 0.6, strain: 0.6, age: 1, family: 0.4, settled: 0.4},
  conditions: [
    origin,
    basis,
    sex,
    civilStatus,
    children,
    education,
    health,
    stay,
    danish,
    place("unemployment", -0.1),
    place("workplaces", 0.008)
  ],
  target: {gap: 0.22, gapTolerance: 0.005, explained: [0.3, 0.6]}
};
