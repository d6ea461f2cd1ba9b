import type {Parts} from "../like.js";

/** How sure ranks are. Numbers come in written out; `units` is the spec's plural, such as "municipalities". */
export const certainty = {
  title: "Certainty",
  waiting: "Working out how certain this is …",
  sort: {
    title: "Sort by",
    by: {
      rank: "difference (rank)",
      lower: "lower limit",
      topFifth: "chance of the best fifth",
      name: "name",
      size: "number of people"
    }
  },
  /** Heading of the ranks a row may have. */
  places: "Ranks",
  readPlaces: "The bar to the right shows which ranks are possible: thick in 90 of 100 cases, thin in 95.",
  between: (first: string, last: string) => `between ${first} and ${last} in 95 of 100 cases`,
  only: (place: string) => `${place} in at least 95 of 100 cases`,
  topFifth: (probability: string) => `among the best fifth with probability ${probability}`,
  card: {
    shrunken: "Best guess",
    pulled: "The difference pulled towards the others as far as it is uncertain.",
    reliability: "Reliability",
    real: "So much of its distance from the others is kept in the best guess; the rest must be taken for chance."
  },
  table: {
    topFifth: "Chance of the best fifth",
    shrunken: "Best guess (shrunken)",
    reliability: "Reliability",
    interval: "95 % interval",
    range: (low: string, high: string) => `${low} to ${high}`
  },
  /** What is signal and what is noise. */
  noise: {
    title: "How much is chance?",
    names: {
      gap: "Gap between fifths",
      chance: "Chance",
      corrected: "True differences",
      flags: "Deviations",
      discoveries: "Standing out",
      spread: "True spread"
    },
    gaps: {
      raw: (points: string) => `The best and the worst fifth are ${points} apart.`,
      chance: (points: string) =>
        `Chance alone would put them ${points} apart, even if everyone did exactly what is expected.`,
      corrected: (points: string) => `The true differences alone make a gap of about ${points}.`
    },
    noGap: "There are too few for fifths, and so no gap.",
    flags: (count: string, all: string, units: string, chance: string) =>
      `${count} of ${all} ${units} lie above or below what is expected. Chance alone would put about ${chance} there.`,
    discoveries: (rate: string, count: string) =>
      `If at most ${rate} of those said to stand out may do so by chance, ${count} remain.`,
    noDiscovery: (rate: string) =>
      `If at most ${rate} of those said to stand out may do so by chance, none remains.`,
    who: (count: string) => (count === "1" ? "Who it is" : `Who the ${count} are`),
    spread: (tau: string, low: string, high: string) =>
      `The true differences spread by about ${tau}; anything from ${low} to ${high} fits the figures.`,
    noSpread: (high: string) =>
      `Chance alone can explain all differences; at most the true ones spread by ${high}.`
  },
  /** How many of the names printed as the best are among the best here. */
  printed: {
    title: (count: string) => `Are the ${count} printed as the best certainly among the ${count} best?`,
    sure: "certainly",
    possible: "perhaps",
    out: "no",
    unknown: "not assessed here",
    all: (count: string, units: string, places: string) =>
      `In all, ${count} ${units} can be among the ${places} best here.`
  },
  heat: {
    title: "How likely is each rank?",
    read: "Each row is one of those assessed, each column a rank. The stronger the colour, the likelier the rank. The line under the row covers 95 of 100 cases.",
    legend: "Probability of the rank, %",
    never: "never",
    certain: "certain",
    axis: "Rank",
    label: (units: string) => `Probability of each rank, ${units}: arrow keys move, Enter chooses`,
    hint: "Point at a row, or use the tab and arrow keys, and see its figures here.",
    say: ({name, n, places, topFifth}: Parts<"name" | "n" | "places" | "topFifth">) =>
      `${name}, ${n} people: ${places}${topFifth === "" ? "" : `; ${topFifth}`}`,
    table: "The ranks in figures",
    mean: "Mean",
    within: (share: string) => `${share} of 100`,
    topFifth: "Best fifth",
    bottomFifth: "Worst fifth"
  },
  /** From the raw difference over the adjusted to the shrunken one. */
  steps: {
    title: "From the raw figure to the best guess",
    raw: "raw",
    adjusted: "adjusted",
    shrunken: "shrunken",
    label: "Differences in three steps: raw, adjusted and shrunken",
    what: {
      raw: "Actual minus the whole country’s.",
      adjusted: "Actual minus expected.",
      shrunken:
        "The adjusted difference pulled in towards the mean as far as it is uncertain: the best guess of the true one."
    },
    reliability: (least: string, most: string) =>
      `From ${least} to ${most} of the distance from the mean is left after the last step, most where there are many people.`,
    read: "Named: the chosen and the ten that move most.",
    movers: "The chosen, and the ten that move most",
    others: (count: string) => `All the others (${count})`,
    say: ({name, raw, adjusted, shrunken}: Parts<"name" | "raw" | "adjusted" | "shrunken">) =>
      `${name}: raw ${raw}, adjusted ${adjusted}, shrunken ${shrunken}`
  },
  /** Chance and the choice of model in one picture. */
  two: {
    title: "Two kinds of uncertainty",
    read: "Above: how far chance alone may have moved the difference (95 of 100 cases). Below: the difference in every model with and without each condition; the thick part is the middle half. The dot is the chosen model.",
    chance: "chance",
    models: "choice of model",
    sd: "standard deviation",
    say: ({name, chance, models}: Parts<"name" | "chance" | "models">) =>
      `${name}: standard deviation ${chance} by chance, ${models} by the choice of model`,
    moreChance: (names: string) => `Chance matters most for ${names}.`,
    moreModels: (names: string) => `The choice of model matters most for ${names}.`,
    caption: "Chance and the choice of model, each by itself",
    chanceInterval: "Chance, 95 of 100",
    modelsRange: "All models",
    sdChance: "Standard deviation, chance",
    sdModels: "Standard deviation, choice of model",
    empty: "None of the chosen is assessed."
  },
  /** A model with an effect for every unit. `units` are such as "municipalities". */
  mixed: {
    title: (units: string) => `A model in which ${units} have effects of their own`,
    read: (units: string, n: string) =>
      `Fitted to all ${n} people at once, with an effect for each of the ${units} (random intercepts). It tells the spread between ${units} from chance among the people without going by their means.`,
    none: (units: string) => `Such a model finds no spread between ${units} beyond chance.`,
    logOdds: (deviation: string) => `${deviation} in log-odds`,
    points: (deviation: string) => deviation
  }
};
