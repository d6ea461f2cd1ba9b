/** The card of one unit. Numbers come in written out; `units` is the spec's plural, such as "municipalities". */
export const card = {
  title: "Card",
  close: (name: string) => `Close the card of ${name}`,
  actual: (level: string, n: string) => `${level} of ${n} people`,
  actualMean: (level: string, n: string) => `${level}, the mean of ${n} people`,
  expected: (level: string) => `expected ${level}`,
  above: (points: string) => `${points} above expected.`,
  below: (points: string) => `${points} below expected.`,
  same: "The same as expected.",
  chance: (n: string, range: string) => `With ${n} people, chance alone moves the result by ${range}.`,
  place: "Rank",
  placeOf: (ordinal: string, assessed: string) => `${ordinal} of ${assessed}`,
  fifth: "Fifth",
  fifths: ["highest of five", "second of five", "middle of five", "fourth of five", "lowest of five"],
  country: "Against the country",
  rawAdjusted: (raw: string, adjusted: string) => `${raw} before the conditions, ${adjusted} after`,
  notAssessed: "not assessed",
  tooFew: (n: string, minimum: string) =>
    `${n} people are fewer than the ${minimum} it takes to be assessed here.`,
  saysLittle: (range: string) =>
    `A percentage of so few says more about chance than about the place: chance alone moves the result by ${range}.`,
  meanSaysLittle: (range: string) =>
    `A mean of so few says more about chance than about the place: chance alone moves the result by ${range}.`,
  actualBetween: (level: string, low: string, high: string) =>
    `Actual ${level}; with so few people anything from ${low} to ${high} fits that.`,
  stillCounts: "Its people count in the model; it has no rank and no fifth.",
  people: {
    title: "Its people beside the country’s",
    most: (name: string) => `Where ${name} differs most`,
    alike: "On every condition its people are much like the country’s.",
    all: (count: string) => `All ${count} conditions`,
    caption: (name: string, n: string, country: string) => `${name}: ${n} people. The country: ${country}.`,
    condition: "Condition",
    here: "Here",
    persons: "People",
    country: "Country",
    left: "not in this model"
  },
  change: {
    title: "What would change the picture",
    without: (condition: string) => `Without ${condition}`,
    with: (condition: string) => `With ${condition}`,
    moves: (from: string, to: string) => `${from} → ${to}`,
    still: (ordinal: string) => `still ${ordinal}`,
    nothing: "No single condition moves it by a rank.",
    working: "Trying each condition …",
    note: "The rank and the difference if that one condition changes; the ranks are no more certain than the one above."
  },
  /** The way from raw to adjusted, one step a condition. */
  way: {
    title: "What each condition does to its result",
    working: "The way from raw to adjusted is being computed …",
    approximate: "Approximate: a quick first answer, being replaced by the exact one.",
    condition: "Condition",
    bar: "On the way",
    before: "Before conditions",
    after: "After conditions",
    others: (count: string) => `${count} others together`,
    step: (condition: string, change: string) => `${condition} (${change})`,
    summary: (from: string, to: string, steps: string, count: number) =>
      count === 0
        ? `From ${from} to ${to}: no condition moves it.`
        : `From ${from} before to ${to} after, most of all by ${steps}.`,
    each: "Every condition by itself",
    all: (count: string) => `All ${count} conditions, and how they are reckoned`,
    reckoned: "How the steps are reckoned",
    how: "A step is how much the difference changes when the condition is taken in, averaged over every order in which the conditions can be taken in (Shapley 1953). A step up means that on this point the people here have poorer prospects than the country’s, so that the same result is worth more.",
    sampled: (orders: string) =>
      `From ${orders} orders drawn at random; the line and ± show 1.96 standard errors of the draw.`
  },
  synthetic: (name: string) => `Synthetic people: these figures say nothing about the real ${name}.`
};

/** Two or more units beside each other. */
export const comparison = {
  title: (count: string, units: string) => `${count} ${units}`,
  close: "Close the comparison",
  figures: "Figures side by side",
  n: "People",
  places: "Rank from–to (95 of 100)",
  larger: (first: string, second: string, points: string, low: string, high: string) =>
    `${first} − ${second}: ${points} between their differences; chance leaves ${low} to ${high}.`,
  equal: (first: string, second: string, low: string, high: string) =>
    `${first} − ${second}: nothing between their differences; chance leaves ${low} to ${high}.`,
  told: "That is more than chance alone makes.",
  untold: "Chance alone could make that: the two cannot be told apart.",
  notAssessed: (names: string) => `${names}: too few people to be compared.`,
  test: "Overlapping intervals are not a test: two intervals can overlap and the two still be told apart. What counts is the interval of the difference between them, given here."
};

/** The change from one model to another. */
export const shift = {
  title: (from: string, to: string) => `From “${from}” to “${to}”`,
  read: "Each line is one of those assessed, from its rank in one model to its rank in the other. Shapes show where the result lies against what that model expects. Named: the chosen and the ten that move most.",
  movers: "The chosen, and those that move most",
  others: (count: string) => `All the others (${count})`,
  name: "Name",
  n: "People",
  change: "Change",
  differenceNow: "Difference now",
  up: (places: string) => `${places} up`,
  down: (places: string) => `${places} down`,
  none: "same rank",
  still: "Nobody changes rank between the two models.",
  empty: "Nobody is assessed in both models, so nobody has two ranks to compare.",
  from: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  missing: (names: string) => `Not assessed, so without a line: ${names}.`
};
