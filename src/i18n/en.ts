import {card, comparison, download, shift} from "./card/en.js";
import {certainty} from "./certainty/en.js";
import {check} from "./check/en.js";
import {durations} from "./durations/en.js";
import {funnel} from "./funnel/en.js";
import {luck} from "./luck/en.js";
import {map} from "./map/en.js";
import {robustness} from "./robustness/en.js";
import type {Words} from "./words.js";

const at = (condition: string, level: string) => (level === "" ? condition : `${condition}: ${level}`);

export const en: Words = {
  site: {
    name: "Rammevilkår",
    claim: "Fair comparison of municipalities",
    skip: "Skip to the content",
    start: "Analyses",
    map: "Map",
    municipalities: "municipalities",
    courses: "Courses",
    effort: "Effort and success",
    evidence: "Evidence",
    notebook: "Notebook",
    method: "Method",
    pages: "Pages",
    otherLanguage: "Dansk",
    footer: "Everything is computed in your own browser. The pages ask no other site for anything.",
    needsScript:
      "The figures on this page are computed in the browser and need JavaScript. What the analysis is, and what it cannot tell, can be read without."
  },
  synthetic: {
    title: "The people are synthetic",
    label: "synthetic people",
    note: "The people here are synthetic: drawn by a seeded generator so that the results agree with what was published. They are not register data, and nothing here describes a real municipality beyond the published figures."
  },
  start: {
    title: "What would we expect of this municipality, given the people it serves?",
    lead: "Municipalities do not choose who lives in them. Rammevilkår compares each municipality’s actual result with the result to expect of it, given its people and its local labour market, and shows how much of the difference chance alone could make. You decide which conditions count, and see at once what that does to the ranking.",
    choose: "Choose an analysis",
    analyses: "Analyses",
    people: "People",
    units: "Assessed",
    national: "Nationally",
    gap: "Fifth gap",
    made: "Synthetic people, calibrated to published results",
    printed: "Published counts",
    how: "How to read it",
    steps: [
      "A model of all the people in the country says what to expect of a person with given conditions.",
      "The expected result of a municipality is the mean over its own people. The difference is actual minus expected.",
      "Chance moves every result, and moves small municipalities most. A municipality is above or below what is expected only when the difference is larger than chance alone would make it.",
      "The fifth gap is the mean difference in the top fifth of municipalities minus the mean in the bottom fifth. It is shown beside the gap that chance alone would make."
    ],
    cannot: "What it cannot tell you",
    limits: [
      "Why some municipalities do better. A difference says where to look, not what to find there.",
      "That a municipality is good or bad. Conditions that no register holds are not adjusted for.",
      "A sure place in the ranking. Neighbours in the list can usually change places by chance.",
      "Anything about a real municipality where the page says the people are synthetic."
    ],
    more: "Across the analyses",
    pages: {
      map: "all analyses on one map, with the raw figure, the expected one and the difference side by side.",
      courses:
        "who is in work, internship, education or on support week by week, common ways and courses that are alike.",
      effort: "whether municipalities that do better than expected on one measure do so on another.",
      evidence: "what research knows of the instruments that municipalities use."
    },
    notebook: "The notebook shows the whole calculation step by step, with its code.",
    openNotebook: "Open the notebook"
  },
  head: {
    title: "In short",
    people: "people",
    assessed: "assessed",
    of: (assessed, all) => `${assessed} of ${all}`,
    national: "nationally",
    gap: "fifth gap",
    points: gap => `${gap} points`,
    chance: gap => `chance alone ${gap}`,
    potential: "potential",
    persons: count => `${count} people`,
    explained: "explained by the conditions",
    noiseRemoved: share => `${share} with chance taken out`,
    printedBest: places => `published names in our top ${places}`,
    printedPercentages: "published percentages found again"
  },
  conditions: {
    title: "Conditions",
    count: (chosen, all) => `${chosen} of ${all}`,
    all: "All",
    none: "None",
    why: "Show why each one counts",
    themes: {
      person: "The person",
      family: "Family",
      background: "Background",
      arrival: "Arrival and stay",
      place: "The place"
    },
    influence: {
      partly: "partly the municipality’s own influence",
      effort: "the municipality’s own effort"
    },
    missing: "not stated"
  },
  model: {
    title: "Model",
    link: "Form",
    logit: "Logit",
    linear: "Linear",
    cox: "Cox",
    weibull: "Weibull",
    exponential: "Exponential",
    lognormal: "Log-normal",
    loglogistic: "Log-logistic",
    log: "Poisson, log link",
    given: "Expected as given",
    piecewise: "Piecewise constant",
    minimum: "Smallest number of people assessed"
  },
  bands: {
    wellAbove: "well above expected",
    above: "above expected",
    asExpected: "as expected",
    below: "below expected",
    wellBelow: "well below expected",
    howToRead: "How to read the chart",
    rule: "Above or below: the difference is more than 1.96 times its standard error, which chance alone exceeds for 5 in 100. Well above or well below: more than 3.09 times, 2 in 1,000."
  },
  ranking: {
    title: "Actual against expected",
    read: "Left: the actual share (shape) and the expected (upright line). Right: the difference, and the range in which chance alone could have moved it (±1.96 standard errors).",
    actual: "Actual",
    expected: "Expected",
    difference: "Difference",
    differenceShort: "Difference, points",
    differenceAxis: "Difference, percentage points",
    shareAxis: "Actual and expected, %",
    describe: (units, first, last) =>
      `Ranking of ${units}: actual, expected and difference. Highest difference: ${first}. Lowest: ${last}. The table below holds the same figures.`,
    empty:
      "No municipality has enough people to be assessed. Lower the smallest size to see results, and read them with care.",
    notAssessed: (count, minimum) => `Not assessed, fewer than ${minimum} people (${count})`,
    caveats: "Read this first: what the ranking cannot tell"
  },
  table: {
    title: "All figures",
    caption:
      "Actual, expected and difference with a 95 % interval. Those with too few people are not assessed.",
    rank: "Rank",
    n: "People",
    percent: "%",
    points: "points",
    interval: "Chance range",
    fifth: "Fifth",
    band: "Against expected",
    printed: "Published among the best",
    printedYes: "yes",
    printedPercent: "Published, %",
    tied: "tied",
    notAssessed: "not assessed",
    sort: column => `Sort by ${column}`,
    download: "Download as CSV",
    file: "synthetic-people",
    synthetic: "Synthetic people",
    yes: "yes",
    no: "no",
    scroll: "Table of all figures, can be scrolled sideways",
    low: "95 % interval from",
    high: "95 % interval to",
    ratio: "Actual / expected",
    places: "Place from–to",
    firstPlace: "Place from (95 %)",
    lastPlace: "Place to (95 %)",
    model: "Model",
    conditions: labels => `given ${labels}`,
    reference: (count, units) => `fitted on the people of ${count} ${units}`,
    noConditions: "no conditions",
    allConditions: "all conditions",
    from: minimum => `assessed from ${minimum} people`,
    address: "Address",
    notes: "Source and limits"
  },
  published: {
    title: "What was published",
    best: (found, printed) =>
      `These ${printed} were published as the best, in no order of rank. ${found} of them are among our first ${printed}.`,
    notHere: "not among our first",
    source: "Source",
    measures: {
      fifthGap: "Fifth gap",
      national: "Nationally",
      topFifth: "Mean of the top fifth",
      bottomFifth: "Mean of the bottom fifth",
      weeksGap: "Weeks between the fifths",
      asExpected: "Not distinguishable from expected",
      withinFive: "Within five of what is expected"
    },
    here: value => `here ${value}`
  },
  total: "Why the total is not the sum",
  caveats: "What this ranking cannot tell",
  people: {
    title: "The people, condition by condition",
    caption: (units, minimum) =>
      `Share of people in each group, in per cent, and means of what is counted: for all people, and the lowest, middle and highest of the ${units} with at least ${minimum} people.`,
    condition: "Condition",
    national: "All",
    lowest: "Lowest",
    median: "Middle",
    highest: "Highest",
    mean: measure => `mean, ${measure}`
  },
  about: {licence: "Licence", vintage: "Data"},
  status: {
    ready: "The published model, with every condition.",
    working: "Working …",
    failed: message =>
      `The calculation could not be done: ${message} The figures shown are those from before. Change a choice to try again.`,
    added: name => `${name} added.`,
    removed: name => `${name} removed.`,
    all: "All conditions chosen.",
    none: "No conditions: everyone is compared with the national share.",
    several: count => `${count} conditions changed.`,
    link: name => `The model is now ${name}.`,
    minimum: value => `Assessed from ${value} people.`,
    population: name => `The model is now fitted on ${name}.`,
    gap: (before, after) => `Fifth gap ${before} → ${after} points.`,
    went: (name, before, after) => `${name} went from ${before} to ${after}.`,
    stayed: (name, place) => `${name} is still ${place}.`,
    came: (name, place) => `${name} is now assessed, and ${place}.`,
    left: name => `${name} has too few people to be assessed.`,
    mover: (name, before, after) => `${name} moved most, from ${before} to ${after}.`,
    far: (count, written, units) =>
      count === 0
        ? `None of the ${units} moved more than ten places.`
        : `${written} ${units} moved more than ten places.`,
    still: "Nobody changed place."
  },
  workbench: {
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
    find: unit => `Find a ${unit}`,
    suggestions: count => `${count} found`,
    noMatch: query => `Nothing is called “${query}”`,
    notAssessed: "not assessed",
    chosen: "Chosen",
    remove: name => `Remove ${name}`,
    clear: "Clear",
    compare: "Compare with another",
    hint: unit =>
      `Choose a ${unit} in the list or with the search box, and see what lies behind its figures.`,
    details: "The chosen",
    bar: (chosen, all) => `${chosen} of ${all} conditions`,
    done: "Close",
    published: "As published",
    moves: count => `moves ${count}`,
    movesLong: (count, units) =>
      `If this one were changed, ${count} ${units} would move more than ten places.`,
    movesHead: units => `${units} moved far`,
    movesNote: units =>
      `“moves 12” says that 12 ${units} would move more than ten places if this condition alone were ticked on or off.`,
    population: {
      title: "The model is fitted on",
      all: "everyone",
      assessed: units => `people in assessed ${units}`,
      smaller: units => `all but the four largest ${units}`
    },
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
      pinned: (chosen, all) => `pinned: ${chosen} of ${all} conditions`,
      pin: "Pin what is ticked now",
      current: "as ticked now",
      same: "This is the same model as the one it is compared with: nobody changes place. Tick a condition on or off, or choose another model above."
    },
    read: "The shape is the difference between actual and expected, and the line through it the range in which chance alone could have moved it (±1.96 standard errors). Where there is room, the actual (shape) and the expected (upright line) stand beside it.",
    rows: units => `Ranking of ${units}: arrow keys move, Enter chooses`,
    row: ({name, n, actual, expected, difference, range, band, place}) =>
      `${name}, ${band}: actual ${actual}, expected ${expected}, difference ${difference}. With ${n} people, chance alone moves the result by ${range}. Rank: ${place}.`,
    small: ({name, n}) => `${name}, not assessed, ${n} people`,
    notice: "Part of the address was not understood and is left out:",
    unknownKey: key => `nothing here is called “${key}”`,
    unknownValue: (key, value) => `“${value}” is unknown for ${key}`,
    invalidValue: (key, value) => `“${value}” cannot be used for ${key}`,
    allowed: values => `allowed: ${values}`,
    allowedUnits: "allowed: the codes in the table’s CSV file",
    dismiss: "Close this message",
    stillWorking: "Still working …",
    cancel: "Cancel",
    cancelled: "Cancelled. The figures are those from before.",
    opened: "The model in the address.",
    terms: {
      people:
        "Everyone in the population named above. Each counts once, in the place where the person lived.",
      assessed:
        "Those with enough people to be ranked. The others are shown and counted, but not ranked: chance would decide their place.",
      national: "The mean of all people, whichever conditions are ticked.",
      gap: "The mean difference from expected in the top fifth, minus the mean in the bottom fifth. Chance alone would also make a gap, even if everyone did exactly what is expected: that is the figure beside it.",
      potential:
        "How many more people would have succeeded if all below the top fifth’s mean had reached it. This is arithmetic, not a promise. Beside it: the same sum when there is nothing but chance.",
      explained:
        "How much less the differences vary than the actual results do. With chance taken out, the part of the variation that is only chance is left out of both.",
      best: "How many of the names printed as the best are among as many of our first.",
      percentages: "How many of the printed percentages are those shown here, rounded."
    }
  },
  card,
  comparison,
  shift,
  download,
  map,
  certainty,
  check,
  funnel,
  robustness,
  luck,
  durations,
  warnings: {
    "dropped-missing": ({condition, n}) => `${n} people were left out: no value for ${condition}.`,
    "empty-level": ({condition, level}) => `Nobody is in ${at(condition, level)}; the level is left out.`,
    "other-reference": ({condition, level}) =>
      `${condition}: the reference level ${level} cannot be compared with; another takes its place.`,
    "empty-reference": ({condition, level}) =>
      `Nobody is in the reference group of ${condition}; ${level} is the reference instead.`,
    constant: ({condition}) => `${condition} is the same for everyone and explains nothing.`,
    collinear: ({condition, level}) =>
      `${at(condition, level)} follows from the other conditions and is left out.`,
    separation: ({condition, level}) =>
      `Everyone in ${at(condition, level)} had the same outcome; the model fits them exactly.`,
    "no-variation": () => "Everyone had the same outcome; there is nothing to explain.",
    "no-events": () => "Nobody got there; nothing can be said of how long it takes.",
    "short-follow-up": ({n}) =>
      `${n} places were not followed all the way to the horizon; their curves are continued level.`,
    "no-ranking": () => "Too few can be assessed for a ranking.",
    "zero-variance": () =>
      "Chance alone can account for all differences; none is left for the places themselves.",
    "not-converged": () => "The model did not settle; the figures should not be used."
  }
};
