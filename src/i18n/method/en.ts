import type {Parts} from "../like.js";

/** The method page's worked example. Numbers come in written out. */
export const method = {
  analysis: "Analysis",
  unit: (unit: string) => `Choose a ${unit}`,
  loading: "Reading the analysis …",
  /** What shares differ by, and what stands where there are no conditions. */
  points: "points",
  nothing: "the national share alone",
  failed: (message: string) => `The analysis could not be read: ${message}`,
  lead: (name: string, title: string) => `${name}, ${title}. The published model, with every condition.`,
  steps: {
    actual: {
      title: "Actual",
      formula: "actual = Σ y / n",
      here: ({successes, n, level}: Parts<"successes" | "n" | "level">) =>
        `${successes} of ${n} people: ${level}.`
    },
    actualNumber: {
      title: "Actual",
      formula: "actual = Σ y / n",
      here: ({n, level}: Parts<"n" | "level">) => `The mean of ${n} people: ${level}.`
    },
    expected: {
      title: "Expected",
      formula: "expected = Σ p / n",
      here: ({sum, n, level, chosen}: Parts<"sum" | "n" | "level" | "chosen">) =>
        `The model of the whole country gives each person a chance p from these conditions: ${chosen}. The chances of these ${n} people add up to ${sum}: ${level}.`
    },
    difference: {
      title: "Difference",
      formula: "difference = actual − expected",
      here: ({actual, expected, difference}: Parts<"actual" | "expected" | "difference">) =>
        `${actual} − ${expected} = ${difference}.`
    },
    chance: {
      title: "What chance alone does",
      formula: "se = √(Σ p(1 − p)) / n",
      here: ({se, range}: Parts<"se" | "range">) =>
        `The standard error is ${se}. If these people succeeded by chance alone, each with their own p, the result would stay within ${range} in 95 of 100 such years (1.96 standard errors).`
    },
    band: {
      title: "Band",
      formula: "beyond ±1.96 se: above or below; beyond ±3.09 se: well above or well below",
      here: ({difference, se, times, band}: Parts<"difference" | "se" | "times" | "band">) =>
        `${difference} is ${times} times ${se}: ${band}.`
    },
    rank: {
      title: "Rank",
      formula: "differences in falling order; ties share the mean rank",
      here: ({rank, assessed, units, first, last}: Parts<"rank" | "assessed" | "units" | "first" | "last">) =>
        `${rank} of ${assessed} assessed ${units}. The rank is no surer than the difference it is made of: with 95 per cent probability the true rank is between ${first} and ${last}.`
    },
    shrunken: {
      title: "Shrunken difference",
      formula: "mean + reliability · (difference − mean),  reliability = τ² / (τ² + se²)",
      here: ({
        reliability,
        difference,
        mean,
        shrunken
      }: Parts<"reliability" | "difference" | "mean" | "shrunken">) =>
        `${reliability} of the distance between ${difference} and the mean ${mean} is kept, since that is the part that is not chance: ${shrunken}. It is the best guess of the true difference (averaged over what is known of the true spread τ).`
    },
    notRanked: {
      title: "Rank",
      formula: "only from the smallest size up",
      here: ({n, minimum, units}: Parts<"n" | "minimum" | "units">) =>
        `None: with ${n} people it is not assessed. Among the ${units} only those with ${minimum} people or more are ranked. Its people count in the model.`
    },
    gap: {
      title: "Gap between the fifths",
      formula: "gap = mean difference of the top fifth − that of the bottom fifth",
      here: ({top, bottom, gap, chance, fifth}: Parts<"top" | "bottom" | "gap" | "chance" | "fifth">) =>
        `${top} − (${bottom}) = ${gap}. Had everyone done exactly what is expected, chance alone would still give ${chance}. ${fifth}`
    },
    potential: {
      title: "Potential",
      formula: "Σ n · max(0, top fifth’s mean − difference)",
      here: ({
        n,
        top,
        difference,
        persons,
        all,
        chance
      }: Parts<"n" | "top" | "difference" | "persons" | "all" | "chance">) =>
        `Here ${n} · max(0, ${top} − (${difference})) = ${persons} people; all together ${all}, of which chance alone would give ${chance}. It is arithmetic, not a forecast.`
    },
    explained: {
      title: "Explained share",
      formula: "1 − Var(difference) / Var(actual)",
      here: ({share, noiseRemoved}: Parts<"share" | "noiseRemoved">) =>
        `${share} of the variance between all assessed, ${noiseRemoved} when chance is taken out of both variances.`
    }
  },
  /** In fifth 2, counted from the top; nothing for a unit that is in none. */
  fifth: (fifth: number | null, name: string) =>
    fifth === null
      ? ""
      : `${name} is in the ${["first", "second", "third", "fourth", "fifth"][fifth - 1]} fifth from the top.`
};
