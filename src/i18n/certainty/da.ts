import type {Like} from "../like.js";
import {stop} from "../stop.js";
import type * as en from "./en.js";

export const certainty = {
  title: "Sikkerhed",
  waiting: "Beregner, hvor sikkert det er …",
  sort: {
    title: "Sortér efter",
    by: {
      rank: "forskel (placering)",
      lower: "nederste grænse",
      topFifth: "chance for bedste femtedel",
      name: "navn",
      size: "antal personer"
    }
  },
  places: "Placeringer",
  readPlaces:
    "Søjlen til højre viser, hvilke placeringer der kan være tale om: Den tykke dækker 90 af 100 tilfælde, den tynde 95.",
  between: (first, last) => `mellem ${first} og ${last} i 95 af 100 tilfælde`,
  only: place => `${place} i mindst 95 af 100 tilfælde`,
  topFifth: probability => `blandt den bedste femtedel med ${probability} sandsynlighed`,
  card: {
    shrunken: "Bedste bud",
    pulled: "Forskellen trukket mod de øvrige, mest hvor den er usikker.",
    reliability: "Pålidelighed",
    real: "Så meget af afstanden fra de øvrige er tilbage i det bedste bud; resten må regnes for tilfældig."
  },
  table: {
    topFifth: "Chance for bedste femtedel",
    shrunken: "Bedste bud (dæmpet)",
    reliability: "Pålidelighed",
    interval: "95 pct.-interval",
    range: (low, high) => `${low} til ${high}`
  },
  noise: {
    title: "Hvor meget er tilfældigt?",
    names: {
      gap: "Forskel mellem femtedele",
      chance: "Tilfældigheder",
      corrected: "Sande forskelle",
      flags: "Afvigelser",
      discoveries: "Fremhævet",
      spread: "Sand spredning"
    },
    gaps: {
      raw: points => `Den bedste og den dårligste femtedel ligger ${points} fra hinanden.`,
      chance: points =>
        `Tilfældigheder alene ville give en forskel på ${points} mellem dem, selv om alle gjorde præcis som forventet.`,
      corrected: points => `De sande forskelle alene svarer til en forskel på omkring ${points} mellem dem.`
    },
    noGap: "Der er for få til femtedele og dermed ingen forskel mellem dem.",
    flags: (count, all, units, chance) =>
      `${count} af ${all} ${units} ligger over eller under det forventede. Tilfældigheder alene ville sætte omkring ${chance} der.`,
    discoveries: (rate, count) =>
      `Må højst ${rate} af dem, der fremhæves, være fremhævet med urette, er der ${count} tilbage.`,
    noDiscovery: rate =>
      `Må højst ${rate} af dem, der fremhæves, være fremhævet med urette, er der ingen tilbage.`,
    who: count => (count === "1" ? "Hvem det er" : `Hvem de ${count} er`),
    spread: (tau, low, high) =>
      stop(
        `De sande forskelle har en spredning på omkring ${tau}; tallene passer med alt fra ${low} til ${high}`
      ),
    noSpread: high =>
      stop(`Tilfældigheder alene kan forklare alle forskellene; højst har de sande en spredning på ${high}`)
  },
  printed: {
    title: count =>
      `Er de ${count}, der blev offentliggjort som de bedste, med sikkerhed blandt de ${count} bedste?`,
    sure: "med sikkerhed",
    possible: "måske",
    out: "nej",
    unknown: "ikke vurderet her",
    all: (count, units, places) => `Alt i alt kan ${count} ${units} være blandt de ${places} bedste her.`
  },
  heat: {
    title: "Hvor sandsynlig er hver placering?",
    read: "Hver række er en af de vurderede, hver kolonne en placering. Jo stærkere farven er, desto mere sandsynlig er placeringen. Stregen under rækken dækker 95 af 100 tilfælde.",
    legend: "Sandsynlighed for placeringen, pct.",
    never: "aldrig",
    certain: "sikkert",
    axis: "Placering",
    label: units => `Sandsynligheden for hver plads, ${units}: piletasterne flytter, Enter vælger`,
    hint: "Peg på en række, eller brug tabulator og piletaster, og se tallene her.",
    say: ({name, n, places, topFifth}) =>
      `${name}, ${n} personer: ${places}${topFifth === "" ? "" : `; ${topFifth}`}`,
    table: "Placeringerne i tal",
    mean: "Middel",
    within: share => `${share} af 100`,
    topFifth: "Bedste femtedel",
    bottomFifth: "Dårligste femtedel"
  },
  steps: {
    title: "Fra råt tal til bedste bud",
    raw: "rå",
    adjusted: "justeret",
    shrunken: "dæmpet",
    label: "Forskelle i tre trin: rå, justeret og dæmpet",
    what: {
      raw: "Det faktiske minus hele landets.",
      adjusted: "Det faktiske minus det forventede.",
      shrunken:
        "Den justerede forskel trukket ind mod gennemsnittet, mest hvor den er usikker: det bedste bud på den sande."
    },
    reliability: (least, most) =>
      `Fra ${least} til ${most} af afstanden fra gennemsnittet er tilbage efter det sidste trin, mest hvor der er mange personer.`,
    read: "Navngivet: de valgte og de ti, der flytter sig mest.",
    movers: "De valgte og de ti, der flytter sig mest",
    others: count => `Alle de øvrige (${count})`,
    say: ({name, raw, adjusted, shrunken}) => `${name}: rå ${raw}, justeret ${adjusted}, dæmpet ${shrunken}`
  },
  two: {
    title: "To slags usikkerhed",
    read: "Øverst: så langt kan tilfældigheder alene have flyttet forskellen (95 af 100 tilfælde). Nederst: forskellen i alle modeller med og uden hvert vilkår; den brede del er den midterste halvdel. Prikken er den valgte model.",
    chance: "tilfældigheder",
    models: "valg af model",
    sd: "standardafvigelse",
    say: ({name, chance, models}) =>
      `${name}: standardafvigelse ${chance} af tilfældigheder, ${models} af valg af model`,
    moreChance: names => `Tilfældigheder betyder mest for ${names}.`,
    moreModels: names => `Valget af model betyder mest for ${names}.`,
    caption: "Tilfældigheder og valg af model hver for sig",
    chanceInterval: "Tilfældigheder, 95 af 100",
    modelsRange: "Alle modeller",
    sdChance: "Standardafvigelse, tilfældigheder",
    sdModels: "Standardafvigelse, valg af model",
    empty: "Ingen af de valgte er vurderet."
  },
  mixed: {
    title: units => `En model, hvor ${units} har deres egne effekter`,
    read: (units, n) =>
      `Modellen er tilpasset alle ${n} personer på én gang, med en effekt for hver af landets ${units} (random intercept). Den skiller spredningen mellem ${units} fra tilfældighed blandt borgerne uden at gå over deres gennemsnit.`,
    none: units => `En sådan model finder ingen spredning mellem ${units} ud over tilfældighed.`,
    logOdds: deviation => `${deviation} i log-odds`,
    points: deviation => deviation
  }
} satisfies Like<typeof en.certainty>;
