import type {Language} from "../language.js";

/** The page of the map whose layers are analyses. Numbers come in written out. */
export interface LayersWords {
  readonly layer: string;
  readonly kinds: Readonly<Record<"success" | "effort", string>>;
  readonly list: (count: string) => string;
  readonly name: string;
  readonly people: string;
  readonly actual: (unit: string) => string;
  readonly expected: (unit: string) => string;
  readonly difference: (unit: string) => string;
  readonly chance: string;
  readonly notAssessed: string;
  readonly three: {
    readonly title: string;
    readonly read: string;
    readonly maps: Readonly<Record<"raw" | "expected" | "difference", {name: string; what: string}>>;
    readonly label: (name: string, measure: string) => string;
  };
  readonly analysis: string;
  readonly failed: (message: string) => string;
  readonly loading: string;
  readonly picture: string;
}

const da: LayersWords = {
  layer: "Vis på kortet",
  kinds: {success: "Resultater", effort: "Indsatser"},
  list: count => `Alle ${count} kommuner`,
  name: "Kommune",
  people: "Personer",
  actual: unit => `Faktisk, ${unit}`,
  expected: unit => `Forventet, ${unit}`,
  difference: unit => `Forskel, ${unit}`,
  chance: "Tilfældigheder",
  notAssessed: "ikke vurderet",
  three: {
    title: "Fra det rå tal til forskellen",
    read: "Farverne betyder det samme på alle tre kort. På de to første er midten hele landets tal, på det sidste det forventede.",
    maps: {
      raw: {name: "Rå", what: "det faktiske mod hele landet"},
      expected: {name: "Forventet", what: "hvad kommunens borgere lader en vente, mod hele landet"},
      difference: {name: "Forskel", what: "det faktiske mod det forventede"}
    },
    label: (name, measure) => `Kort, ${name}: ${measure}. Tallene står i listen over kommuner.`
  },
  analysis: "Åbn analysen",
  failed: message => `Kortet kunne ikke hentes: ${message}`,
  loading: "Henter kortet …",
  picture: "kort"
};

const en: LayersWords = {
  layer: "Show on the map",
  kinds: {success: "Results", effort: "Efforts"},
  list: count => `All ${count} municipalities`,
  name: "Municipality",
  people: "People",
  actual: unit => `Actual, ${unit}`,
  expected: unit => `Expected, ${unit}`,
  difference: unit => `Difference, ${unit}`,
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
    label: (name, measure) => `Map, ${name}: ${measure}. The figures are in the list of municipalities.`
  },
  analysis: "Open the analysis",
  failed: message => `The map could not be fetched: ${message}`,
  loading: "Fetching the map …",
  picture: "map"
};

export const layersWords = (language: Language): LayersWords => (language === "da" ? da : en);
