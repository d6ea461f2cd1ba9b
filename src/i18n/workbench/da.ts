import type {Like} from "../like.js";
import type * as en from "./en.js";

export const status = {
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
  gap: (before, after) => `Forskel mellem femtedele ${before} → ${after} point.`,
  went: (name, before, after) => `${name} er gået fra ${before} til ${after}.`,
  stayed: (name, place) => `${name} er stadig ${place}.`,
  came: (name, place) => `${name} vurderes nu og er ${place}.`,
  left: name => `${name} har for få personer til at blive vurderet.`,
  mover: (name, before, after) => `${name} har flyttet sig mest, fra ${before} til ${after}.`,
  far: (count, written, units) =>
    count === 0
      ? `Ingen ${units} er rykket mere end ti placeringer.`
      : count === 1
        ? "Én er rykket mere end ti placeringer."
        : `${written} ${units} er rykket mere end ti placeringer.`,
  still: "Ingen har skiftet placering."
} satisfies Like<typeof en.status>;

export const workbench = {
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
  movesLong: (count, units) =>
    `Ændres dette vilkår, rykker ${count === "1" ? "én" : `${count} ${units}`} mere end ti placeringer.`,
  movesHead: units => `${units}, der rykker langt`,
  movesNote: units =>
    `»flytter 12« betyder, at 12 ${units} rykker mere end ti placeringer, hvis alene det vilkår slås til eller fra.`,
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
    same: "Det er den samme model, som der sammenlignes med, så ingen skifter placering. Slå et vilkår til eller fra, eller vælg en anden model ovenfor."
  },
  read: "Figuren viser forskellen mellem det faktiske og det forventede, og stregen gennem den viser, hvor meget tilfældigheder alene kan have flyttet den (±1,96 standardfejl). Hvor der er plads, står det faktiske (figur) og det forventede (lodret streg) ved siden af.",
  rows: units => `Rangorden for ${units}: piletasterne flytter, Enter vælger`,
  row: ({name, n, actual, expected, difference, range, band, place}) =>
    `${name}, ${band}: faktisk ${actual}, forventet ${expected}, forskel ${difference}. Med ${n} personer flytter tilfældigheder alene resultatet ${range}. Placering: ${place}.`,
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
      "Dem, der har personer nok til at få en placering. De øvrige vises og tælles med, men får ingen placering: Den ville være tilfældig.",
    national: "Gennemsnittet for alle personer, uanset hvilke rammevilkår der er slået til.",
    gap: "Den gennemsnitlige forskel fra det forventede i den bedste femtedel minus gennemsnittet i den dårligste. Også tilfældigheder giver en forskel, selv hvis alle gjorde præcis som forventet: Det er tallet ved siden af.",
    potential:
      "Hvor mange flere der ville være lykkedes, hvis alle under den bedste femtedels gennemsnit nåede op på det. Det er et regnestykke, ikke et løfte. Ved siden af står det samme regnestykke, når der kun er tilfældigheder.",
    explained:
      "Hvor meget mindre forskellene svinger end de faktiske resultater. Når tilfældigheder er trukket fra, er den del af udsvingene, der kun er tilfældig, taget ud af begge.",
    best: "Hvor mange af de navne, der blev offentliggjort som de bedste, der er blandt lige så mange af vores første.",
    percentages: "Hvor mange af de offentliggjorte procenter der er de samme som her, afrundet."
  }
} satisfies Like<typeof en.workbench>;
