import type {Like} from "../like.js";
import type * as en from "./en.js";

export const table = {
  title: "Alle tal",
  caption:
    "Faktisk, forventet og forskel med 95 pct.-interval. De, der har for få personer, er ikke vurderet.",
  rank: "Placering",
  n: "Personer",
  percent: "pct.",
  points: "point",
  interval: "Tilfældigt udsving",
  fifth: "Femtedel",
  band: "I forhold til det forventede",
  printed: "Offentliggjort blandt de bedste",
  printedYes: "ja",
  printedPercent: "Offentliggjort, pct.",
  tied: "delt",
  notAssessed: "ikke vurderet",
  sort: column => `Sortér efter ${column}`,
  download: "Hent som CSV",
  file: "syntetiske-personer",
  synthetic: "Syntetiske personer",
  yes: "ja",
  no: "nej",
  scroll: "Tabel med alle tal, kan rulles til siden",
  low: "95 pct.-interval fra",
  high: "95 pct.-interval til",
  ratio: "Faktisk / forventet",
  places: "Placering fra–til",
  firstPlace: "Placering fra (95 pct.)",
  lastPlace: "Placering til (95 pct.)",
  model: "Model",
  conditions: labels => `givet ${labels}`,
  reference: (count, units) => `beregnet på personerne i ${count} ${units}`,
  noConditions: "ingen rammevilkår",
  allConditions: "alle rammevilkår",
  from: minimum => `vurderet fra ${minimum} personer`,
  address: "Adresse",
  notes: "Kilde og forbehold"
} satisfies Like<typeof en.table>;

export const published = {
  title: "Hvad der blev offentliggjort",
  best: (found, printed) =>
    `Disse ${printed} blev offentliggjort som de bedste, uden rangorden. ${found} af dem er blandt vores første ${printed}.`,
  notHere: "ikke blandt vores første",
  source: "Kilde",
  measures: {
    fifthGap: "Forskel mellem femtedele",
    national: "I hele landet",
    topFifth: "Den bedste femtedels gennemsnit",
    bottomFifth: "Den dårligste femtedels gennemsnit",
    weeksGap: "Uger mellem femtedelene",
    asExpected: "Kan ikke skelnes fra det forventede",
    withinFive: "Inden for fem af det forventede"
  },
  here: value => `her ${value}`
} satisfies Like<typeof en.published>;

export const total = "Hvorfor delene ikke giver totalen" satisfies Like<typeof en.total>;

export const download = {
  label: "Hent figuren",
  svg: "Hent SVG",
  png: "Hent PNG",
  failed: "Billedet kunne ikke dannes i denne browser. Prøv SVG.",
  source: "Kilde",
  format: "Tal i filen",
  comma: "1.5 og komma",
  semicolon: "1,5 og semikolon"
} satisfies Like<typeof en.download>;
