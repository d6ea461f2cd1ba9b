import {inside} from "../inside.js";
import type {Like} from "../like.js";
import {stop} from "../stop.js";
import type * as en from "./en.js";

export const robustness = {
  title: "Robusthed",
  terms: {
    curve: {
      label: "Specifikationskurve",
      explanation:
        "Kommunens resultat i hver enkelt model, fra det laveste til det højeste. En flad kurve viser, at modelvalget ikke betyder noget; en stejl, at det betyder meget (Simonsohn, Simmons og Nelson 2020)."
    },
    panel: {
      label: "Rammevilkår i modellen",
      explanation:
        "Under hvert punkt på kurven: hvilke rammevilkår modellen tager højde for. Er en række kraftig i den ene ende og svag i den anden, flytter det vilkår resultatet."
    },
    median: {
      label: "Midterste placering",
      explanation:
        "Medianen: Halvdelen af modellerne giver en bedre placering, halvdelen en dårligere. I parentes den bedste og den dårligste placering."
    },
    topFifth: {
      label: "Bedste femtedel",
      explanation:
        "Andelen af modeller, hvor kommunen er blandt den femtedel, der har de højeste forskelle fra det forventede."
    },
    matters: {
      label: "Betyder mest",
      explanation:
        "Det vilkår, der flytter kommunen mest, når det udelades, og hvor mange placeringer: gennemsnittet over alle par af modeller, der kun adskiller sig ved det vilkår."
    },
    modelChoice: {
      label: "Modelvalg",
      explanation:
        "Hvor meget forskellen svinger fra model til model: standardafvigelsen over alle modeller, der hver tæller én gang."
    },
    chance: {
      label: "Tilfældigheder",
      explanation:
        "Hvor meget forskellen ville svinge, hvis kun tilfældighederne var anderledes: standardfejlen inden for en model. To ud af tre resultater ligger højst så langt fra det sande."
    },
    logLik: {
      label: "Log-likelihood",
      explanation:
        "Hvor godt modellen passer til alle personers resultater; tættere på nul er bedre. Tallet falder aldrig, når et vilkår kommer til, og kan derfor ikke alene afgøre modelvalget."
    },
    fitShare: {
      label: "Tilpasning",
      explanation:
        "Hvor stor en del af vejen fra ingen model til en perfekt model der er tilbagelagt, person for person: McFaddens andel for logit, R² for en lineær model."
    },
    explainedShare: {
      label: "Forklaret",
      explanation:
        "Hvor meget mindre forskellene svinger mellem kommunerne end de faktiske resultater. Tilfældigheder indgår i begge."
    },
    gap: {
      label: "Forskel mellem femtedele",
      explanation:
        "Den gennemsnitlige forskel i den bedste femtedel minus gennemsnittet i den dårligste i netop den model."
    },
    countryShares: {
      label: "Sådan er det fordelt",
      explanation:
        "Det, de valgte rammevilkår forklarer tilsammen, fordelt på dem: hvert vilkårs bidrag i gennemsnit over alle de rækkefølger, de kan tages med i (Shapley; for R² kaldet LMG). Delene giver tilsammen det hele."
    }
  },
  lead: (models, conditions) =>
    `Der findes ikke ét rigtigt valg af rammevilkår. Her er alle de ${models} modeller, som ${conditions} rammevilkår giver mulighed for, med hvert vilkår slået til eller fra.`,
  leadSampled: (models, conditions) =>
    `Der findes ikke ét rigtigt valg af rammevilkår. Her er ${models} modeller trukket tilfældigt blandt alle dem, ${conditions} rammevilkår giver mulighed for, med hvert vilkår slået til eller fra.`,
  waiting: "Alle modeller bliver beregnet …",
  progress: (done, all) => `${done} af ${all} modeller`,
  cancel: "Afbryd",
  approximate: "Tilnærmede tal: et hurtigt første svar. De bliver om lidt erstattet af de præcise.",
  noConditions: "Analysen har ingen rammevilkår, så der er kun én model og intet at vælge mellem.",
  nobody: "Ingen har personer nok til at blive vurderet.",
  notAssessed: name => `${name} har for få personer til at få en placering i nogen model.`,
  unit: {
    between: (models, name, best, worst) =>
      `I alle ${models} modeller ligger ${name} mellem ${best} og ${worst}`,
    always: (models, name, place) => `I alle ${models} modeller ligger ${name} som ${place}`,
    fifthSome: count => `den er blandt den bedste femtedel i ${count} af dem.`,
    fifthAll: "den er blandt den bedste femtedel i dem alle.",
    fifthNone: "den er ikke blandt den bedste femtedel i nogen af dem.",
    matters: (condition, places, way, one) =>
      `Mest betyder ${inside(condition)}: Uden det vilkår rykker den i gennemsnit ${places} ${one ? "placering" : "placeringer"} ${way === "up" ? "op" : "ned"}.`,
    mattersNot: "Intet enkelt vilkår flytter den i gennemsnit en placering."
  },
  all: {
    fifth: (units, all, always, never, between) =>
      `Blandt den bedste femtedel i alle modeller: ${always} af ${all} ${units}; ikke i en eneste: ${never}; afhængigt af modelvalget: ${between}.`,
    expected: (above, below, between) =>
      `Over det forventede i alle modeller: ${above}; under i alle: ${below}; afhængigt af modelvalget: ${between}.`,
    matters: (condition, count, units) =>
      `Oftest er det ${inside(condition)}, der betyder mest: for ${count} ${units}.`,
    hint: unit => `Vælg en ${unit} for at se dens resultat i hver model.`,
    bands: {
      always: "Blandt den bedste femtedel i alle modeller",
      mostly: "I mindst halvdelen af modellerne",
      sometimes: "I færre end halvdelen af modellerne",
      never: "Ikke i nogen model"
    },
    nobody: "ingen",
    inModels: share => `${share} af modellerne`
  },
  uncertainties: {
    title: "To slags usikkerhed",
    note: "Standardafvigelser for forskellen. Den første bliver ikke mindre af flere personer, den anden ikke af en bedre model."
  },
  plot: {
    title: name => `${name} i alle modeller`,
    by: "Vis",
    difference: "forskel",
    rank: "placering",
    rankAxis: "Placering",
    chance: "Gråt: tilfældigt udsving (±1,96 standardfejl)",
    bestFifth: "bedste femtedel",
    leftOut: "placeringer, hvis udeladt",
    published: "offentliggjorte vilkår",
    current: "nuværende valg",
    both: "offentliggjort og nuværende valg",
    slider: name => `${name}: modellerne fra det laveste resultat til det højeste`,
    describe: (name, models, lowest, highest) =>
      stop(`${name} i ${models} modeller: fra ${lowest} til ${highest}`),
    read: "Hver model er et punkt på kurven, det laveste resultat til venstre.",
    readPanel: exact =>
      exact
        ? "Nedenunder viser et mærke, at vilkåret er med i netop den model."
        : "Nedenunder er et felt kraftigere, jo flere af modellerne netop dér der har vilkåret med; er rækken ens hele vejen, gør vilkåret ingen forskel.",
    caution:
      "Modellerne er ikke lige fornuftige: Udelades noget, kommunen ikke har indflydelse på, bliver sammenligningen mindre fair, og tages noget med, den har indflydelse på, skjules dens egen indsats. Kurven viser, hvor meget der afhænger af valget, ikke hvilket valg der er det rigtige."
  },
  model: {
    place: (at, all) => `Model ${at} af ${all}`,
    rank: (ordinal, all) => `${ordinal} af ${all}`,
    fitShare: share => `tilpasning ${share}`,
    condition: inside,
    with: conditions => `Med ${conditions}.`,
    without: conditions => `Uden ${conditions}.`,
    all: "Med alle rammevilkår.",
    none: "Uden rammevilkår.",
    take: "Vælg denne model",
    taken: "Det er det nuværende valg.",
    pick: "Peg på kurven, eller gå langs den med piletasterne, for at læse en model; klik eller tryk Enter for at vælge den."
  },
  ranks: {
    title: units => `Alle ${units} i samtlige modeller`,
    caption: (units, models) =>
      `Alle vurderede ${units} efter den midterste af deres placeringer i ${models} modeller, med bedste og dårligste placering.`,
    n: "Personer",
    median: "Midterste placering",
    strip: "Placering",
    topFifth: "Bedste femtedel",
    matters: "Betyder mest, hvis udeladt",
    up: places => `${places} op`,
    down: places => `${places} ned`,
    legend: {
      range: "bedste til dårligste placering over modellerne",
      quartiles: "den midterste halvdel af modellerne",
      median: "midterste placering",
      now: "nuværende valg",
      chance: "95-procentsinterval for tilfældigheder, nuværende valg",
      fifth: "bedste femtedel"
    },
    say: ({lowest, highest, quartile1, quartile3, now, chance}) =>
      `I modellerne fra ${lowest} til ${highest}, den midterste halvdel fra ${quartile1} til ${quartile3}; nu ${now}${chance === null ? "" : `, med tilfældigheder ${chance}`}`,
    picture: "placeringer i alle modeller"
  },
  fit: {
    title: "Hvor godt modellerne passer",
    caption: "Udvalgte modeller, og hvad hver af dem forklarer.",
    model: "Model",
    difference: "Forskel",
    rank: "Placering",
    names: {
      none: "Ingen rammevilkår",
      current: "Nuværende valg",
      published: "Offentliggjorte vilkår",
      best: "Bedste tilpasning",
      all: "Alle rammevilkår"
    },
    alone: "Kun ét vilkår",
    leftOut: "Alle undtagen ét",
    only: condition => condition,
    without: condition => `Uden ${inside(condition)}`,
    take: model => `Vælg denne model: ${model}`
  },
  shares: {
    title: "Hvad hvert vilkår forklarer",
    caption: "De valgte rammevilkår, det største bidrag først.",
    condition: "Vilkår",
    units: units => `mellem ${units}, pct.`,
    people: "mellem personer, pct.",
    total: "Tilsammen",
    nothing: "Der er intet at fordele: Resultaterne er ens.",
    sampled: orders =>
      `Ud fra ${orders} tilfældigt trukne rækkefølger; ± er 1,96 standardfejl for trækningen.`
  },
  csv: {
    download: "Hent som CSV",
    models: "Modeller",
    approximate: "Tilnærmet",
    spread: {
      lowest: {rank: "Bedste placering", difference: "Laveste forskel"},
      quartile1: {rank: "Placering, første kvartil", difference: "Forskel, første kvartil"},
      median: {rank: "Midterste placering", difference: "Midterste forskel"},
      quartile3: {rank: "Placering, tredje kvartil", difference: "Forskel, tredje kvartil"},
      highest: {rank: "Dårligste placering", difference: "Højeste forskel"},
      full: {rank: "Placering med alle rammevilkår", difference: "Forskel med alle rammevilkår"},
      empty: {rank: "Placering uden rammevilkår", difference: "Forskel uden rammevilkår"}
    },
    topFifth: "Andel af modeller i den bedste femtedel, pct.",
    bottomFifth: "Andel af modeller i den dårligste femtedel, pct.",
    positive: "Andel af modeller over det forventede, pct.",
    matters: "Vilkår, der betyder mest",
    mattersRank: "Placeringer ned, når det udelades",
    mattersDifference: "Ændring i forskel, når det udelades",
    sdModels: "Standardafvigelse over modeller",
    sdChance: "Standardafvigelse ved tilfældigheder",
    chanceFirst: "Bedste placering, tilfældigheder (95 pct.), nuværende valg",
    chanceLast: "Dårligste placering, tilfældigheder (95 pct.), nuværende valg",
    model: (models, conditions) => `${models} modeller med rammevilkårene ${conditions}`
  }
} satisfies Like<typeof en.robustness>;
