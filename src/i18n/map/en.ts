/** The map. Limits come in written out; `unit` is what a difference is counted in, such as "percentage points". */
export const map = {
  label: (units: string) => `Map of ${units}: arrow keys go to the nearest, Enter chooses`,
  hint: (units: string) =>
    `Point at the map, or use the Tab and arrow keys, to see the figures of one of the ${units}. Click or press Enter to choose it.`,
  legend: (unit: string) => `Actual minus expected, ${unit}`,
  classes: {
    wellAbove: (limit: string) => `more than ${limit} above`,
    above: (from: string, to: string) => `${from} to ${to} above`,
    near: (limit: string) => `within ${limit} of expected`,
    below: (from: string, to: string) => `${from} to ${to} below`,
    wellBelow: (limit: string) => `more than ${limit} below`
  },
  /** Of durations, where above is faster. */
  durationClasses: {
    wellAbove: (limit: string) => `more than ${limit} faster`,
    above: (from: string, to: string) => `${from} to ${to} faster`,
    near: (limit: string) => `within ${limit} of expected`,
    below: (from: string, to: string) => `${from} to ${to} slower`,
    wellBelow: (limit: string) => `more than ${limit} slower`
  },
  noData: "no data",
  few: (n: string) => `Not assessed: ${n} people are too few.`,
  /** What the frames show; `times` is how many times larger than in the country. */
  frames: {
    country: (_times: string) => "Denmark",
    capital: (times: string) => `Copenhagen and its suburbs, ${times} times larger`,
    bornholm: (_times: string) => "Bornholm"
  },
  approximate:
    "The boundaries are approximate: they follow the nearest town or village, not the official border, and small islands are missing.",
  sources:
    "Towns and villages: GeoNames (CC BY 4.0) and this project. Coastline: Natural Earth (public domain).",
  boundaries: (source: string) => `Boundaries: ${source}`
};
