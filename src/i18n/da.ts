import type {Words} from "./words.js";

const at = (condition: string, level: string) => (level === "" ? condition : `${condition}: ${level}`);

export const da: Words = {
  site: {
    name: "Rammevilkår",
    claim: "Fair sammenligning af kommuner",
    skip: "Gå til indholdet",
    start: "Analyser",
    notebook: "Notesbog",
    pages: "Sider",
    otherLanguage: "English",
    footer: "Alt beregnes i din egen browser. Siderne henter intet fra andre steder.",
    needsScript:
      "Tallene på siden beregnes i browseren og kræver JavaScript. Hvad analysen er, og hvad den ikke kan vise, kan læses uden."
  },
  synthetic: {
    title: "Personerne er syntetiske",
    label: "syntetiske personer",
    note: "Personerne er syntetiske: De er trukket af en generator, så resultaterne stemmer overens med dem, der blev offentliggjort. Det er ikke registerdata, og ud over de offentliggjorte tal siger siden intet om virkelige kommuner."
  },
  start: {
    title: "Hvad kan man forvente af kommunen med de borgere, den har?",
    lead: "En kommune vælger ikke sine borgere. Rammevilkår holder kommunens faktiske resultat op mod det, man kan forvente med dens borgere og dens lokale arbejdsmarked, og viser, hvor meget af forskellen der kan være tilfældigt. Du bestemmer selv, hvilke rammevilkår der skal tages højde for, og ser straks, hvad det betyder for rangordenen.",
    choose: "Vælg en analyse",
    analyses: "Analyser",
    people: "Personer",
    units: "Vurderet",
    national: "Hele landet",
    gap: "Spænd mellem femtedele",
    made: "Syntetiske personer, afstemt efter offentliggjorte resultater",
    printed: "Offentliggjorte antal",
    how: "Sådan læses tallene",
    steps: [
      "En model for alle personer i landet viser, hvad man kan forvente af en person med bestemte vilkår.",
      "Kommunens forventede resultat er gennemsnittet for dens egne borgere. Forskellen er det faktiske minus det forventede.",
      "Tilfældigheder flytter alle resultater, og mest i små kommuner. En kommune ligger kun over eller under det forventede, når forskellen er større, end tilfældigheder alene kan forklare.",
      "Spændet er den gennemsnitlige forskel i den bedste femtedel af kommunerne minus gennemsnittet i den dårligste. Det vises sammen med det spænd, tilfældigheder alene ville give."
    ],
    cannot: "Hvad tallene ikke kan vise",
    limits: [
      "Hvorfor nogle kommuner klarer sig bedre. En forskel viser, hvor man skal kigge, ikke hvad man finder.",
      "At en kommune er god eller dårlig. Der er ikke taget højde for vilkår, som ikke findes i registrene.",
      "En sikker placering. Naboer på listen kan som regel bytte plads ved et tilfælde.",
      "Noget om virkelige kommuner, når der står, at personerne er syntetiske."
    ],
    notebook: "Notesbogen gennemgår hele beregningen trin for trin med koden.",
    openNotebook: "Åbn notesbogen"
  },
  head: {
    title: "Kort fortalt",
    people: "personer",
    assessed: "vurderet",
    of: (assessed, all) => `${assessed} af ${all}`,
    national: "i hele landet",
    gap: "spænd mellem femtedele",
    points: gap => `${gap} point`,
    chance: gap => `tilfældigheder alene ${gap}`,
    explained: "forklaret af rammevilkårene",
    noiseRemoved: share => `${share} når tilfældigheder er trukket fra`,
    printedBest: places => `offentliggjorte navne i vores top ${places}`,
    printedPercentages: "offentliggjorte procenter genfundet"
  },
  conditions: {
    title: "Rammevilkår",
    count: (chosen, all) => `${chosen} af ${all}`,
    all: "Alle",
    none: "Ingen",
    why: "Vis, hvorfor hvert vilkår tæller",
    themes: {
      person: "Personen",
      family: "Familien",
      background: "Baggrund",
      arrival: "Ankomst og ophold",
      place: "Stedet"
    },
    influence: {
      partly: "kommunen har en vis indflydelse",
      effort: "kommunens egen indsats"
    },
    missing: "uoplyst"
  },
  model: {
    title: "Model",
    link: "Form",
    logit: "Logit",
    linear: "Lineær",
    minimum: "Mindste antal personer, der vurderes"
  },
  bands: {
    wellAbove: "klart over det forventede",
    above: "over det forventede",
    asExpected: "som forventet",
    below: "under det forventede",
    wellBelow: "klart under det forventede",
    howToRead: "Sådan læses figuren",
    rule: "Over eller under: Forskellen er mere end 1,96 gange sin standardfejl; det sker ved et rent tilfælde for 5 ud af 100. Klart over eller klart under: mere end 3,09 gange, 2 ud af 1.000."
  },
  ranking: {
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
  },
  table: {
    title: "Alle tal",
    caption:
      "Faktisk, forventet og forskel med ±1,96 standardfejl. De, der har for få personer, er ikke vurderet.",
    rank: "Plads",
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
    scroll: "Tabel med alle tal, kan rulles til siden"
  },
  published: {
    title: "Hvad der blev offentliggjort",
    best: (found, printed) =>
      `Disse ${printed} blev offentliggjort som de bedste, uden rangorden. ${found} af dem er blandt vores første ${printed}.`,
    notHere: "ikke blandt vores første",
    source: "Kilde",
    measures: {fifthGap: "Spænd mellem femtedele", national: "Andel i hele landet"},
    here: value => `her ${value}`
  },
  total: "Hvorfor delene ikke giver totalen",
  caveats: "Hvad rangordenen ikke kan vise",
  people: {
    title: "Personerne, vilkår for vilkår",
    caption: (units, minimum) =>
      `Andel af personerne i hver gruppe i pct. og gennemsnit af det, der tælles: for alle personer og for den laveste, midterste og højeste af de ${units}, der har mindst ${minimum} personer.`,
    condition: "Vilkår",
    national: "Alle",
    lowest: "Lavest",
    median: "Midt",
    highest: "Højest",
    mean: measure => `gennemsnit, ${measure}`
  },
  about: {licence: "Licens", vintage: "Data"},
  status: {
    ready: "Den offentliggjorte model med alle rammevilkår.",
    working: "Beregner …",
    failed: message =>
      `Beregningen kunne ikke gennemføres: ${message} Tallene på siden er fra før. Skift et valg for at prøve igen.`,
    added: name => `${name} er taget med.`,
    removed: name => `${name} er taget ud.`,
    all: "Alle rammevilkår er med.",
    none: "Ingen rammevilkår: Alle sammenlignes med andelen i hele landet.",
    several: count => `${count} rammevilkår er ændret.`,
    link: name => `Modellen er nu ${name}.`,
    minimum: value => `Der vurderes fra ${value} personer.`,
    gap: (before, after) => `Spænd ${before} → ${after} point.`,
    moved: (count, units) => `${count} ${units} har skiftet femtedel.`,
    mover: (name, before, after) => `${name} har flyttet sig mest: ${before} → ${after}.`,
    first: name => `Først: ${name}.`,
    still: "Ingen har skiftet plads."
  },
  warnings: {
    "dropped-missing": ({condition, n}) => `${n} personer er udeladt: uden oplysning om ${condition}.`,
    "empty-level": ({condition, level}) => `Der er ingen i ${at(condition, level)}; gruppen er udeladt.`,
    "empty-reference": ({condition, level}) =>
      `Der er ingen i referencegruppen for ${condition}; ${level} er reference i stedet.`,
    constant: ({condition}) => `${condition} er ens for alle og forklarer intet.`,
    collinear: ({condition, level}) => `${at(condition, level)} følger af de øvrige vilkår og er udeladt.`,
    separation: ({condition, level}) =>
      `Alle i ${at(condition, level)} fik samme resultat; modellen rammer dem præcist.`,
    "no-variation": () => "Alle fik samme resultat; der er intet at forklare.",
    "no-ranking": () => "Der er for få, der kan vurderes, til en rangorden.",
    "not-converged": () => "Modellen faldt ikke på plads; tallene bør ikke bruges."
  }
};
