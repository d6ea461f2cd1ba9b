import type {Like} from "../like.js";
import type * as en from "./en.js";

export const head = {
  title: "Kort fortalt",
  people: "personer",
  assessed: "vurderet",
  of: (assessed, all) => `${assessed} af ${all}`,
  national: "i hele landet",
  gap: "forskel mellem femtedele",
  points: gap => `${gap} point`,
  chance: gap => `tilfældigheder alene ${gap}`,
  potential: "potentiale",
  persons: count => `${count} personer`,
  explained: "forklaret",
  noiseRemoved: share => `${share} uden tilfældigheder`,
  printedBest: places => `offentliggjorte navne i vores top ${places}`,
  printedPercentages: "offentliggjorte procenter genfundet"
} satisfies Like<typeof en.head>;

export const bands = {
  wellAbove: "klart over det forventede",
  above: "over det forventede",
  asExpected: "som forventet",
  below: "under det forventede",
  wellBelow: "klart under det forventede",
  howToRead: "Sådan læses figuren",
  rule: "Over eller under: Forskellen er mere end 1,96 gange sin standardfejl; det sker ved et rent tilfælde for 5 ud af 100. Klart over eller klart under: mere end 3,09 gange, 2 ud af 1.000."
} satisfies Like<typeof en.bands>;

export const ranking = {
  title: "Faktisk mod forventet",
  read: "Til venstre den faktiske andel (figur) og den forventede (lodret streg). Til højre forskellen og det interval, tilfældigheder alene kan have flyttet den (±1,96 standardfejl).",
  actual: "Faktisk",
  expected: "Forventet",
  difference: "Forskel",
  differenceShort: "Forskel, point",
  differenceAxis: "Forskel, procentpoint",
  shareAxis: "Faktisk og forventet, pct.",
  describe: (units, first, last) =>
    `Rangorden for ${units}: faktisk, forventet og forskel. Størst forskel: ${first}. Mindst: ${last}. Tabellen nedenfor har de samme tal.`,
  empty:
    "Ingen har personer nok til at blive vurderet. Sæt det mindste antal ned for at se resultater, og læs dem med forbehold.",
  notAssessed: (count, minimum) => `Ikke vurderet, færre end ${minimum} personer (${count})`,
  caveats: "Læs først: hvad rangordenen ikke kan vise"
} satisfies Like<typeof en.ranking>;

export const caveats = "Hvad rangordenen ikke kan vise" satisfies Like<typeof en.caveats>;
