import type {MapWords} from "./words.js";

export const map: MapWords = {
  label: units => `Map of ${units}: arrow keys go to the nearest, Enter chooses`,
  hint: units =>
    `Point at the map, or use the Tab and arrow keys, to see the figures of one of the ${units}. Click or press Enter to choose it.`,
  legend: unit => `Actual minus expected, ${unit}`,
  classes: {
    wellAbove: limit => `more than ${limit} above`,
    above: (from, to) => `${from} to ${to} above`,
    near: limit => `within ${limit} of expected`,
    below: (from, to) => `${from} to ${to} below`,
    wellBelow: limit => `more than ${limit} below`
  },
  durationClasses: {
    wellAbove: limit => `more than ${limit} faster`,
    above: (from, to) => `${from} to ${to} faster`,
    near: limit => `within ${limit} of expected`,
    below: (from, to) => `${from} to ${to} slower`,
    wellBelow: limit => `more than ${limit} slower`
  },
  noData: "no data",
  few: n => `Not assessed: ${n} people are too few.`,
  frames: {
    country: () => "Denmark",
    capital: times => `Copenhagen and its suburbs, ${times} times larger`,
    bornholm: () => "Bornholm"
  },
  approximate:
    "The boundaries are approximate: they follow the nearest town or village, not the official border, and small islands are missing.",
  sources:
    "Towns and villages: GeoNames (CC BY 4.0) and this project. Coastline: Natural Earth (public domain).",
  boundaries: source => `Boundaries: ${source}`
};
