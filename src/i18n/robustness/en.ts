import type {Parts} from "../like.js";

/**
 * All models at once. Numbers and ranks come in written out; `units` is the spec's plural, such as "municipalities",
 * and conditions come as the spec names them.
 */
export const robustness = {
  title: "Robustness",
  terms: {
    curve: {
      label: "Specification curve",
      explanation:
        "Every model’s result for one municipality, sorted from the lowest to the highest. A flat curve does not depend on the choice of model; a steep one does (Simonsohn, Simmons & Nelson 2020)."
    },
    panel: {
      label: "Conditions in the model",
      explanation:
        "Below each point of the curve: which conditions that model takes into account. A row that is strong at one end and faint at the other belongs to a condition that moves the result."
    },
    median: {
      label: "Median rank",
      explanation: "Half of the models rank it higher, half lower. In brackets its best and its worst rank."
    },
    topFifth: {
      label: "Best fifth",
      explanation: "The share of the models in which it is among the fifth with the highest differences."
    },
    matters: {
      label: "Matters most",
      explanation:
        "The condition that moves it most when it is left out, and how many ranks: the mean over all pairs of models that differ in that condition alone."
    },
    modelChoice: {
      label: "Choice of model",
      explanation:
        "How much the difference varies from model to model: the standard deviation over all the models, each counted once."
    },
    chance: {
      label: "Chance",
      explanation:
        "How much the difference would vary if nothing but chance changed: its standard error within a model. Two out of three results lie within one of these."
    },
    logLik: {
      label: "Log-likelihood",
      explanation:
        "How well the model fits everyone’s outcomes; closer to zero is better. It never falls when a condition is added, so it cannot choose a model by itself."
    },
    fitShare: {
      label: "Fit",
      explanation:
        "How much of the distance from no model to a perfect one is covered, person by person: McFadden’s share for logit, R² for a linear model."
    },
    explainedShare: {
      label: "Explained",
      explanation:
        "How much less the differences vary between municipalities than the actual results do. Chance is in both."
    },
    gap: {
      label: "Gap between fifths",
      explanation: "The mean difference of the best fifth minus that of the worst fifth in that model."
    },
    countryShares: {
      label: "How it is divided",
      explanation:
        "The share that all the chosen conditions explain together, divided among them: each one’s contribution averaged over every order in which they can be added (Shapley; for R² known as LMG). The parts add up to the whole."
    }
  },
  lead: (models: string, conditions: string) =>
    `No choice of conditions is the only right one. Here are all ${models} models that ${conditions} conditions allow, each condition in or out.`,
  leadSampled: (models: string, conditions: string) =>
    `No choice of conditions is the only right one. Here are ${models} models drawn at random from all that ${conditions} conditions allow, each condition in or out.`,
  waiting: "All models are being computed …",
  progress: (done: string, all: string) => `${done} of ${all} models`,
  cancel: "Cancel",
  approximate: "Approximate: a quick first answer. It is being replaced by the exact one.",
  noConditions: "This analysis has no conditions, so there is only one model and nothing to choose.",
  nobody: "Nobody has enough people to be assessed.",
  notAssessed: (name: string) => `${name} has too few people to be ranked in any model.`,
  /** One unit over all models: where it stands, how often in the best fifth, what moves it most. */
  unit: {
    between: (models: string, name: string, best: string, worst: string) =>
      `In all ${models} models ${name} stands between ${best} and ${worst}`,
    always: (models: string, name: string, place: string) =>
      `In all ${models} models ${name} stands ${place}`,
    fifthSome: (count: string) => `it is among the best fifth in ${count} of them.`,
    fifthAll: "it is among the best fifth in every one.",
    fifthNone: "it is among the best fifth in none of them.",
    matters: (condition: string, places: string, way: "up" | "down", one: boolean) =>
      `Leaving out ${condition} moves it most: ${places} ${one ? "rank" : "ranks"} ${way} on average.`,
    mattersNot: "No single condition moves it by a rank on average."
  },
  /** Everyone over all models. */
  all: {
    fifth: (units: string, all: string, always: string, never: string, between: string) =>
      `Among the best fifth in every model: ${always} of ${all} ${units}; in none: ${never}; depending on the model: ${between}.`,
    expected: (above: string, below: string, between: string) =>
      `Above expected in every model: ${above}; below in every one: ${below}; depending on the model: ${between}.`,
    matters: (condition: string, count: string, units: string) =>
      `Most often it is ${condition} that matters most: for ${count} ${units}.`,
    hint: (unit: string) => `Choose a ${unit} to see its result in every model.`,
    bands: {
      always: "Among the best fifth in every model",
      mostly: "In at least half of the models",
      sometimes: "In fewer than half of the models",
      never: "In no model"
    },
    nobody: "none",
    inModels: (share: string) => `${share} of the models`
  },
  uncertainties: {
    title: "Two uncertainties",
    note: "Standard deviations of the difference. The first does not shrink with more people, the second does not shrink with a better model."
  },
  plot: {
    title: (name: string) => `${name} in every model`,
    by: "Show",
    difference: "difference",
    rank: "rank",
    rankAxis: "Rank",
    chance: "Grey: range of chance (±1.96 standard errors)",
    bestFifth: "best fifth",
    leftOut: "ranks if left out",
    published: "published conditions",
    current: "current choice",
    both: "published and current choice",
    slider: (name: string) => `${name}: models from the lowest result to the highest`,
    describe: (name: string, models: string, lowest: string, highest: string) =>
      `${name} over ${models} models: from ${lowest} to ${highest}.`,
    read: "Each model is a point of the curve, the lowest result to the left.",
    readPanel: (exact: boolean) =>
      exact
        ? "Below it, a mark shows that the condition is in that model."
        : "Below it, the stronger a field, the more of the models right there have the condition; a row that is the same all along belongs to a condition that makes no difference.",
    caution:
      "Not every model is equally sensible: leaving out what a municipality cannot influence makes the comparison less fair, and taking in what it can influence hides its own effort. The curve shows how much rests on that choice, not which choice is right."
  },
  model: {
    place: (at: string, all: string) => `Model ${at} of ${all}`,
    rank: (ordinal: string, all: string) => `${ordinal} of ${all}`,
    fitShare: (share: string) => `fit ${share}`,
    /** A condition's name inside a sentence. */
    condition: (name: string) => name,
    with: (conditions: string) => `With ${conditions}.`,
    without: (conditions: string) => `Without ${conditions}.`,
    all: "With all conditions.",
    none: "Without any condition.",
    take: "Choose this model",
    taken: "This is the current choice.",
    pick: "Point at the curve, or move along it with the arrow keys, to read a model; click or press Enter to choose it."
  },
  ranks: {
    title: (units: string) => `All ${units} in every model`,
    caption: (units: string, models: string) =>
      `All assessed ${units} by their median rank over ${models} models, with the range of their ranks.`,
    n: "People",
    median: "Median rank",
    strip: "Rank",
    topFifth: "Best fifth",
    matters: "Matters most, if left out",
    up: (places: string) => `${places} up`,
    down: (places: string) => `${places} down`,
    legend: {
      range: "lowest to highest over the models",
      quartiles: "middle half of the models",
      median: "median",
      now: "current choice",
      chance: "95 % interval by chance, current choice",
      fifth: "best fifth"
    },
    say: ({
      lowest,
      highest,
      quartile1,
      quartile3,
      now,
      chance
    }: Parts<"lowest" | "highest" | "quartile1" | "quartile3" | "now"> & {readonly chance: string | null}) =>
      `Over the models from ${lowest} to ${highest}, the middle half from ${quartile1} to ${quartile3}; now ${now}${chance === null ? "" : `, by chance ${chance}`}`,
    picture: "ranks over all models"
  },
  fit: {
    title: "How well the models fit",
    caption: "Named models with what each of them explains.",
    model: "Model",
    difference: "Difference",
    rank: "Rank",
    names: {
      none: "No conditions",
      current: "Current choice",
      published: "Published conditions",
      best: "Best fit",
      all: "All conditions"
    },
    alone: "One condition alone",
    leftOut: "All but one",
    only: (condition: string) => condition,
    without: (condition: string) => `Without ${condition}`,
    take: (model: string) => `Choose this model: ${model}`
  },
  shares: {
    title: "What each condition explains",
    caption: "The current choice of conditions, the largest first.",
    condition: "Condition",
    units: (units: string) => `between ${units}, %`,
    people: "between people, %",
    total: "All together",
    nothing: "There is nothing to divide: the results do not vary.",
    sampled: (orders: string) =>
      `From ${orders} orders drawn at random; ± is 1.96 standard errors of the draw.`
  },
  csv: {
    download: "Download as CSV",
    models: "Models",
    approximate: "Approximate",
    spread: {
      lowest: {rank: "Best rank", difference: "Lowest difference"},
      quartile1: {rank: "Rank, first quartile", difference: "Difference, first quartile"},
      median: {rank: "Median rank", difference: "Median difference"},
      quartile3: {rank: "Rank, third quartile", difference: "Difference, third quartile"},
      highest: {rank: "Worst rank", difference: "Highest difference"},
      full: {rank: "Rank with all conditions", difference: "Difference with all conditions"},
      empty: {rank: "Rank without conditions", difference: "Difference without conditions"}
    },
    topFifth: "Share of models in the best fifth, %",
    bottomFifth: "Share of models in the worst fifth, %",
    positive: "Share of models above expected, %",
    matters: "Condition that matters most",
    mattersRank: "Ranks down when it is left out",
    mattersDifference: "Change of the difference when it is left out",
    sdModels: "Standard deviation over models",
    sdChance: "Standard deviation by chance",
    chanceFirst: "Best rank by chance (95 %), current choice",
    chanceLast: "Worst rank by chance (95 %), current choice",
    model: (models: string, conditions: string) => `${models} models of the conditions ${conditions}`
  }
};
