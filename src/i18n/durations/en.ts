/** Words of time until something happens. Numbers come in written out; weeks carry their unit. */
export const durations = {
  weeks: "weeks",
  /** Faster or slower than expected, instead of above and below. */
  bands: {
    wellAbove: "much faster than expected",
    above: "faster than expected",
    asExpected: "as expected",
    below: "slower than expected",
    wellBelow: "much slower than expected"
  },
  rule: "Faster or slower: the difference is more than 1.96 times its standard error, which chance alone exceeds for 5 in 100. Much faster or much slower: more than 3.09 times, 2 in 1,000.",
  /** A heading with little room. */
  faster: "Faster, %",
  differenceAxis: "Faster (+) or slower (−) than expected, %",
  /** What "actual" and "expected" mean here. */
  read: "Actual and expected are mean weeks until it happens; whoever is still waiting at the horizon counts as having waited until then. The difference is how many per cent shorter the actual time is than the expected.",
  head: {
    people: "spells",
    national: "mean time nationally",
    potential: "less waiting",
    peopleTerm:
      "Everyone in the population named above, from the start of the clock in one place until it happened or they were no longer followed there. Whoever moves has a spell in each place.",
    nationalTerm:
      "The mean of the weeks until it happened, for all people; those still waiting at the horizon count as having waited until then.",
    potentialTerm:
      "How many weeks of waiting there would have been less, in all, if all below the top fifth’s mean had reached it. This is arithmetic, not a promise. Beside it: the same sum when there is nothing but chance.",
    gapTerm:
      "The mean of the top fifth, in per cent faster than expected, minus the mean of the bottom fifth. These are means of fifths, not the best municipality against the worst. Chance alone would also make a gap: that is the figure beside it."
  },
  status: {
    horizon: (weeks: string) => `Durations count up to week ${weeks}.`,
    event: (label: string) => `What counts is now: ${label}.`,
    gap: (before: string, after: string) => `Gap between fifths ${before} → ${after} %.`,
    none: "No conditions: everyone is compared with the mean time of the whole country."
  },
  model: {
    event: "What counts",
    horizon: "Horizon, weeks",
    horizonNote: (longest: string) => `At most ${longest}: people are not followed for longer.`
  },
  card: {
    actual: (level: string, n: string, horizon: string) =>
      `${level} on average up to week ${horizon}, ${n} people`,
    faster: (percent: string, weeks: string) => `${percent} % faster than expected: ${weeks} less.`,
    slower: (percent: string, weeks: string) => `${percent} % slower than expected: ${weeks} more.`,
    curve: "Week by week",
    curveShort: "Share to whom it has happened: actual (line) and expected of its people (dashed)."
  },
  /** Raw and adjusted, where the way to the best guess is shown. */
  steps: {
    raw: "Per cent faster than the whole country’s mean time.",
    adjusted: "Per cent faster than expected."
  },
  table: {weeks: "Weeks less than expected"},
  curves: {
    tab: "Curves",
    title: (event: string) => `Week by week: ${event}`,
    read: "The share to whom it has happened by each week (Kaplan and Meier’s estimate: those who move away or are followed for a shorter time count for as long as they are followed). Dashed: what the model expects of the chosen municipality’s own people.",
    choose: (unit: string) =>
      `Choose a ${unit} to see its curve beside the one that is expected of its people.`,
    country: "the whole country",
    actual: (name: string) => `${name}, actual`,
    expected: (name: string) => `${name}, expected`,
    axis: "Weeks",
    shareAxis: "Share to whom it has happened, %",
    describe: (event: string, parts: string) => `Curves by week of ${event}. ${parts}`,
    at: (name: string, share: string, weeks: string) => `${name}: ${share} by week ${weeks}.`,
    expectedAt: (name: string, share: string, weeks: string) =>
      `Expected of the people in ${name}: ${share} by week ${weeks}.`,
    range: "Shaded: the range in which the actual curve could lie by chance (95 %).",
    tableTitle: "The curves in figures",
    week: "Week",
    gone: "Still followed",
    short: (name: string, weeks: string) =>
      `Nobody in ${name} was followed beyond week ${weeks}: from there the curve is continued level.`,
    waiting: "The curves are being drawn …"
  },
  fit: {
    title: "Does the model fit?",
    explained: (share: string, noise: string) =>
      `The conditions explain ${share} of the differences between municipalities’ mean times, ${noise} with chance taken out.`,
    explainedWithout: (cohort: string, share: string, noise: string) =>
      `Without ${cohort} they explain ${share}, ${noise} with chance taken out.`,
    whyCohort:
      "Those who came late could only be followed for a short time. A model that knows when people came therefore also explains how long they were followed; a common horizon keeps that small.",
    hazards: "Is the effect of each condition the same all the way?",
    hazardsRead:
      "Cox’s model says that a condition makes the chance per week so many times larger from the first week to the last. A small p says that the effect changes on the way; with many people it does so even where it matters little.",
    noHazards: "This form does not assume that effects are the same all the way.",
    each: "Each condition by itself",
    condition: "Condition",
    statistic: "χ²",
    degrees: "Degrees of freedom",
    p: "p",
    together: "All together",
    coxSnell: "Do the predicted chances fit what happened?",
    coxSnellRead:
      "If the model fits, the points lie on the line (Cox and Snell’s residuals: along the bottom the risk people had passed according to the model, upwards the risk that what happened implies).",
    residual: "Risk passed, by the model",
    cumulative: "Risk passed, by what happened",
    describe:
      "Cox–Snell residuals against their Nelson–Aalen estimate, which is the diagonal for a model that fits."
  }
};
