import {categorical, level, type NumericCondition, type Population, place} from "../population.js";
import {children, civilStatus, danishFrom, education, health, sex} from "./adults.js";

const origin = categorical("origin", 0.5, [
  level("turkey", 0.2, 0.1, {}, {resources: -0.4, family: 0.4, settled: 0.5}),
  level("iraq", 0.13, -0.4, {}, {strain: 0.4, settled: -0.5}),
  level("lebanon", 0.1, -0.45, {}, {strain: 0.4, family: 0.3, settled: 0.1}),
  level("bosnia", 0.1, 0.1, {}, {resources: 0.3, strain: 0.3, settled: -0.3}),
  level("pakistan", 0.09, -0.1, {}, {family: 0.4, settled: 0.7}),
  level("iran", 0.07, 0, {}, {resources: 0.6, strain: 0.1, settled: 0.2}),
  level("somalia", 0.07, -0.55, {}, {resources: -0.7, strain: 0.2, settled: -0.4}),
  level("vietnam", 0.05, 0.3, {}, {resources: -0.1, strain: -0.2, settled: 0.4}),
  level("sriLanka", 0.04, 0.4, {}, {strain: -0.1, settled: 0.2}),
  level("morocco", 0.04, -0.15, {}, {resources: -0.2, settled: 0.5}),
  level("formerYugoslavia", 0.04, 0.05, {}, {settled: 0.6, age: 0.4}),
  level("other", 0.07, 0.2, {}, {resources: 0.2})
]);

const basis = categorical("basis", 0.2, [
  level("refugee", 0.36, -0.25, {strain: 1, settled: -0.5}, {strain: 0.3}),
  level("family", 0.4, 0, {family: 0.7}, {family: 0.4}),
  level("work", 0.09, 0.2, {settled: 0.6, age: 0.4}, {settled: 0.6, age: 0.4}),
  level("other", 0.15, 0.15, {resources: 0.4, strain: -0.5})
]);

const stay: NumericCondition = {
  kind: "numeric",
  id: "stay",
  from: 11,
  to: 40,
  mean: 19,
  sd: 5,
  effect: 0.012,
  pull: {settled: 3, age: 1.5},
  give: {age: 0.3}
};

/** Non-western immigrants aged 16–64 with more than ten years in Denmark. */
export const imm10plus: Population = {
  id: "imm10plus",
  national: 0.38,
  size: {population: 0.05, nonWestern: 0.9},
  between: {resources: 0.3, strain: 0.3, family: 0.15, age: 0.1, settled: 0.2},
  within: {resources: 0.6, strain: 0.6, age: 1, family: 0.4, settled: 0.4},
  conditions: [
    origin,
    basis,
    stay,
    sex,
    civilStatus,
    children,
    education,
    health,
    danishFrom([0.12, 0.26, 0.25, 0.09, 0.28]),
    place("unemployment", -0.07),
    place("workplaces", 0.006)
  ],
  target: {gap: 0.135, gapTolerance: 0.01, explained: [0.2, 0.7]}
};
