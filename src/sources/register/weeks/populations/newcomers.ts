import {categorical, level, place} from "../../population.js";
import {children, education, health, sex} from "../../populations/adults.js";
import type {WeeklyPopulation} from "../population.js";
import {age, cohort} from "./adults.js";

const basis = categorical("basis", 0.25, [
  level("quota", 0.08, -0.3, {family: -0.6, strain: 0.3}, {strain: 0.5, resources: -0.3}),
  level("asylum", 0.34, 0, {family: -0.7, strain: 0.2}, {strain: 0.3, family: -0.3}),
  level("familyToRefugee", 0.2, 0, {family: 0.3}, {family: 0.7}),
  level("familyToOther", 0.38, 0.5, {family: 0.8, strain: -0.3}, {family: 0.5, strain: -0.4})
]);

const origin = categorical("origin", 0.5, [
  level("syria", 0.2, 0, {family: -0.2}, {resources: 0.2, strain: 0.2}),
  level("afghanistan", 0.12, 0.05, {family: -0.2}, {resources: -0.3, strain: 0.1}),
  level("iran", 0.1, 0.05, {}, {resources: 0.5}),
  level("somalia", 0.09, -0.35, {}, {resources: -0.7, family: 0.3}),
  level("eritrea", 0.07, 0.1, {family: -0.3}, {resources: -0.2, age: -0.4}),
  level("iraq", 0.07, -0.15, {}, {strain: 0.3, age: 0.2}),
  level("stateless", 0.06, -0.2, {}, {strain: 0.3}),
  level("turkey", 0.09, 0.15, {family: 0.8}, {resources: -0.3}),
  level("pakistan", 0.06, -0.1, {family: 0.8}, {family: 0.2}),
  level("thailand", 0.08, 0.3, {family: 1}, {strain: -0.3}),
  level("other", 0.06, 0.15, {family: 0.4})
]);

const partner = categorical("partner", 0.12, [
  level("none", 0.34, 0.05, {family: -1.2, age: -0.4}, {family: -0.6}),
  level("immigrant", 0.44, 0, {family: 0.3}, {family: 0.3}),
  level("dane", 0.22, 0.3, {family: 0.9, resources: 0.3}, {family: 0.2, resources: 0.2})
]);

const danish = categorical("danish", 0.2, [
  level("danish1", 0.28, -0.3, {resources: -1}, {resources: -0.3}),
  level("danish2", 0.46, 0),
  level("danish3", 0.26, 0.2, {resources: 1}, {resources: 0.3})
]);

/** Refugees and reunified family aged 18–64 under the Integration Act, from the day of the permit. */
export const newcomers: WeeklyPopulation = {
  id: "newcomers",
  size: {population: 0.4, nonWestern: 0.25},
  between: {resources: 0.4, strain: 0.35, family: 0.3, age: 0.15, settled: 0.2},
  within: {resources: 0.6, strain: 0.6, age: 1, family: 0.5, settled: 0.4},
  conditions: [
    basis,
    origin,
    sex,
    age([
      ["18to24", 0.22, 0.15, -1],
      ["25to29", 0.24, 0.2, -0.5],
      ["30to39", 0.31, 0, 0],
      ["40to49", 0.15, -0.25, 0.7],
      ["50to64", 0.08, -0.8, 1.4]
    ]),
    partner,
    children,
    education,
    danish,
    health,
    cohort(2008, 2014, [0.1, 0, -0.1, -0.1, -0.1, 0, 0.1]),
    place("unemployment", -0.06),
    place("workplaces", 0.005)
  ],
  horizon: 156,
  followedTo: 2016,
  leaving: 0.015,
  moved: 0.06,
  groups: [
    {
      id: "refugees",
      basis: ["quota", "asylum"],
      episodes: {
        guidance: {weight: 0.55, mean: 24},
        education: {weight: 0.05, mean: 30},
        passive: {weight: 0.38, mean: 20},
        none: {weight: 0.01, mean: 6},
        job: {weight: 0.01, mean: 1.5}
      },
      steady: null
    },
    {
      id: "family",
      basis: ["familyToRefugee", "familyToOther"],
      episodes: {
        guidance: {weight: 0.36, mean: 18},
        education: {weight: 0.04, mean: 26},
        passive: {weight: 0.14, mean: 14},
        none: {weight: 0.43, mean: 20},
        job: {weight: 0.03, mean: 1.5}
      },
      steady: {state: "none", share: 0.25, within: 156, other: 0}
    }
  ],
  job: {
    shape: 0.85,
    effects: null,
    shares: {refugees: {share: 0.25, by: 156}, family: {share: 0.65, by: 156}},
    spread: {
      top: 8.5,
      bottom: -6.4,
      within: 0.045,
      weeks: [15.6, 16.4],
      before: 3.5,
      asExpected: [0.61, 0.68],
      within5: [0.66, 0.85]
    }
  },
  activation: {
    shape: 1.1,
    effects: {
      age: {"18to24": 0.1, "40to49": -0.2, "50to64": -0.7},
      health: {manyContacts: -0.2, hospital: -0.35, psychiatric: -0.6},
      education: {none: -0.2, vocational: 0.15, shortHigher: 0.1},
      sex: {female: -0.35},
      danish: {danish1: -0.15, danish3: 0.1}
    },
    shares: {refugees: {share: 0.5, by: 156}, family: {share: 0.12, by: 156}},
    spread: {
      top: 8,
      bottom: -7,
      within: 0.3,
      weeks: null,
      before: 3.5,
      asExpected: [0.45, 0.8],
      within5: [0.5, 0.9]
    }
  },
  lasting: 0.74
};
