/** The page of the map whose layers are analyses. Numbers come in written out. */
export const layers = {
  layer: "Show on the map",
  kinds: {success: "Results", effort: "Efforts"},
  list: (count: string) => `All ${count} municipalities`,
  name: "Municipality",
  people: "People",
  actual: (unit: string) => `Actual, ${unit}`,
  expected: (unit: string) => `Expected, ${unit}`,
  difference: (unit: string) => `Difference, ${unit}`,
  chance: "Chance",
  notAssessed: "not assessed",
  three: {
    title: "From the raw figure to the difference",
    read: "Colours mean the same on all three maps. On the first two the middle is the country’s figure, on the last what is expected.",
    maps: {
      raw: {name: "Raw", what: "actual against the country"},
      expected: {name: "Expected", what: "what its people lead us to expect, against the country"},
      difference: {name: "Difference", what: "actual against expected"}
    },
    label: (name: string, measure: string) =>
      `Map, ${name}: ${measure}. The figures are in the list of municipalities.`
  },
  analysis: "Open the analysis",
  failed: (message: string) => `The map could not be fetched: ${message}`,
  loading: "Fetching the map …",
  picture: "map"
};
