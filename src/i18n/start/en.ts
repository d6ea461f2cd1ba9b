export const start = {
  title: "What would we expect of this municipality, given the people it serves?",
  lead: "Municipalities do not choose who lives in them. Rammevilkår compares each municipality’s actual result with the result to expect of it, given its people and its local labour market, and shows how much of the difference chance alone could make. You decide which conditions count, and see at once what that does to the ranking.",
  choose: "Choose an analysis",
  analyses: "Analyses",
  people: "People",
  units: "Assessed",
  national: "Nationally",
  gap: "Gap between fifths",
  made: "Synthetic people, calibrated to published results",
  printed: "Published counts",
  how: "How to read it",
  steps: [
    "A model of all the people in the country says what to expect of a person with given conditions.",
    "The expected result of a municipality is the mean over its own people. The difference is actual minus expected.",
    "Chance moves every result, and moves small municipalities most. A municipality is above or below what is expected only when the difference is larger than chance alone would make it.",
    "The gap between fifths is the mean difference in the top fifth of municipalities minus the mean in the bottom fifth. It is shown beside the gap that chance alone would make."
  ],
  cannot: "What it cannot tell you",
  limits: [
    "Why some municipalities do better. A difference says where to look, not what to find there.",
    "That a municipality is good or bad. Conditions that no register holds are not adjusted for.",
    "A sure rank. Neighbours in the list can usually swap ranks by chance.",
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
};

/** Words of the start page's choice of a municipality. Numbers come in written out. */
export const overview = {
  title: "Choose a municipality",
  choose: "Municipality",
  nobody: "Choose …",
  caption: (name: string) => `${name} in the Danish analyses, with every condition`,
  analysis: "Analysis",
  people: "People",
  result: "Result",
  difference: "Difference",
  chance: "Chance alone",
  place: "Rank",
  places: "Possible ranks",
  placeOf: (place: string, assessed: string) => `${place} of ${assessed}`,
  notAssessed: (minimum: string) => `not assessed: fewer than ${minimum} people`
};
