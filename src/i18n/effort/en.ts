import type {EffortWords, MeasureSaid} from "./words.js";

const on = ({measure, difference, range, n}: MeasureSaid) =>
  `${measure} ${difference} (chance ${range}, ${n} people)`;

export const en: EffortWords = {
  across: "Across",
  up: "Up",
  unit: "Municipality",
  nobody: "Choose …",
  kinds: {success: "Results", effort: "Efforts, and what weeks go to"},
  choose: "Choose measures",
  finding: {
    together: (x, y) => `Municipalities above expected on “${x}” tend to be above on “${y}” too`,
    against: (x, y) => `Municipalities above expected on “${x}” tend to be below on “${y}”`,
    unclear: (x, y) => `No clear association between “${x}” and “${y}”`,
    nothing: (x, y) => `Nothing can be said of “${x}” and “${y}”`
  },
  strength: {weak: "weak", moderate: "moderate", strong: "strong"},
  means: {
    clear: (strength, r) =>
      `The association is ${strength} (correlation ${r}) and larger than chance alone usually makes.`,
    unclear: (low, high) =>
      `Chance alone can make an association this small. The figures agree with correlations from ${low} to ${high}.`,
    corrected: (r, low, high) =>
      `Chance in both measures blurs the picture. Without it the correlation would be about ${r}; anything from ${low} to ${high} is possible.`,
    reliability: (x, xShare, y, yShare) =>
      `Of the differences between municipalities, ${xShare} is more than chance on “${x}” and ${yShare} on “${y}”.`
  },
  table: {
    caption: n => `Three correlations over ${n} municipalities`,
    kind: "Correlation",
    estimate: "Value",
    interval: "95 % sure between",
    p: "p",
    none: "cannot be told",
    under: limit => `under ${limit}`,
    kinds: {
      pearson: {name: "As drawn (Pearson)", what: "every municipality counts the same"},
      spearman: {name: "Of the places (Spearman)", what: "single extremes matter less"},
      corrected: {name: "Without chance in either", what: "what the true differences would show"}
    }
  },
  warnings: {
    "few-units": (_, n) => `Only ${n} municipalities are assessed on both measures: too few to say anything.`,
    "no-spread": measure => `“${measure}” is the same in every municipality.`,
    "low-reliability": measure =>
      `“${measure}” is nearly all chance, so that the correlation cannot be cleared of it.`,
    "at-bound": () => "The correlation without chance came out beyond 1 and is held at 1."
  },
  caveats: {
    title: "What this does not show",
    places:
      "This is about municipalities, not people. Even if municipalities with more of the one have more of the other, it need not be the same people who get both; among people the association may be another, or the opposite (Robinson 1950).",
    causes:
      "An association is no cause. Other efforts may lie behind it, such as housing, social services, interviews, and clarifying health and skills: a reservation that KORA made itself in 2016.",
    samePeople:
      "Both measures are of the same people, so that chance moves them together. Part of the association may be that, and it is not taken out.",
    sameWeeks:
      "A week counts as one thing only: a week in work is no week on passive support or in education. Part of the association follows from that alone.",
    many: (pairs, byChance) =>
      `There are ${pairs} pairs of measures to choose from. Chance alone would make about ${byChance} of them look clear.`
  },
  label: (x, y) => `Municipalities by “${x}” and “${y}”: arrow keys go to the nearest, Enter chooses`,
  hint: "Point at a mark, or use the Tab and arrow keys. Click or press Enter to choose the municipality.",
  said: (name, x, y) => `${name}: ${on(x)}; ${on(y)}.`,
  axis: (measure, difference) => `${measure}: ${difference}`,
  corners: {above: "above on both", below: "below on both"},
  read: "The lines through zero are what is expected. The cross around each point shows how far chance alone moves it (95 %).",
  notDrawn: names => `Left out, since one of the measures has too few people there: ${names}.`,
  empty: "No municipality is assessed on both measures.",
  figures: "All municipalities in figures",
  figuresCaption: "Difference from expected on both measures",
  name: "Municipality",
  people: "people",
  difference: "difference",
  chance: "chance",
  picture: "association"
};
