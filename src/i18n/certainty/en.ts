import type {CertaintyWords} from "./words.js";

export const certainty: CertaintyWords = {
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
  places: "Places",
  readPlaces: "The bar to the right shows which places are possible: thick in 90 of 100 cases, thin in 95.",
  between: (first, last) => `between ${first} and ${last} in 95 of 100 cases`,
  only: place => `${place} in at least 95 of 100 cases`,
  topFifth: probability => `among the best fifth with probability ${probability}`,
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
    range: (low, high) => `${low} to ${high}`
  },
  noise: {
    title: "How much is chance?",
    names: {
      gap: "The gap",
      chance: "Chance",
      corrected: "True differences",
      flags: "Deviations",
      discoveries: "Pointed out",
      spread: "Spread"
    },
    gaps: {
      raw: points => `The best and the worst fifth are ${points} apart.`,
      chance: points =>
        `Chance alone would put them ${points} apart, even if everyone did exactly what is expected.`,
      corrected: points => `The true differences alone make a gap of about ${points}.`
    },
    noGap: "There are too few for fifths, and so no gap.",
    flags: (count, all, units, chance) =>
      `${count} of ${all} ${units} lie above or below what is expected. Chance alone would put about ${chance} there.`,
    discoveries: (rate, count) =>
      `If at most ${rate} of those that are pointed out may be pointed out wrongly, ${count} remain.`,
    noDiscovery: rate =>
      `If at most ${rate} of those that are pointed out may be pointed out wrongly, none remains.`,
    who: count => `Who the ${count} are`,
    spread: (tau, low, high) =>
      `The true differences spread by about ${tau}; anything from ${low} to ${high} fits the figures.`,
    noSpread: high => `Chance alone can explain all differences; at most the true ones spread by ${high}.`
  },
  printed: {
    title: count => `Are the ${count} printed as the best certainly among the ${count} best?`,
    sure: "certainly",
    possible: "perhaps",
    out: "no",
    unknown: "not assessed here",
    all: (count, units, places) => `In all, ${count} ${units} can be among the ${places} best here.`
  },
  heat: {
    title: "How likely is each place?",
    read: "Each row is one of those assessed, each column a place. The stronger the colour, the likelier the place. The line under the row covers 95 of 100 cases.",
    legend: "Probability of the place, %",
    never: "never",
    certain: "certain",
    axis: "Place",
    label: units => `Probability of each place, ${units}: arrow keys move, Enter chooses`,
    hint: "Point at a row, or use the tab and arrow keys, and see its figures here.",
    say: ({name, n, places, topFifth}) =>
      `${name}, ${n} people: ${places}${topFifth === "" ? "" : `; ${topFifth}`}`,
    table: "The places in figures",
    mean: "Mean",
    within: share => `${share} of 100`,
    topFifth: "Best fifth",
    bottomFifth: "Worst fifth"
  },
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
    reliability: (least, most) =>
      `From ${least} to ${most} of the distance from the mean is left after the last step, most where there are many people.`,
    read: "Named: the chosen and the ten that move most.",
    movers: "The chosen, and the ten that move most",
    others: count => `All the others (${count})`,
    say: ({name, raw, adjusted, shrunken}) =>
      `${name}: raw ${raw}, adjusted ${adjusted}, shrunken ${shrunken}`
  },
  two: {
    title: "Two kinds of uncertainty",
    read: "Above: how far chance alone may have moved the difference (95 of 100 cases). Below: the difference in every model with and without each condition; the thick part is the middle half. The dot is the chosen model.",
    chance: "chance",
    models: "choice of model",
    sd: "standard deviation",
    say: ({name, chance, models}) =>
      `${name}: standard deviation ${chance} by chance, ${models} by the choice of model`,
    moreChance: names => `Chance matters most for ${names}.`,
    moreModels: names => `The choice of model matters most for ${names}.`,
    caption: "Chance and the choice of model, each by itself",
    chanceInterval: "Chance, 95 of 100",
    modelsRange: "All models",
    sdChance: "Standard deviation, chance",
    sdModels: "Standard deviation, choice of model",
    empty: "None of the chosen is assessed."
  },
  mixed: {
    title: units => `A model in which ${units} have effects of their own`,
    read: (units, n) =>
      `Fitted to all ${n} people at once, with an effect for each of the ${units} (random intercepts). It tells the spread between ${units} from chance among the people without going by their means.`,
    none: units => `Such a model finds no spread between ${units} beyond chance.`,
    logOdds: deviation => `${deviation} in log-odds`,
    points: deviation => deviation
  }
};
