import {categorical, level} from "../population.js";

// Conditions that the two analyses of education share. Shares and effects are guesses; see docs/data.md.

export const origin = categorical("origin", 0.5, [
  level("turkey", 0.24, -0.25, {}, {resources: -0.3}),
  level("lebanon", 0.15, -0.35, {}, {resources: -0.2, strain: 0.4}),
  level("iraq", 0.12, 0, {}, {strain: 0.3, settled: -0.6}),
  level("pakistan", 0.1, 0.15, {}, {settled: 0.3}),
  level("somalia", 0.1, -0.4, {}, {resources: -0.6, settled: -0.3}),
  level("bosnia", 0.06, 0.35, {}, {resources: 0.5, strain: 0.1, settled: -0.3}),
  level("afghanistan", 0.05, 0.1, {}, {settled: -1}),
  level("iran", 0.04, 0.45, {}, {resources: 0.8}),
  level("vietnam", 0.04, 0.75, {}, {resources: 0.1, strain: -0.2}),
  level("morocco", 0.03, -0.05, {}, {resources: -0.1, settled: 0.3}),
  level("sriLanka", 0.03, 0.7, {}, {resources: 0.2, strain: -0.2}),
  level("other", 0.04, 0.2, {}, {resources: 0.2, settled: -0.3})
]);

export const parentsEducation = categorical("parentsEducation", 0.2, [
  level("none", 0.12, -0.6, {resources: -1.2}, {strain: 0.3}),
  level("primary", 0.32, -0.3, {resources: -0.7}, {strain: 0.1}),
  level("vocational", 0.2, 0.1, {resources: 0.3}),
  level("upperSecondary", 0.1, 0, {resources: 0.4}),
  level("higher", 0.14, 0.5, {resources: 1.2}, {strain: -0.2}),
  level("unknown", 0.12, -0.25, {settled: -0.4})
]);

export const parentsHealth = categorical("parentsHealth", 0.15, [
  level("noTreatment", 0.38, 0, {strain: -0.7}),
  level("oneFewContacts", 0.3, -0.05, {}, {strain: 0.1}),
  level("oneManyContacts", 0.22, -0.25, {strain: 0.6}, {strain: 0.3}),
  level("psychiatric", 0.1, -0.55, {strain: 1}, {strain: 0.5})
]);

export const health = categorical("health", 0.1, [
  level("noTreatment", 0.66, 0, {strain: -0.5}),
  level("someContacts", 0.2, -0.15, {strain: 0.2}),
  level("chronic", 0.09, -0.5, {strain: 0.5}),
  level("psychiatric", 0.05, -1.2, {strain: 0.9})
]);
