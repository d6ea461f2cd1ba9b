import type {Like} from "../like.js";
import type * as en from "./en.js";

export const durations = {
  weeks: "uger",
  bands: {
    wellAbove: "klart hurtigere end forventet",
    above: "hurtigere end forventet",
    asExpected: "som forventet",
    below: "langsommere end forventet",
    wellBelow: "klart langsommere end forventet"
  },
  rule: "Hurtigere eller langsommere: Forskellen er mere end 1,96 gange sin standardfejl; det sker ved et rent tilfælde for 5 ud af 100. Klart hurtigere eller klart langsommere: mere end 3,09 gange, 2 ud af 1.000.",
  faster: "Hurtigere, pct.",
  differenceAxis: "Hurtigere (+) eller langsommere (−) end forventet, pct.",
  read: "Faktisk og forventet er den gennemsnitlige tid i uger, til det sker; den, der stadig venter ved horisonten, tæller, som om ventetiden sluttede dér. Forskellen er, hvor mange procent kortere den faktiske tid er end den forventede.",
  head: {
    people: "forløb",
    national: "gennemsnitlig tid i hele landet",
    potential: "mindre ventetid",
    peopleTerm:
      "Alle i den gruppe, der er nævnt ovenfor, fra uret går i gang ét sted, til det sker, eller de ikke længere følges dér. Den, der flytter, har et forløb hvert sted.",
    nationalTerm:
      "Gennemsnittet af ugerne, til det skete, for alle personer; de, der stadig venter ved horisonten, tæller, som om ventetiden sluttede dér.",
    potentialTerm:
      "Hvor mange ugers ventetid der i alt ville være sparet, hvis alle under den bedste femtedels gennemsnit nåede op på det. Det er et regnestykke, ikke et løfte. Ved siden af står det samme regnestykke, når der kun er tilfældigheder.",
    gapTerm:
      "Den bedste femtedels gennemsnit, i procent hurtigere end forventet, minus den dårligste femtedels. Det er gennemsnit af femtedele, ikke den bedste kommune mod den dårligste. Også tilfældigheder giver en forskel: Det er tallet ved siden af."
  },
  status: {
    horizon: weeks => `Tiden tælles frem til uge ${weeks}.`,
    event: label => `Det, der tæller, er nu: ${label}.`,
    gap: (before, after) => `Forskel mellem femtedele ${before} → ${after} pct.`,
    none: "Ingen rammevilkår: Alle sammenlignes med hele landets gennemsnitlige tid."
  },
  model: {
    event: "Det, der tæller",
    horizon: "Horisont, uger",
    horizonNote: longest => `Højst ${longest}: Længere følges personerne ikke.`
  },
  card: {
    actual: (level, n, horizon) => `${level} i gennemsnit frem til uge ${horizon}, ${n} personer`,
    faster: (percent, weeks) => `${percent} pct. hurtigere end forventet: ${weeks} mindre.`,
    slower: (percent, weeks) => `${percent} pct. langsommere end forventet: ${weeks} mere.`,
    curve: "Uge for uge",
    curveShort: "Andel, for hvem det er sket: faktisk (streg) og forventet for kommunens borgere (stiplet)."
  },
  steps: {
    raw: "Procent hurtigere end hele landets gennemsnitlige tid.",
    adjusted: "Procent hurtigere end forventet."
  },
  table: {weeks: "Uger mindre end forventet"},
  curves: {
    tab: "Kurver",
    title: event => `Uge for uge: ${event}`,
    read: "Andelen, for hvem det er sket, uge for uge (Kaplan og Meiers metode: De, der flytter eller følges i kortere tid, tæller med, så længe de følges). Stiplet: hvad modellen forventer af netop den valgte kommunes borgere.",
    choose: unit =>
      `Vælg en ${unit} for at se dens kurve ved siden af den, der kan forventes af dens borgere.`,
    country: "hele landet",
    actual: name => `${name}, faktisk`,
    expected: name => `${name}, forventet`,
    axis: "Uger",
    shareAxis: "Andel, for hvem det er sket, pct.",
    describe: (event, parts) => `Kurver uge for uge: ${event}. ${parts}`,
    at: (name, share, weeks) => `${name}: ${share} ved uge ${weeks}.`,
    expectedAt: (name, share, weeks) => `Forventet for borgerne i ${name}: ${share} ved uge ${weeks}.`,
    range: "Skygget: det område, den faktiske kurve kan ligge i ved et tilfælde (95 pct.).",
    tableTitle: "Kurverne i tal",
    week: "Uge",
    gone: "Følges stadig",
    short: (name, weeks) =>
      `Ingen i ${name} er fulgt længere end til uge ${weeks}: Derfra er kurven ført vandret videre.`,
    waiting: "Kurverne tegnes …"
  },
  fit: {
    title: "Passer modellen?",
    explained: (share, noise) =>
      `Rammevilkårene forklarer ${share} af forskellene mellem kommunernes gennemsnitlige tid, ${noise} uden tilfældigheder.`,
    explainedWithout: (cohort, share, noise) =>
      `Uden ${cohort} forklarer de ${share}, ${noise} uden tilfældigheder.`,
    whyCohort:
      "De sidst ankomne har kun kunnet følges i kort tid. En model, der kender ankomståret, forklarer derfor også, hvor længe man er fulgt; en fælles horisont holder den del nede.",
    hazards: "Har hvert vilkår den samme betydning hele vejen?",
    hazardsRead:
      "Cox’ model siger, at et vilkår gør chancen pr. uge lige mange gange større fra første til sidste uge. Et lille p siger, at betydningen ændrer sig undervejs; med mange personer sker det, også hvor det betyder lidt.",
    noHazards: "Denne form forudsætter ikke, at betydningen er den samme hele vejen.",
    each: "Hvert vilkår for sig",
    condition: "Vilkår",
    statistic: "χ²",
    degrees: "Frihedsgrader",
    p: "p",
    together: "Alle tilsammen",
    coxSnell: "Passer de forudsagte chancer med det, der skete?",
    coxSnellRead:
      "Passer modellen, ligger punkterne på linjen (Cox og Snells residualer: vandret den risiko, personerne har passeret ifølge modellen, lodret den, som det, der skete, svarer til).",
    residual: "Passeret risiko ifølge modellen",
    cumulative: "Passeret risiko ifølge det, der skete",
    describe:
      "Cox–Snell-residualer mod deres Nelson–Aalen-estimat, som er diagonalen for en model, der passer."
  }
} satisfies Like<typeof en.durations>;
