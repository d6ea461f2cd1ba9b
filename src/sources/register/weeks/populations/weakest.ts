import {categorical, level, place} from "../../population.js";
import {children, danishFrom, education, health, sex} from "../../populations/adults.js";
import type {WeeklyPopulation} from "../population.js";
import {age, cohort} from "./adults.js";

const origin = categorical("origin", 0.45, [
  level("turkey", 0.18, 0.1, {}, {resources: -0.3, settled: 0.3}),
  level("iraq", 0.17, -0.15, {}, {strain: 0.3}),
  level("lebanon", 0.14, -0.25, {}, {resources: -0.3, settled: 0.2}),
  level("somalia", 0.12, -0.3, {}, {resources: -0.5, family: 0.3}),
  level("bosnia", 0.1, 0.1, {}, {resources: 0.3, strain: 0.3}),
  level("afghanistan", 0.09, 0, {}, {resources: -0.2, settled: -0.3}),
  level("iran", 0.08, 0, {}, {resources: 0.5}),
  level("morocco", 0.04, -0.05, {}, {settled: 0.3}),
  level("other", 0.08, 0.15)
]);

const problems = categorical("problems", 0.2, [
  level("physical", 0.3, 0, {age: 0.5}, {strain: 0.2}),
  level("mental", 0.26, -0.3, {strain: 0.6}, {strain: 0.6}),
  level("illiteracy", 0.2, -0.15, {resources: -1}, {resources: -0.8}),
  level("abuse", 0.08, -0.25, {age: -0.3, family: -0.5}, {strain: 0.3}),
  level("several", 0.16, -0.6, {strain: 0.5, resources: -0.5}, {strain: 0.6, resources: -0.3})
]);

const experience = categorical("experience", 0.2, [
  level("never", 0.4, -0.55, {resources: -0.5}, {resources: -0.3}),
  level("over5Years", 0.22, -0.25, {age: 0.6}),
  level("years2to5", 0.18, 0.15, {resources: 0.2}),
  level("under2Years", 0.2, 0.6, {resources: 0.4, strain: -0.3}, {resources: 0.2})
]);

const stay = categorical("stay", 0.2, [
  level("years3to6", 0.18, 0, {settled: -0.8, age: -0.3}, {settled: -0.6}),
  level("years7to11", 0.27, 0.05, {settled: -0.2}),
  level("years12to17", 0.3, 0.05, {settled: 0.3}),
  level("years18OrMore", 0.25, -0.05, {settled: 0.8, age: 0.4}, {settled: 0.6})
]);

/** Non-western immigrants aged 16–64 with problems beyond unemployment and three years or more in Denmark. */
export const weakest: WeeklyPopulation = {
  id: "weakest",
  size: {population: 0.4, nonWestern: 0.25},
  between: {resources: 0.4, strain: 0.35, family: 0.3, age: 0.15, settled: 0.3},
  within: {resources: 0.6, strain: 0.6, age: 1, family: 0.4, settled: 0.4},
  conditions: [
    origin,
    sex,
    age([
      ["16to24", 0.1, 0.45, -1.4],
      ["25to34", 0.24, 0.25, -0.7],
      ["35to44", 0.3, 0, 0],
      ["45to54", 0.24, -0.35, 0.7],
      ["55to64", 0.12, -0.9, 1.3]
    ]),
    stay,
    children,
    education,
    problems,
    health,
    danishFrom([0.1, 0.34, 0.26, 0.1, 0.2]),
    experience,
    cohort(2006, 2012, [0.2, 0.2, 0.1, -0.1, -0.15, -0.1, -0.1]),
    place("unemployment", -0.08),
    place("workplaces", 0.006)
  ],
  horizon: 260,
  followedTo: 2015,
  leaving: 0.012,
  moved: 0.05,
  groups: [
    {
      id: "weakest",
      basis: null,
      episodes: {
        guidance: {weight: 0.42, mean: 11},
        education: {weight: 0.03, mean: 30},
        passive: {weight: 0.48, mean: 34},
        none: {weight: 0.06, mean: 14},
        job: {weight: 0.01, mean: 1.5}
      },
      steady: {state: "passive", share: 0.4, within: 104, other: 4}
    }
  ],
  job: {
    shape: 0.95,
    effects: null,
    shares: {weakest: {share: 1 / 6, by: 104}},
    spread: {
      top: 10.9,
      bottom: -5.9,
      within: 0.3,
      weeks: [35.55, 36.45],
      before: 5,
      asExpected: [0.61, 0.67],
      within5: [0.66, 0.8]
    }
  },
  activation: {
    shape: 0.8,
    effects: {
      age: {"16to24": 0.5, "25to34": 0.25, "45to54": -0.3, "55to64": -0.9},
      problems: {mental: -0.3, several: -0.6},
      health: {manyContacts: -0.2, hospital: -0.4, psychiatric: -0.6},
      experience: {over5Years: 0.1, years2to5: 0.3, under2Years: 0.4},
      sex: {female: -0.2}
    },
    shares: {weakest: {share: 0.11, by: 104}},
    spread: {
      top: 5.5,
      bottom: -4,
      within: 0.4,
      weeks: null,
      before: 2.5,
      asExpected: [0.5, 0.9],
      within5: [0.5, 1]
    }
  },
  lasting: 0.62
};
