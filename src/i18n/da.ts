import {card, comparison, download, shift} from "./card/da.js";
import {certainty} from "./certainty/da.js";
import {check} from "./check/da.js";
import {durations} from "./durations/da.js";
import {funnel} from "./funnel/da.js";
import {luck} from "./luck/da.js";
import {map} from "./map/da.js";
import {robustness} from "./robustness/da.js";
import type {Words} from "./words.js";

const at = (condition: string, level: string) => (level === "" ? condition : `${condition}: ${level}`);

export const da: Words = {
  site: {
    name: "Rammevilkår",
    claim: "Fair sammenligning af kommuner",
    skip: "Gå til indholdet",
    start: "Analyser",
    map: "Kort",
    municipalities: "kommuner",
    courses: "Forløb",
    effort: "Indsats og succes",
    evidence: "Evidens",
    notebook: "Notesbog",
    method: "Metode",
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
    more: "På tværs af analyserne",
    pages: {
      map: "alle analyser på samme kort, med det rå tal, det forventede og forskellen ved siden af hinanden.",
      courses:
        "hvem der er i job, praktik, uddannelse eller på ydelse uge for uge, almindelige veje og forløb, der ligner hinanden.",
      effort: "om kommuner, der klarer sig bedre end forventet på ét mål, også gør det på et andet.",
      evidence: "hvad forskningen ved om de indsatser, kommunerne bruger."
    },
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
    potential: "potentiale",
    persons: count => `${count} personer`,
    explained: "forklaret",
    noiseRemoved: share => `${share} uden tilfældigheder`,
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
    cox: "Cox",
    weibull: "Weibull",
    exponential: "Eksponentiel",
    lognormal: "Lognormal",
    loglogistic: "Loglogistisk",
    log: "Poisson, logaritmisk",
    given: "Forventet som oplyst",
    piecewise: "Stykkevis konstant",
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
      "Faktisk, forventet og forskel med 95 pct.-interval. De, der har for få personer, er ikke vurderet.",
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
    scroll: "Tabel med alle tal, kan rulles til siden",
    low: "95 pct.-interval fra",
    high: "95 pct.-interval til",
    ratio: "Faktisk / forventet",
    places: "Plads fra–til",
    firstPlace: "Plads fra (95 pct.)",
    lastPlace: "Plads til (95 pct.)",
    model: "Model",
    conditions: labels => `givet ${labels}`,
    reference: (count, units) => `beregnet på personerne i ${count} ${units}`,
    noConditions: "ingen rammevilkår",
    allConditions: "alle rammevilkår",
    from: minimum => `vurderet fra ${minimum} personer`,
    address: "Adresse",
    notes: "Kilde og forbehold"
  },
  published: {
    title: "Hvad der blev offentliggjort",
    best: (found, printed) =>
      `Disse ${printed} blev offentliggjort som de bedste, uden rangorden. ${found} af dem er blandt vores første ${printed}.`,
    notHere: "ikke blandt vores første",
    source: "Kilde",
    measures: {
      fifthGap: "Spænd mellem femtedele",
      national: "I hele landet",
      topFifth: "Den bedste femtedels gennemsnit",
      bottomFifth: "Den dårligste femtedels gennemsnit",
      weeksGap: "Uger mellem femtedelene",
      asExpected: "Kan ikke skelnes fra det forventede",
      withinFive: "Inden for fem af det forventede"
    },
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
    population: name => `Modellen bygger nu på ${name}.`,
    gap: (before, after) => `Spænd ${before} → ${after} point.`,
    went: (name, before, after) => `${name} er gået fra ${before} til ${after}.`,
    stayed: (name, place) => `${name} er stadig ${place}.`,
    came: (name, place) => `${name} vurderes nu og er ${place}.`,
    left: name => `${name} har for få personer til at blive vurderet.`,
    mover: (name, before, after) => `${name} har flyttet sig mest, fra ${before} til ${after}.`,
    far: (count, written, units) =>
      count === 0
        ? `Ingen ${units} er rykket mere end ti pladser.`
        : `${written} ${units} er rykket mere end ti pladser.`,
    still: "Ingen har skiftet plads."
  },
  workbench: {
    views: "Visninger",
    tabs: {
      ranking: "Rangorden",
      curves: "Kurver",
      shift: "Forskydning",
      certainty: "Sikkerhed",
      funnel: "Tragt",
      map: "Kort",
      robustness: "Robusthed",
      table: "Tabel"
    },
    find: unit => `Find ${unit}`,
    suggestions: count => `${count} fundet`,
    noMatch: query => `Intet navn passer til »${query}«`,
    notAssessed: "ikke vurderet",
    chosen: "Valgt",
    remove: name => `Fjern ${name}`,
    clear: "Ryd",
    compare: "Sammenlign med flere",
    hint: unit => `Vælg en ${unit} på listen eller i søgefeltet, og se, hvad der ligger bag tallene.`,
    details: "De valgte",
    bar: (chosen, all) => `${chosen} af ${all} rammevilkår`,
    done: "Luk",
    published: "Som offentliggjort",
    moves: count => `flytter ${count}`,
    movesLong: (count, units) => `Ændres dette vilkår, rykker ${count} ${units} mere end ti pladser.`,
    movesHead: units => `${units}, der rykker langt`,
    movesNote: units =>
      `»flytter 12« betyder, at 12 ${units} rykker mere end ti pladser, hvis alene det vilkår slås til eller fra.`,
    population: {
      title: "Modellen bygger på",
      all: "alle",
      assessed: units => `personer i vurderede ${units}`,
      smaller: units => `alle undtagen de fire største ${units}`
    },
    interval: {
      title: "Intervallerne tager højde for",
      model: "Tilfældighed blandt borgerne",
      coefficients: "… og koefficienternes usikkerhed",
      bootstrap: "Borgerne trukket igen, 1.000 gange"
    },
    against: {
      title: "Sammenlign med",
      none: "ingen rammevilkår",
      published: "som offentliggjort",
      pinned: (chosen, all) => `fastholdt: ${chosen} af ${all} rammevilkår`,
      pin: "Fasthold det nuværende valg",
      current: "det nuværende valg",
      same: "Det er den samme model, som der sammenlignes med, så ingen skifter plads. Slå et vilkår til eller fra, eller vælg en anden model ovenfor."
    },
    read: "Figuren viser forskellen mellem det faktiske og det forventede, og stregen gennem den viser, hvor meget tilfældigheder alene kan have flyttet den (±1,96 standardfejl). Hvor der er plads, står det faktiske (figur) og det forventede (lodret streg) ved siden af.",
    rows: units => `Rangorden for ${units}: piletasterne flytter, Enter vælger`,
    row: ({name, n, actual, expected, difference, range, band, place}) =>
      `${name}, ${band}: faktisk ${actual}, forventet ${expected}, forskel ${difference}. Med ${n} personer flytter tilfældigheder alene resultatet ${range}. Plads: ${place}.`,
    small: ({name, n}) => `${name}, ikke vurderet, ${n} personer`,
    notice: "En del af adressen blev ikke forstået og er udeladt:",
    unknownKey: key => `intet her hedder »${key}«`,
    unknownValue: (key, value) => `»${value}« kendes ikke under ${key}`,
    invalidValue: (key, value) => `»${value}« kan ikke bruges under ${key}`,
    allowed: values => `muligt: ${values}`,
    allowedUnits: "muligt: koderne i tabellens CSV-fil",
    dismiss: "Luk beskeden",
    stillWorking: "Beregner stadig …",
    cancel: "Afbryd",
    cancelled: "Beregningen er afbrudt. Tallene er fra før.",
    opened: "Modellen i adressen.",
    terms: {
      people: "Alle i den gruppe, der er nævnt ovenfor. Hver person tæller én gang, der hvor personen boede.",
      assessed:
        "Dem, der har personer nok til at få en plads. De øvrige vises og tælles med, men får ingen plads: Den ville være tilfældig.",
      national: "Gennemsnittet for alle personer, uanset hvilke rammevilkår der er slået til.",
      gap: "Den gennemsnitlige forskel fra det forventede i den bedste femtedel minus gennemsnittet i den dårligste. Også tilfældigheder giver et spænd, selv hvis alle gjorde præcis som forventet: Det er tallet ved siden af.",
      potential:
        "Hvor mange flere der ville være lykkedes, hvis alle under den bedste femtedels gennemsnit nåede op på det. Det er et regnestykke, ikke et løfte. Ved siden af står det samme regnestykke, når der kun er tilfældigheder.",
      explained:
        "Hvor meget mindre forskellene svinger end de faktiske resultater. Når tilfældigheder er trukket fra, er den del af udsvingene, der kun er tilfældig, taget ud af begge.",
      best: "Hvor mange af de navne, der blev offentliggjort som de bedste, der er blandt lige så mange af vores første.",
      percentages: "Hvor mange af de offentliggjorte procenter der er de samme som her, afrundet."
    }
  },
  card,
  comparison,
  shift,
  download,
  map,
  certainty,
  check,
  funnel,
  robustness,
  luck,
  durations,
  warnings: {
    "dropped-missing": ({condition, n}) => `${n} personer er udeladt: uden oplysning om ${condition}.`,
    "empty-level": ({condition, level}) => `Der er ingen i ${at(condition, level)}; gruppen er udeladt.`,
    "other-reference": ({condition, level}) =>
      `${condition}: Referencen ${level} kan der ikke sammenlignes med, så et andet niveau er sat i stedet.`,
    "empty-reference": ({condition, level}) =>
      `Der er ingen i referencegruppen for ${condition}; ${level} er reference i stedet.`,
    constant: ({condition}) => `${condition} er ens for alle og forklarer intet.`,
    collinear: ({condition, level}) => `${at(condition, level)} følger af de øvrige vilkår og er udeladt.`,
    separation: ({condition, level}) =>
      `Alle i ${at(condition, level)} fik samme resultat; modellen rammer dem præcist.`,
    "no-variation": () => "Alle fik samme resultat; der er intet at forklare.",
    "no-events": () => "Ingen nåede målet; der kan intet siges om, hvor lang tid det tager.",
    "short-follow-up": ({n}) =>
      `${n} steder er ikke fulgt helt frem til horisonten; dér er kurven ført vandret videre.`,
    "no-ranking": () => "Der er for få, der kan vurderes, til en rangorden.",
    "zero-variance": () =>
      "Tilfældigheder alene kan forklare alle forskelle; der er ingen tilbage, som stederne selv står for.",
    "not-converged": () => "Modellen faldt ikke på plads; tallene bør ikke bruges."
  }
};
