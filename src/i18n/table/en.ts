export const table = {
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
  sort: (column: string) => `Sort by ${column}`,
  download: "Download as CSV",
  file: "synthetic-people",
  synthetic: "Synthetic people",
  yes: "yes",
  no: "no",
  scroll: "Table of all figures, can be scrolled sideways",
  low: "95 % interval from",
  high: "95 % interval to",
  ratio: "Actual / expected",
  places: "Rank from–to",
  firstPlace: "Rank from (95 %)",
  lastPlace: "Rank to (95 %)",
  model: "Model",
  conditions: (labels: string) => `given ${labels}`,
  reference: (count: string, units: string) => `fitted on the people of ${count} ${units}`,
  noConditions: "no conditions",
  allConditions: "all conditions",
  from: (minimum: string) => `assessed from ${minimum} people`,
  address: "Address",
  notes: "Source and limits"
};

export const published = {
  title: "What was published",
  best: (found: string, printed: string) =>
    `These ${printed} were published as the best, in no order of rank. ${found} of them are among our first ${printed}.`,
  notHere: "not among our first",
  source: "Source",
  measures: {
    fifthGap: "Gap between fifths",
    national: "Nationally",
    topFifth: "Mean of the top fifth",
    bottomFifth: "Mean of the bottom fifth",
    weeksGap: "Weeks between the fifths",
    asExpected: "Not distinguishable from expected",
    withinFive: "Within five of what is expected"
  },
  here: (value: string) => `here ${value}`
};

export const total = "Why the total is not the sum";

/** Pictures and tables to take home. */
export const download = {
  label: "Download the chart",
  svg: "Download SVG",
  png: "Download PNG",
  failed: "The picture could not be made in this browser. Try SVG.",
  source: "Source",
  format: "Numbers in the file",
  comma: "1.5 and comma",
  semicolon: "1,5 and semicolon"
};
