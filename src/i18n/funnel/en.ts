import type {Extremes, FunnelMeasure, FunnelScale, OverDispersion} from "../../engine/index.js";
import type {Parts} from "../like.js";
import type {Band} from "../ranking/en.js";

/** One unit; `value` is with its unit, `expected` the expected number, for a ratio. */
type FunnelSaid = Parts<"name" | "value" | "n" | "expected" | "verdict">;

/** The funnel. Levels come in as "95 %", counts written out; `units` is such as "municipalities". */
export const funnel = {
  title: "Funnel plot",
  label: (units: string) => `Funnel plot of ${units}: arrow keys go to the nearest, Enter chooses`,
  hint: (units: string) =>
    `Point at a mark, or use Tab and the arrow keys, to see the figures of one of the country’s ${units}. A click or Enter chooses it.`,
  empty: "Nobody has a point in the funnel with this choice.",
  level: (level: "95" | "99.8") => `${level}\u202f%`,
  /** What the target line is called, in one short word or two. */
  target: {country: "country", ratio: "expected"},
  /** What the vertical axis shows; `unit` is what a level is counted in. */
  value: {
    share: (unit: string) => `Actual share, ${unit}`,
    ratio: "Actual number divided by expected number",
    adjusted: (unit: string) => `Adjusted share, ${unit}`,
    mean: (unit: string) => `Adjusted mean, ${unit}`
  },
  /** What the horizontal axis shows. */
  size: {
    people: "People",
    weighed: "People, weighed by how uncertain their outcome is",
    expected: "Number expected to succeed"
  },
  /** Where a point lies, in the legend and in the sentence of a unit. */
  verdict: {
    wellAbove: "above the 99.8\u202f% limit",
    above: "above the 95\u202f% limit",
    asExpected: "within the limits",
    below: "below the 95\u202f% limit",
    wellBelow: "below the 99.8\u202f% limit"
  } satisfies Record<Band, string>,
  notAssessed: "not assessed: too few people",
  outsidePicture: "outside the picture",
  said: {
    share: ({name, value, n, verdict}: FunnelSaid) => `${name}: ${value} of ${n} people; ${verdict}.`,
    ratio: ({name, value, n, expected, verdict}: FunnelSaid) =>
      `${name}: ${value} times the expected number, which is ${expected} of ${n} people; ${verdict}.`,
    mean: ({name, value, n, verdict}: FunnelSaid) => `${name}: ${value}, adjusted, ${n} people; ${verdict}.`
  } satisfies Record<FunnelMeasure, unknown>,
  /** Counts beyond the inner and the outer limits, and what chance alone does. */
  summary: {
    beyond: ({inner, outer, assessed, units}: Parts<"inner" | "outer" | "assessed" | "units">) =>
      `${inner} of ${assessed} assessed ${units} lie outside the 95\u202f% limits, ${outer} of them outside the 99.8\u202f% limits too.`,
    none: (assessed: string, units: string) =>
      `None of ${assessed} assessed ${units} lies outside the limits.`,
    chance: (inner: string, outer: string) => `Chance alone would put about ${inner} and ${outer} out there.`,
    chanceShort: (inner: string, assessed: string) =>
      `Chance alone would put about ${inner} of ${assessed} outside the 95\u202f% limits.`,
    widened: (inner: string, outer: string) =>
      `Chance and the usual spread, by which the limits are widened, would put about ${inner} and ${outer} out there.`,
    widenedShort: (inner: string, assessed: string) =>
      `Chance and the usual spread would put about ${inner} of ${assessed} outside the 95\u202f% limits.`,
    /** `phi` is the mean squared distance in standard errors. */
    phi: (phi: string, byChance: string) =>
      `The distance to the middle line, in standard errors and squared, is ${phi} on average. Chance alone gives about ${byChance}.`,
    multiplied: (factor: string) =>
      `The limits are ${factor} times as far from the middle line as chance alone puts them.`,
    added: (tau: string) =>
      `The limits allow for a usual spread between them of ${tau} (standard deviation).`,
    omitted: (names: string, units: string) =>
      `Without a point in the funnel, because nothing is expected, or nothing is left to chance, in these ${units}: ${names}.`,
    outside: (names: string) => `Not assessed and outside the picture (arrows at the edge): ${names}.`,
    unnamed: (count: string) => `There is no room for ${count} names in the funnel.`,
    andMore: (count: string) => `${count} others`
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
        explain: "Normal after a change of scale that gives all shares the same variation by chance."
      },
      squareRoot: {
        name: "Square root",
        explain: "Normal after a change of scale that gives all numbers the same variation by chance."
      },
      log: {
        name: "Logarithm",
        explain:
          "Half and twice as many are equally far from the middle line. Where nobody succeeds, nothing is counted towards over-dispersion."
      }
    } satisfies Record<FunnelScale, unknown>,
    overDispersion: "Over-dispersion: if they vary more than chance makes them",
    overDispersions: {
      none: {
        name: "Limits show chance alone",
        explain: "Everyone is outside who differs by more than chance can explain."
      },
      multiplicative: {
        name: "Multiply the limits",
        explain:
          "All limits are widened by the same factor. Only those are outside who also differ by more than is usual."
      },
      additive: {
        name: "Add a usual spread",
        explain:
          "True differences are taken to be as large between the large as between the small. Limits therefore stay wide where there are many people."
      }
    } satisfies Record<OverDispersion, unknown>,
    extremes: "The most extreme, when over-dispersion is estimated",
    extremesChoices: {
      kept: {name: "Kept as they are", explain: "A few that differ much can then make limits wide for all."},
      winsorised: {
        name: "Pulled in",
        explain: "The most extreme tenth at either end counts as if it lay at the tenth’s border."
      },
      truncated: {
        name: "Left out",
        explain: "The most extreme tenth at either end does not count when over-dispersion is estimated."
      }
    } satisfies Record<Extremes, unknown>,
    extremesUnused: "Matters only where limits are widened."
  }
};
