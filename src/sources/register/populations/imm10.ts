import {categorical, level, type Population, place} from "../population.js";
import {children, civilStatus, danishFrom, education, health, sex} from "./adults.js";

const origin = categorical("origin", 0.5, [
  level("iraq", 0.13, -0.35, {}, {strain: 0.4, age: 0.2}),
  level("afghanistan", 0.09, -0.1, {}, {resources: -0.3, strain: 0.2}),
  level("iran", 0.06, 0, {}, {resources: 0.5, strain: 0.1}),
  level("somalia", 0.06, -0.6, {}, {resources: -0.7, strain: 0.2, family: 0.3}),
  level("turkey", 0.11, 0.1, {}, {resources: -0.4, family: 0.8}),
  level("pakistan", 0.06, -0.1, {}, {family: 0.8}),
  level("thailand", 0.1, 0.4, {}, {family: 0.9, strain: -0.3}),
  level("philippines", 0.06, 0.6, {}, {resources: 0.4, strain: -0.3}),
  level("china", 0.06, 0.3, {}, {resources: 0.7, family: -0.2}),
  level("ukraine", 0.05, 0.4, {}, {resources: 0.6, family: -0.3}),
  level("vietnam", 0.05, 0.2, {}, {resources: -0.2, family: 0.6}),
  level("other", 0.17, 0.1)
]);

const basis = categorical("basis", 0.25, [
  level("refugee", 0.25, -0.3, {strain: 1.1, family: -0.2}, {strain: 0.4, settled: 0.2}),
  level("familyToRefugee", 0.12, -0.3, {strain: 0.8, family: 0.6}, {family: 0.6, strain: 0.1}),
  level("familyToOther", 0.34, 0, {family: 1, strain: -0.4}, {family: 0.6}),
  level("work", 0.15, 0.6, {resources: 0.7, strain: -0.8, family: -0.6}, {resources: 0.4, strain: -0.3}),
  level("study", 0.14, 0.5, {resources: 0.8, strain: -0.8, family: -0.9, age: -0.6}, {resources: 0.5})
]);

const stay = categorical("stay", 0.1, [
  level("years0to1", 0.28, 0, {settled: -0.5}, {settled: -1}),
  level("years2to3", 0.22, 0.1, {}, {settled: -0.2}),
  level("years4to5", 0.18, 0.1, {settled: 0.1}, {settled: 0.2}),
  level("years6to7", 0.15, 0.05, {settled: 0.3, strain: 0.2}, {settled: 0.5}),
  level("years8to10", 0.17, -0.05, {settled: 0.5, strain: 0.3}, {settled: 0.8})
]);

/** Non-western immigrants aged 16–64 with at most ten years in Denmark. */
export const imm10: Population = {
  id: "imm10",
  national: 0.52,
  size: {population: 0.2, nonWestern: 0.75},
  between: {resources: 0.27, strain: 0.27, family: 0.2, age: 0.1, settled: 0.2},
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
    danishFrom([0.28, 0.15, 0.25, 0.14, 0.18]),
    place("unemployment", -0.08),
    place("workplaces", 0.006)
  ],
  target: {gap: 0.15, gapTolerance: 0.01, explained: [0.2, 0.7]}
};
