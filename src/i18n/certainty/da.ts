import type {CertaintyWords} from "./words.js";

export const certainty: CertaintyWords = {
  title: "Sikkerhed",
  waiting: "Beregner, hvor sikkert det er …",
  sort: {
    title: "Sortér efter",
    by: {
      rank: "forskel (plads)",
      lower: "nederste grænse",
      topFifth: "chance for bedste femtedel",
      name: "navn",
      size: "antal personer"
    }
  },
  places: "Pladser",
  readPlaces:
    "Søjlen til højre viser, hvilke pladser der kan være tale om: Den tykke dækker 90 af 100 tilfælde, den tynde 95.",
  between: (first, last) => `mellem ${first} og ${last} i 95 af 100 tilfælde`,
  only: place => `${place} i mindst 95 af 100 tilfælde`,
  topFifth: probability => `blandt den bedste femtedel med ${probability} sandsynlighed`,
  card: {
    shrunken: "Bedste bud",
    pulled: "Forskellen trukket mod de øvrige, så langt den er usikker.",
    reliability: "Pålidelighed",
    real: "Så meget af afstanden fra de øvrige er tilbage i det bedste bud; resten må regnes for tilfældig."
  },
  table: {
    topFifth: "Sandsynlighed for bedste femtedel",
    shrunken: "Bedste bud (skrumpet)",
    reliability: "Pålidelighed",
    interval: "95 pct.-interval",
    range: (low, high) => `${low} til ${high}`
  },
  terms: {
    places:
      "Mange tusind gange får alle en forskel, der passer med deres tal og med, hvor meget tilfældigheder flytter dem, og så stilles de op på ny. Pladserne er dem, der er tilbage, når de 2,5 pct. højeste og de 2,5 pct. laveste er skåret fra.",
    topFifth:
      "Hvor ofte stedet kommer blandt den femtedel, der ligger højest, når alle stilles op på ny mange tusind gange.",
    shrunken:
      "Et usikkert resultat ligger som regel længere fra de øvrige, end det ville gøre med flere personer. Derfor trækkes det ind mod gennemsnittet: meget, hvis der er få personer, kun lidt, hvis der er mange. Det er det bedste bud på den sande forskel (empirisk Bayes).",
    reliability:
      "Hvor stor en del af afstanden fra gennemsnittet der må regnes for sand: meget, når de sande forskelle er store og resultatet sikkert, lidt, når tilfældigheder alene kan give afstanden."
  }
};
