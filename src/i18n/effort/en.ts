import type {AssociationWarning} from "../../engine/index.js";
import type {Parts} from "../like.js";

/** One municipality on one measure, numbers with their unit. */
export type MeasureSaid = Parts<"measure" | "difference" | "range" | "n">;

const on = ({measure, difference, range, n}: MeasureSaid) =>
  `${measure} ${difference} (chance ${range}, ${n} people)`;

/** The page of correlations between municipal measures. `x` and `y` are the measures' names. */
export const effort = {
  across: "Across",
  up: "Up",
  unit: "Municipality",
  nobody: "Choose …",
  kinds: {success: "Results", effort: "Efforts, and what weeks go to"},
  choose: "Choose measures",
  /** The finding, as a heading. */
  finding: {
    together: (x: string, y: string) =>
      `Municipalities above expected on “${x}” tend to be above on “${y}” too`,
    against: (x: string, y: string) => `Municipalities above expected on “${x}” tend to be below on “${y}”`,
    unclear: (x: string, y: string) => `No clear association between “${x}” and “${y}”`,
    nothing: (x: string, y: string) => `Nothing can be said of “${x}” and “${y}”`
  },
  strength: {weak: "weak", moderate: "moderate", strong: "strong"},
  /** `corrected` is the correlation without chance, or null. */
  means: {
    clear: (strength: string, r: string) =>
      `The association is ${strength} (correlation ${r}) and larger than chance alone usually makes.`,
    unclear: (low: string, high: string) =>
      `Chance alone can make an association this small. The figures agree with correlations from ${low} to ${high}.`,
    corrected: (r: string, low: string, high: string) =>
      `Chance in both measures blurs the picture. Without it the correlation would be about ${r}; anything from ${low} to ${high} is possible.`,
    reliability: (x: string, xShare: string, y: string, yShare: string) =>
      `Of the differences between municipalities, ${xShare} is more than chance on “${x}” and ${yShare} on “${y}”.`
  },
  table: {
    caption: (n: string) => `Three correlations over ${n} municipalities`,
    kind: "Correlation",
    estimate: "Value",
    interval: "95 % sure between",
    p: "p",
    none: "cannot be told",
    under: (limit: string) => `under ${limit}`,
    kinds: {
      pearson: {name: "As drawn (Pearson)", what: "every municipality counts the same"},
      spearman: {name: "Of the ranks (Spearman)", what: "single extremes matter less"},
      corrected: {name: "Without chance in either", what: "what the true differences would show"}
    }
  },
  warnings: {
    "few-units": (_: string, n: string) =>
      `Only ${n} municipalities are assessed on both measures: too few to say anything.`,
    "no-spread": (measure: string, _n: string) => `“${measure}” is the same in every municipality.`,
    "low-reliability": (measure: string, _n: string) =>
      `“${measure}” is nearly all chance, so that the correlation cannot be cleared of it.`,
    "at-bound": (_measure: string, _n: string) =>
      "The correlation without chance came out beyond 1 and is held at 1."
  } satisfies Record<AssociationWarning["code"], unknown>,
  caveats: {
    title: "What this does not show",
    places:
      "This is about municipalities, not people. Even if municipalities with more of the one have more of the other, it need not be the same people who get both; among people the association may be another, or the opposite (Robinson 1950).",
    causes:
      "An association is no cause. Other efforts may lie behind it, such as housing, social services, interviews, and clarifying health and skills: a reservation that KORA made itself in 2016.",
    samePeople:
      "Both measures are of the same people, so that chance moves them together. Part of the association may be that, and it is not taken out.",
    /** Of the same people, where one measure is a share of their weeks. */
    sameWeeks:
      "A week counts as one thing only: a week in work is no week on passive support or in education. Part of the association follows from that alone.",
    /** How many pairs there are to choose from, and how many of them chance alone makes clear. */
    many: (pairs: string, byChance: string) =>
      `There are ${pairs} pairs of measures to choose from. Chance alone would make about ${byChance} of them look clear.`
  },
  label: (x: string, y: string) =>
    `Municipalities by “${x}” and “${y}”: arrow keys go to the nearest, Enter chooses`,
  hint: "Point at a mark, or use the Tab and arrow keys. Click or press Enter to choose the municipality.",
  said: (name: string, x: MeasureSaid, y: MeasureSaid) => `${name}: ${on(x)}; ${on(y)}.`,
  /** `difference` is the heading of an axis of differences. */
  axis: (measure: string, difference: string) => `${measure}: ${difference}`,
  corners: {above: "above on both", below: "below on both"},
  read: "The lines through zero are what is expected. The cross around each point shows how far chance alone moves it (95 %).",
  notDrawn: (names: string) => `Left out, since one of the measures has too few people there: ${names}.`,
  empty: "No municipality is assessed on both measures.",
  figures: "All municipalities in figures",
  figuresCaption: "Difference from expected on both measures",
  name: "Municipality",
  people: "people",
  difference: "difference",
  chance: "chance",
  picture: "association"
};
