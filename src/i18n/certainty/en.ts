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
    topFifth: "Probability of the best fifth",
    shrunken: "Best guess (shrunken)",
    reliability: "Reliability",
    interval: "95 % interval",
    range: (low, high) => `${low} to ${high}`
  },
  terms: {
    places:
      "Many thousand times everyone is given a difference that fits their figures and what chance does to them, and all are ranked again. The places are those that remain when the highest 2.5 % and the lowest 2.5 % are cut off.",
    topFifth:
      "How often it comes among the fifth that lies highest when all are ranked again many thousand times.",
    shrunken:
      "An uncertain result usually lies further from the others than it would with more people. So it is pulled in towards the mean: far where there are few people, little where there are many. That is the best guess of the true difference (empirical Bayes).",
    reliability:
      "How much of the distance from the mean must be taken for true: much where true differences are large and the result is sure, little where chance alone can make the distance."
  }
};
