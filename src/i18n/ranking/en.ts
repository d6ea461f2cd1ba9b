export const head = {
  title: "In short",
  people: "people",
  assessed: "assessed",
  of: (assessed: string, all: string) => `${assessed} of ${all}`,
  national: "nationally",
  gap: "gap between fifths",
  points: (gap: string) => `${gap} points`,
  chance: (gap: string) => `chance alone ${gap}`,
  potential: "potential",
  persons: (count: string) => `${count} people`,
  explained: "explained by the conditions",
  noiseRemoved: (share: string) => `${share} with chance taken out`,
  printedBest: (places: string) => `published names in our top ${places}`,
  printedPercentages: "published percentages found again"
};

export type Band = "wellAbove" | "above" | "asExpected" | "below" | "wellBelow";

export const bands = {
  wellAbove: "well above expected",
  above: "above expected",
  asExpected: "as expected",
  below: "below expected",
  wellBelow: "well below expected",
  howToRead: "How to read the chart",
  rule: "Above or below: the difference is more than 1.96 times its standard error, which chance alone exceeds for 5 in 100. Well above or well below: more than 3.09 times, 2 in 1,000."
} satisfies Record<Band | "rule" | "howToRead", string>;

export const ranking = {
  title: "Actual against expected",
  read: "Left: the actual share (shape) and the expected (upright line). Right: the difference, and the range in which chance alone could have moved it (±1.96 standard errors).",
  actual: "Actual",
  expected: "Expected",
  difference: "Difference",
  differenceShort: "Difference, points",
  differenceAxis: "Difference, percentage points",
  shareAxis: "Actual and expected, %",
  describe: (units: string, first: string, last: string) =>
    `Ranking of ${units}: actual, expected and difference. Highest difference: ${first}. Lowest: ${last}. The table below holds the same figures.`,
  empty:
    "No municipality has enough people to be assessed. Lower the smallest size to see results, and read them with care.",
  notAssessed: (count: string, minimum: string) => `Not assessed, fewer than ${minimum} people (${count})`,
  caveats: "Read this first: what the ranking cannot tell"
};

export const caveats = "What this ranking cannot tell";
