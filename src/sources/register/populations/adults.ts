import {type CategoricalCondition, categorical, level} from "../population.js";

// Conditions that the three analyses of adults share. Shares and effects are guesses; see docs/data.md.

export const sex = categorical("sex", 0.05, [
  level("male", 0.52, 0, {family: -0.15}),
  level("female", 0.48, -0.4, {family: 0.25}, {family: 0.2, strain: 0.1})
]);

export const civilStatus = categorical("civilStatus", 0.1, [
  level("married", 0.56, 0, {family: 0.5, age: 0.4}, {family: 0.6}),
  level("cohabiting", 0.07, 0.1, {}, {family: 0.3}),
  level("single", 0.28, 0.1, {age: -0.8, family: -0.4}, {family: -1}),
  level("separated", 0.09, -0.15, {age: 0.5, strain: 0.2}, {strain: 0.2})
]);

export const children = categorical("children", 0.1, [
  level("none", 0.4, 0, {family: -0.8}),
  level("one", 0.17, -0.05, {family: 0.2}),
  level("two", 0.2, -0.1, {family: 0.5, age: 0.2}),
  level("three", 0.13, -0.25, {family: 0.7, age: 0.3, resources: -0.2}),
  level("fourOrMore", 0.1, -0.45, {family: 0.8, age: 0.4, resources: -0.5}, {strain: 0.2})
]);

export const education = categorical("education", 0.15, [
  level("none", 0.1, -0.6, {resources: -1.3}, {resources: -0.6, strain: 0.2}),
  level("primary", 0.21, -0.35, {resources: -0.8}, {resources: -0.4}),
  level("lowerSecondary", 0.17, -0.1, {resources: -0.2}),
  level("upperSecondary", 0.15, 0, {resources: 0.4}, {resources: 0.2}),
  level("vocational", 0.1, 0.25, {resources: 0.4}, {resources: 0.2}),
  level("shortHigher", 0.09, 0.25, {resources: 0.9}, {resources: 0.4}),
  level("longHigher", 0.08, 0.35, {resources: 1.3}, {resources: 0.6}),
  level("unknown", 0.1, -0.2, {settled: 0.1})
]);

export const health = categorical("health", 0.1, [
  level("noTreatment", 0.45, 0, {strain: -0.6, age: -0.3}),
  level("fewContacts", 0.27, -0.1, {strain: 0}),
  level("manyContacts", 0.14, -0.45, {strain: 0.6, age: 0.4}),
  level("hospital", 0.08, -0.65, {strain: 0.8, age: 0.5}),
  level("psychiatric", 0.06, -1.1, {strain: 1.1}, {resources: -0.4})
]);

/** Danish-language education, from not begun to a passed test. */
export const danish = danishFrom([0.22, 0.2, 0.29, 0.14, 0.15]);

export function danishFrom([none, one, two, three, passed]: readonly number[]): CategoricalCondition {
  return categorical("danish", 0.2, [
    level("notBegun", none, -0.4, {settled: -0.9, resources: -0.1}),
    level("danish1", one, -0.35, {resources: -0.9, settled: 0.1}),
    level("danish2", two, 0, {resources: 0.2, settled: 0.1}),
    level("danish3", three, 0.25, {resources: 0.9, settled: 0.1}),
    level("passed", passed, 0.6, {resources: 0.6, settled: 0.9, strain: -0.3})
  ]);
}
