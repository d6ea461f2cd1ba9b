import type {Like} from "../like.js";
import type * as en from "./en.js";

export const courses = {
  group: "Gruppe",
  groups: {
    weakest: "De svageste indvandrere (2 år)",
    refugees: "Nyankomne flygtninge (3 år)",
    family: "Nyankomne familiesammenførte (3 år)"
  },
  states: {
    job: "Ordinært job",
    activation: "Virksomhedspraktik eller løntilskud",
    guidance: "Vejledning og opkvalificering",
    education: "Ordinær uddannelse",
    passive: "Passiv forsørgelse",
    none: "Hverken løn eller ydelse"
  },
  unit: "Kommune",
  everyone: "alle",
  everywhere: "hele landet",
  filters: "Hvis forløb",
  outcome: "Ordinært job i perioden",
  outcomes: {job: "ja, mindst 3 uger", noJob: "nej"},
  clear: "Alle",
  who: (n, weeks, spells) =>
    `${n} forløb, der er fulgt i alle ${weeks} uger, af ${spells}. De øvrige er fulgt i kortere tid og er ikke med her. Den, der flytter, begynder et nyt forløb i sin nye kommune.`,
  passing: (n, all) => `${n} af ${all} forløb passer til valget.`,
  tooFew: fewest =>
    `Færre end ${fewest} personer passer til valget. Så få vises ikke: Et forløb kunne være en enkelt persons. Vælg bredere.`,
  working: "Optæller …",
  failed: message => `Optællingen kunne ikke gennemføres: ${message}`,
  figures: {
    title: "Offentliggjorte tal",
    note: "De tal, der blev trykt om grupperne, regnet ud for de syntetiske personer. Job og aktivering er skøn for alle, også dem, der er fulgt i kortere tid (Kaplan og Meier).",
    what: "Hvad",
    printed: "Trykt",
    here: "Her",
    n: "Personer",
    source: "Kilde",
    of: {
      weakest: {
        job: "I ordinært job i mindst 3 uger inden for 2 år",
        passive: "Næsten hele tiden på passiv forsørgelse (95 pct. af 2 år)"
      },
      refugees: {
        job: "I ordinært job i mindst 3 uger inden for 3 år",
        activation: "I praktik eller løntilskud inden for 3 år"
      },
      family: {
        job: "I ordinært job i mindst 3 uger inden for 3 år",
        never: "Aldrig hverken løn eller ydelse i 3 år"
      }
    },
    said: {
      weakest: {job: "én ud af seks", passive: "fire ud af ti"},
      refugees: {job: "én ud af fire", activation: "omkring halvdelen"},
      family: {job: "over 65 pct.", never: "omkring én ud af fire"}
    },
    range: (low, high) => `${low} til ${high} med 95 pct. sikkerhed`
  },
  chronogram: {
    title: "Hvad personerne laver, uge for uge",
    read: "Hver uge er delt efter, hvor stor en del af personerne der er i hver situation. Figuren viser fordelingen i hver uge, ikke den enkeltes vej.",
    weeks: "Uger",
    share: "Andel, pct.",
    describe: parts => `Fordelingen på situationer uge for uge. ${parts}`,
    at: (state, first, last) => `${state}: ${first} i første uge, ${last} i sidste.`,
    entropy: (first, last) =>
      `Variationen (entropi, 0 når alle laver det samme, 1 når alle situationer er lige hyppige) går fra ${first} til ${last}.`,
    table: "Fordelingen i tal",
    week: "Uge"
  },
  time: {
    title: "Tid i hver situation",
    state: "Situation",
    mean: "Uger i gennemsnit",
    error: "Standardfejl",
    measures: (entropy, complexity, turbulence) =>
      `Det enkelte forløb: entropi ${entropy}, kompleksitet ${complexity}, turbulens ${turbulence} i gennemsnit.`
  },
  index: {
    title: "Forløb efter forløb",
    read: of =>
      `Hver linje er én persons vej; hver ${of}. person er vist, ordnet efter hvor tidligt jobbet kommer.`,
    few: "Færre end 20 personer: Enkelte forløb vises ikke.",
    readAll: "Hver linje er én persons vej, ordnet efter hvor tidligt jobbet kommer.",
    describe: n =>
      `${n} forløb som vandrette linjer, farvet efter situation uge for uge. De hyppigste veje står i ord nedenfor.`
  },
  paths: {
    title: "De hyppigste veje",
    read: (distinct, n) =>
      `${n} personer har fulgt ${distinct} forskellige rækkefølger af situationer. Her er de hyppigste med det gennemsnitlige antal uger; veje, som færre end fem har fulgt, er ikke vist.`,
    none: "Ingen vej er fulgt af mindst fem personer.",
    share: "Andel",
    persons: "Personer",
    path: "Vej (uger i gennemsnit)"
  },
  rates: {
    title: "Fra uge til uge",
    read: "Hvor mange procent af dem, der er i situationen til venstre, der ugen efter er i situationen foroven.",
    from: "Fra"
  },
  clusters: {
    title: "Forløb, der ligner hinanden",
    read: (compared, of) =>
      `${compared} af ${of} forløb er sammenlignet to og to (optimal matching med omkostninger efter hyppigheden af skift) og samlet i grupper (Wards metode). Grupperne er en hjælp til at se mønstre: De findes ikke i virkeligheden og har de navne, du giver dem.`,
    number: "Antal grupper",
    best: "bedst adskilt",
    width: value => `silhuet ${value}`,
    untitled: number => `Gruppe ${number}`,
    name: number => `Navn på gruppe ${number}`,
    size: (share, n) => `${share} (${n} forløb)`,
    middle: "Midterste forløb",
    few: "Færre end fem forløb: De vises ikke.",
    quality: "Hvor godt grupperne er adskilt",
    qualities: {
      ASW: "Silhuet (ASW)",
      PBC: "Punktbiseriel korrelation",
      HG: "Huberts gamma",
      HC: "Huberts C",
      R2: "Forklaret (R²)",
      CH: "Calinski–Harabasz"
    },
    qualityRead:
      "Silhuet, korrelation og gamma er bedst nær 1, Huberts C nær 0. Er alle lave, er forløbene et kontinuum uden grupper.",
    compare: "Sammenlign de valgtes forløb",
    comparing: share => `Sammenligner: ${share}`,
    cancel: "Afbryd",
    cancelled: "Sammenligningen er afbrudt.",
    filtered:
      "Grupperne nedenfor er for alle. De valgtes forløb kan sammenlignes for sig; det tager nogle sekunder."
  }
} satisfies Like<typeof en.courses>;
