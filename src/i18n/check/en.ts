import type {Severity} from "../../engine/index.js";

/**
 * What is found in a model. Each finding stands after the conditions it concerns and a colon, so that its sentence need
 * not name them. `where` are names of units, `units` and `unit` what units are called.
 */
export const check = {
  title: "Worth knowing about the model",
  severity: {serious: "serious", caution: "caution", note: "note"} satisfies Record<Severity, string>,
  /** Instead of the conditions, for what concerns all of them. */
  whole: "The model as a whole",
  /** A condition's label inside a sentence. */
  inside: (label: string) => label,
  showAll: (count: string) => `Show the other ${count}`,
  more: (count: string) => `${count} others`,
  /** Before a figure that is the largest of several units'. */
  upTo: (share: string) => `up to ${share}`,
  findings: {
    mediator: (units: string) =>
      `This is something ${units} do themselves. When it is adjusted for, more is expected of those who do it well, and the credit disappears.`,
    partlyInfluenced: (units: string) =>
      `This is something ${units} can influence to some extent. Adjusting for it may hide part of what they do.`,
    peopleOutside: (share: string, where: string) =>
      `In ${where}, ${share} of the people lie outside what people elsewhere span (1st to 99th percentile). There the model guesses.`,
    unitOutside: (ranges: string, where: string) =>
      `In ${where} the number lies beyond all others’, by ${ranges} times their whole range. There the model guesses.`,
    outlier: (value: string) => `The value ${value} is very far from the others. Is it a code for unknown?`,
    outlierDecides: "Alone it decides what the condition does.",
    fewUnits: (count: string, units: string) =>
      `There are ${count} ${units} for each coefficient of conditions that are measured per place. With fewer than ten, chance is easily explained as if it were a condition.`,
    follows: (others: string) => `Follows entirely from ${others} and adds nothing.`,
    nearlyFollows: (others: string) => `Nearly follows from ${others}.`,
    otherConditions: "the other conditions",
    inflation: (times: string) =>
      `What each does on its own cannot be told: the variance of the coefficients is ${times} times larger. Expected results are hardly touched.`,
    lonelyLevel: (share: string, where: string) =>
      `The group is ${share} of the people in ${where}, and fewer than five people elsewhere are in it. They are compared with themselves.`,
    lonelyPair: (share: string, where: string) =>
      `In ${where}, ${share} of the people have a combination that fewer than five people elsewhere have.`,
    apart: (where: string, share: string) =>
      `The conditions nearly single out ${where} (${share}). Elsewhere there is hardly anyone to compare the people there with.`,
    calibration: (p: string) =>
      `Predicted and actual shares fit badly when people are split in tenths by what is predicted (${p}).`,
    calibrationLittle: (p: string) =>
      `Predicted and actual shares differ by more than chance explains, but only a little (${p}).`,
    separationLevel: (count: string) =>
      `All ${count} people in the group had the same outcome. Exactly that is expected of them, and they say nothing about the others.`,
    separation: "A combination of conditions settles the outcome, so the coefficient has no finite value.",
    smallLevel: (count: string) =>
      `There are only ${count} people in the group. What it does to the outcome is mostly chance.`
  },
  calibration: {
    title: "Does what is predicted fit?",
    read: "People are split in tenths by the chance the model gives them. Each point is a tenth, with its number of people: the nearer to the slanting line, the better the model fits. The line through a point is what chance alone can move it (95 %, Wilson).",
    describe: "Actual share against predicted share in each tenth. The table below has the same numbers.",
    predicted: "Predicted, %",
    actual: "Actual, %",
    auc: (pairs: string, auc: string) =>
      `Of two people of whom only one succeeded, the model gave the right one the larger chance in ${pairs} cases of 100 (AUC ${auc}). Tossing a coin does it in 50.`,
    noAuc: "Everyone had the same outcome, so the model has nobody to tell apart.",
    brier: (brier: string) =>
      `The mean square of the distance between outcome and chance is ${brier} (Brier; 0 is perfect, 0.25 is saying 50 % of everyone).`,
    test: (statistic: string, degrees: string, p: string) =>
      `Hosmer and Lemeshow’s test: χ² = ${statistic} with ${degrees} degrees of freedom, ${p}.`,
    table: "The tenths as a table",
    group: "Tenth",
    people: "People",
    range: "Predicted from–to, %",
    point: (people: string, predicted: string, actual: string) =>
      `${people} people: predicted ${predicted}, actual ${actual}`
  }
};
