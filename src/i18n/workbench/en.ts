import type {Parts} from "../like.js";

export const status = {
  ready: "The published model, with every condition.",
  working: "Working …",
  failed: (message: string) =>
    `The calculation could not be done: ${message} The figures shown are those from before. Change a choice to try again.`,
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `${name} removed.`,
  all: "All conditions chosen.",
  none: "No conditions: everyone is compared with the national share.",
  several: (count: string) => `${count} conditions changed.`,
  link: (name: string) => `The model is now ${name}.`,
  minimum: (value: string) => `Assessed from ${value} people.`,
  population: (name: string) => `The model is now fitted on ${name}.`,
  gap: (before: string, after: string) => `Gap between fifths ${before} → ${after} points.`,
  went: (name: string, before: string, after: string) => `${name} went from ${before} to ${after}.`,
  stayed: (name: string, place: string) => `${name} is still ${place}.`,
  came: (name: string, place: string) => `${name} is now assessed, and ${place}.`,
  left: (name: string) => `${name} has too few people to be assessed.`,
  mover: (name: string, before: string, after: string) => `${name} moved most, from ${before} to ${after}.`,
  far: (count: number, written: string, units: string) =>
    count === 0
      ? `None of the ${units} moved more than ten ranks.`
      : count === 1
        ? "One moved more than ten ranks."
        : `${written} ${units} moved more than ten ranks.`,
  still: "Nobody changed rank."
};

/** The page of one analysis: its places, what can be chosen, and what is said of it. */
export const workbench = {
  views: "Views",
  tabs: {
    ranking: "Ranking",
    curves: "Curves",
    shift: "Shift",
    certainty: "Certainty",
    funnel: "Funnel",
    map: "Map",
    robustness: "Robustness",
    table: "Table"
  },
  find: (unit: string) => `Find a ${unit}`,
  suggestions: (count: string) => `${count} found`,
  noMatch: (query: string) => `Nothing is called “${query}”`,
  notAssessed: "not assessed",
  chosen: "Chosen",
  remove: (name: string) => `Remove ${name}`,
  clear: "Clear",
  compare: "Compare with another",
  hint: (unit: string) =>
    `Choose a ${unit} in the list or with the search box, and see what lies behind its figures.`,
  details: "The chosen",
  bar: (chosen: string, all: string) => `${chosen} of ${all} conditions`,
  done: "Close",
  published: "As published",
  moves: (count: string) => `moves ${count}`,
  movesLong: (count: string, units: string) =>
    `If this one were changed, ${count === "1" ? "one" : `${count} ${units}`} would move more than ten ranks.`,
  movesHead: (units: string) => `${units} moved far`,
  movesNote: (units: string) =>
    `“moves 12” says that 12 ${units} would move more than ten ranks if this condition alone were ticked on or off.`,
  population: {
    title: "The model is fitted on",
    all: "everyone",
    assessed: (units: string) => `people in assessed ${units}`,
    smaller: (units: string) => `all but the four largest ${units}`
  },
  /** What the intervals of differences and ranks allow for. */
  interval: {
    title: "Intervals allow for",
    model: "Chance among the people",
    coefficients: "… and the uncertainty of the coefficients",
    bootstrap: "People drawn again, 1,000 times"
  },
  against: {
    title: "Compare with",
    none: "no conditions",
    published: "as published",
    pinned: (chosen: string, all: string) => `pinned: ${chosen} of ${all} conditions`,
    pin: "Pin what is ticked now",
    current: "as ticked now",
    same: "This is the same model as the one it is compared with: nobody changes rank. Tick a condition on or off, or choose another model above."
  },
  read: "The shape is the difference between actual and expected, and the line through it the range in which chance alone could have moved it (±1.96 standard errors). Where there is room, the actual (shape) and the expected (upright line) stand beside it.",
  rows: (units: string) => `Ranking of ${units}: arrow keys move, Enter chooses`,
  row: ({
    name,
    n,
    actual,
    expected,
    difference,
    range,
    band,
    place
  }: Parts<"name" | "n" | "actual" | "expected" | "difference" | "range" | "band" | "place">) =>
    `${name}, ${band}: actual ${actual}, expected ${expected}, difference ${difference}. With ${n} people, chance alone moves the result by ${range}. Rank: ${place}.`,
  small: ({name, n}: Parts<"name" | "n">) => `${name}, not assessed, ${n} people`,
  notice: "Part of the address was not understood and is left out:",
  unknownKey: (key: string) => `nothing here is called “${key}”`,
  unknownValue: (key: string, value: string) => `“${value}” is unknown for ${key}`,
  invalidValue: (key: string, value: string) => `“${value}” cannot be used for ${key}`,
  allowed: (values: string) => `allowed: ${values}`,
  allowedUnits: "allowed: the codes in the table’s CSV file",
  dismiss: "Close this message",
  stillWorking: "Still working …",
  cancel: "Cancel",
  cancelled: "Cancelled. The figures are those from before.",
  opened: "The model in the address.",
  terms: {
    people: "Everyone in the population named above. Each counts once, in the place where the person lived.",
    assessed:
      "Those with enough people to be ranked. The others are shown and counted, but not ranked: chance would decide their rank.",
    national: "The mean of all people, whichever conditions are ticked.",
    gap: "The mean difference from expected in the top fifth, minus the mean in the bottom fifth. Chance alone would also make a gap, even if everyone did exactly what is expected: that is the figure beside it.",
    potential:
      "How many more people would have succeeded if all below the top fifth’s mean had reached it. This is arithmetic, not a promise. Beside it: the same sum when there is nothing but chance.",
    explained:
      "How much less the differences vary than the actual results do. With chance taken out, the part of the variation that is only chance is left out of both.",
    best: "How many of the names printed as the best are among as many of our first.",
    percentages: "How many of the printed percentages are those shown here, rounded."
  }
};
