import type {Like} from "../like.js";
import type * as en from "./en.js";

export const layers = {
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
} satisfies Like<typeof en.layers>;
