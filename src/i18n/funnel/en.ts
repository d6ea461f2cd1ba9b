import type {FunnelWords} from "./words.js";

export const funnel: FunnelWords = {
  title: "Funnel plot",
  label: units => `Funnel plot of ${units}: arrow keys go to the nearest, Enter chooses`,
  hint: units =>
    `Point at a mark, or use Tab and the arrow keys, to see the figures of one of the country’s ${units}. A click or Enter chooses it.`,
  empty: "Nobody has a place in the funnel with this choice.",
  level: level => `${level}\u202f%`,
  target: {country: "country", ratio: "expected"},
  value: {
    share: unit => `Actual share, ${unit}`,
    ratio: "Actual number divided by expected number",
    adjusted: unit => `Adjusted share, ${unit}`,
    mean: unit => `Adjusted mean, ${unit}`
  },
  size: {
    people: "People",
    weighed: "People, weighed by how uncertain their outcome is",
    expected: "Number expected to succeed"
  },
  verdict: {
    wellAbove: "above the 99.8\u202f% limit",
    above: "above the 95\u202f% limit",
    asExpected: "within the limits",
    below: "below the 95\u202f% limit",
    wellBelow: "below the 99.8\u202f% limit"
  },
  notAssessed: "not assessed: too few people",
  outsidePicture: "outside the picture",
  said: {
    share: ({name, value, n, verdict}) => `${name}: ${value} of ${n} people; ${verdict}.`,
    ratio: ({name, value, n, expected, verdict}) =>
      `${name}: ${value} times the expected number, which is ${expected} of ${n} people; ${verdict}.`,
    mean: ({name, value, n, verdict}) => `${name}: ${value}, adjusted, ${n} people; ${verdict}.`
  },
  summary: {
    beyond: ({inner, outer, assessed, units}) =>
      `${inner} of ${assessed} assessed ${units} lie outside the 95\u202f% limits, ${outer} of them outside the 99.8\u202f% limits too.`,
    none: (assessed, units) => `None of ${assessed} assessed ${units} lies outside the limits.`,
    luck: (inner, outer) => `Luck alone would put about ${inner} and ${outer} out there.`,
    luckShort: (inner, assessed) =>
      `Luck alone would put about ${inner} of ${assessed} outside the 95\u202f% limits.`,
    widened: (inner, outer) =>
      `Luck and the usual spread, by which the limits are widened, would put about ${inner} and ${outer} out there.`,
    widenedShort: (inner, assessed) =>
      `Luck and the usual spread would put about ${inner} of ${assessed} outside the 95\u202f% limits.`,
    phi: (phi, byLuck) =>
      `The distance to the middle line, in standard errors and squared, is ${phi} on average. Luck alone gives about ${byLuck}.`,
    multiplied: factor =>
      `The limits are ${factor} times as far from the middle line as luck alone puts them.`,
    added: tau => `The limits allow for a usual spread between them of ${tau} (standard deviation).`,
    omitted: (names, units) =>
      `Without a place in the funnel, because nothing is expected, or nothing is left to chance, in these ${units}: ${names}.`,
    outside: names => `Not assessed and outside the picture (arrows at the edge): ${names}.`,
    unnamed: count => `There is no room for ${count} names in the funnel.`,
    andMore: count => `${count} others`
  },
  control: {
    title: "The funnel’s limits",
    measure: "What is shown",
    measures: {
      faster: {
        name: "Faster than expected",
        explain:
          "How many per cent shorter the mean time is than what is expected of its people. The limits are the model’s own, around what is expected."
      },
      adjusted: {
        name: "Adjusted share",
        explain:
          "The national share plus the difference from what is expected: what the share would be if everyone had the country’s people. The limits are the model’s own."
      },
      ratio: {
        name: "Actual divided by expected",
        explain:
          "How many times as many succeed as can be expected. The limits take them for rare events (Poisson), and are too wide where many succeed."
      },
      share: {name: "Raw share", explain: "The share as it is, whatever the conditions."},
      mean: {
        name: "Adjusted mean",
        explain:
          "The national mean plus the difference from what is expected: what the mean would be if everyone had the country’s people."
      }
    },
    scale: "How limits are computed",
    scales: {
      exact: {
        name: "Exact",
        explain: "From the probability of every number. Holds where there are few people too."
      },
      normal: {
        name: "Normal",
        explain:
          "Equally far above and below the middle line. A good approximation where there are many people."
      },
      arcsine: {
        name: "Arcsine",
        explain: "Normal after a change of scale that gives all shares the same random spread."
      },
      squareRoot: {
        name: "Square root",
        explain: "Normal after a change of scale that gives all numbers the same random spread."
      },
      log: {
        name: "Logarithm",
        explain:
          "Half and twice as many are equally far from the middle line. Where nobody succeeds there is no say in the spread."
      }
    },
    overDispersion: "Over-dispersion: if they vary more than luck makes them",
    overDispersions: {
      none: {
        name: "Limits show luck alone",
        explain: "Everyone is outside who differs by more than luck can explain."
      },
      multiplicative: {
        name: "Multiply the limits",
        explain:
          "All limits are widened by the same factor. Only those are outside who also differ by more than is usual."
      },
      additive: {
        name: "Add a usual spread",
        explain:
          "True differences are taken to be as large between large places as between small. Limits therefore stay wide where there are many people."
      }
    },
    extremes: "The outermost, when the spread is estimated",
    extremesChoices: {
      kept: {name: "Kept as they are", explain: "A few that differ much can then make limits wide for all."},
      winsorised: {
        name: "Drawn in",
        explain: "The outermost tenth at either end counts as if it lay at the tenth’s border."
      },
      truncated: {
        name: "Left out",
        explain: "The outermost tenth at either end does not count when the spread is estimated."
      }
    },
    extremesUnused: "Matters only where limits are widened."
  }
};
