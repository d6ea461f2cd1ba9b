import type {Link, Warning} from "../../engine/index.js";
import type {Parts} from "../like.js";

const at = (condition: string, level: string) => (level === "" ? condition : `${condition}: ${level}`);

/** What a warning is told; empty where it does not matter. */
type Told = Parts<"condition" | "level" | "n">;

export type Theme = "person" | "family" | "background" | "arrival" | "place";

export const conditions = {
  title: "Conditions",
  count: (chosen: string, all: string) => `${chosen} of ${all}`,
  all: "All",
  none: "None",
  why: "Show why each one counts",
  themes: {
    person: "The person",
    family: "Family",
    background: "Background",
    arrival: "Arrival and stay",
    place: "The place"
  } satisfies Record<Theme, string>,
  influence: {
    partly: "partly the municipality’s own influence",
    effort: "the municipality’s own effort"
  },
  missing: "not stated"
};

export const model = {
  title: "Model",
  link: "Form",
  logit: "Logit",
  linear: "Linear",
  cox: "Cox",
  weibull: "Weibull",
  exponential: "Exponential",
  lognormal: "Log-normal",
  loglogistic: "Log-logistic",
  piecewise: "Piecewise constant",
  log: "Poisson, log link",
  given: "Expected as published",
  minimum: "Smallest number of people assessed"
} satisfies Record<Link | "title" | "link" | "minimum", string>;

export const people = {
  title: "The people, condition by condition",
  caption: (units: string, minimum: string) =>
    `Share of people in each group, in per cent, and means of what is counted: for all people, and the lowest, middle and highest of the ${units} with at least ${minimum} people.`,
  condition: "Condition",
  national: "All",
  lowest: "Lowest",
  median: "Middle",
  highest: "Highest",
  mean: (measure: string) => `mean, ${measure}`
};

export const warnings = {
  "dropped-missing": ({condition, n}: Told) => `${n} people were left out: no value for ${condition}.`,
  "empty-level": ({condition, level}: Told) => `Nobody is in ${at(condition, level)}; the level is left out.`,
  "other-reference": ({condition, level}: Told) =>
    `${condition}: the reference level ${level} cannot be compared with; another is used instead.`,
  "empty-reference": ({condition, level}: Told) =>
    `Nobody is in the reference group of ${condition}; ${level} is the reference instead.`,
  constant: ({condition}: Told) => `${condition} is the same for everyone and explains nothing.`,
  collinear: ({condition, level}: Told) =>
    `${at(condition, level)} follows from the other conditions and is left out.`,
  separation: ({condition, level}: Told) =>
    `Everyone in ${at(condition, level)} had the same outcome; the model fits them exactly.`,
  "no-variation": (_: Told) => "Everyone had the same outcome; there is nothing to explain.",
  "no-events": (_: Told) => "Nobody got there; nothing can be said of how long it takes.",
  "short-follow-up": ({n}: Told) =>
    `${n} of those compared were not followed all the way to the horizon; their curves are continued level.`,
  "no-ranking": (_: Told) => "Too few can be assessed for a ranking.",
  "zero-variance": (_: Told) =>
    "Chance alone can account for all differences; none is left that they would have made themselves.",
  "not-converged": (_: Told) => "The model did not settle; the figures should not be used."
} satisfies Record<Warning["code"], (told: Told) => string>;
