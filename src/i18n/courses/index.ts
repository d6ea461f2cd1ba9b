import type {Language} from "../language.js";

type State = "job" | "activation" | "guidance" | "education" | "passive" | "none";
type Figure = "job" | "passive" | "activation" | "never";
type Group = "weakest" | "refugees" | "family";

/** Words of the page of weekly courses. Numbers come in written out. */
export interface CoursesWords {
  readonly group: string;
  readonly groups: Readonly<Record<Group, string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly unit: string;
  readonly everyone: string;
  readonly everywhere: string;
  readonly filters: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<"job" | "noJob", string>>;
  readonly clear: string;
  readonly who: (n: string, weeks: string, spells: string) => string;
  readonly passing: (n: string, all: string) => string;
  readonly tooFew: (fewest: string) => string;
  readonly working: string;
  readonly failed: (message: string) => string;
  readonly figures: {
    readonly title: string;
    readonly note: string;
    readonly what: string;
    readonly printed: string;
    readonly here: string;
    readonly n: string;
    readonly source: string;
    readonly of: Readonly<Record<Group, Readonly<Partial<Record<Figure, string>>>>>;
    readonly said: Readonly<Record<Group, Readonly<Partial<Record<Figure, string>>>>>;
    readonly range: (low: string, high: string) => string;
  };
  readonly chronogram: {
    readonly title: string;
    readonly read: string;
    readonly weeks: string;
    readonly share: string;
    readonly describe: (parts: string) => string;
    readonly at: (state: string, first: string, last: string) => string;
    readonly entropy: (first: string, last: string) => string;
    readonly table: string;
    readonly week: string;
  };
  readonly time: {
    readonly title: string;
    readonly state: string;
    readonly mean: string;
    readonly error: string;
    readonly measures: (entropy: string, complexity: string, turbulence: string) => string;
  };
  readonly index: {
    readonly title: string;
    readonly read: (of: string) => string;
    readonly readAll: string;
    readonly few: string;
    readonly describe: (n: string) => string;
  };
  readonly paths: {
    readonly title: string;
    readonly read: (distinct: string, n: string) => string;
    readonly none: string;
    readonly share: string;
    readonly persons: string;
    readonly path: string;
  };
  readonly rates: {readonly title: string; readonly read: string; readonly from: string};
  readonly clusters: {
    readonly title: string;
    readonly read: (compared: string, of: string) => string;
    readonly number: string;
    readonly best: string;
    readonly width: (value: string) => string;
    readonly untitled: (number: string) => string;
    readonly name: (number: string) => string;
    readonly size: (share: string, n: string) => string;
    readonly middle: string;
    readonly few: string;
    readonly quality: string;
    readonly qualities: Readonly<Record<"ASW" | "PBC" | "HG" | "HC" | "R2" | "CH", string>>;
    readonly qualityRead: string;
    readonly compare: string;
    readonly comparing: (share: string) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly filtered: string;
  };
}

const da: CoursesWords = {
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
    title: "Tal til forsiden",
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
      `Spredningen (entropi, 0 når alle laver det samme, 1 når alle situationer er lige hyppige) går fra ${first} til ${last}.`,
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
};

const en: CoursesWords = {
  group: "Group",
  groups: {
    weakest: "The weakest immigrants (2 years)",
    refugees: "Newly arrived refugees (3 years)",
    family: "Newly arrived reunified family (3 years)"
  },
  states: {
    job: "Ordinary job",
    activation: "Company internship or wage subsidy",
    guidance: "Guidance and upskilling",
    education: "Ordinary education",
    passive: "Passive support",
    none: "Neither wage nor benefit"
  },
  unit: "Municipality",
  everyone: "everyone",
  everywhere: "the whole country",
  filters: "Whose courses",
  outcome: "Ordinary job in the period",
  outcomes: {job: "yes, at least 3 weeks", noJob: "no"},
  clear: "Everyone",
  who: (n, weeks, spells) =>
    `${n} courses that were followed for all ${weeks} weeks, of ${spells}. The others were followed for less time and are left out here. Whoever moves begins a new course in the new municipality.`,
  passing: (n, all) => `${n} of ${all} courses fit the choice.`,
  tooFew: fewest =>
    `Fewer than ${fewest} people fit the choice. So few are not shown: a course could be a single person’s. Choose more widely.`,
  working: "Counting …",
  failed: message => `The count could not be done: ${message}`,
  figures: {
    title: "Figures for the front page",
    note: "What was printed about the groups, computed for the synthetic people. Jobs and activation are estimates for everyone, also those followed for less time (Kaplan and Meier).",
    what: "What",
    printed: "Printed",
    here: "Here",
    n: "People",
    source: "Source",
    of: {
      weakest: {
        job: "In an ordinary job for at least 3 weeks within 2 years",
        passive: "On passive support nearly all the time (95 % of 2 years)"
      },
      refugees: {
        job: "In an ordinary job for at least 3 weeks within 3 years",
        activation: "In an internship or a wage subsidy within 3 years"
      },
      family: {
        job: "In an ordinary job for at least 3 weeks within 3 years",
        never: "Never either wage or benefit in 3 years"
      }
    },
    said: {
      weakest: {job: "one in six", passive: "four in ten"},
      refugees: {job: "one in four", activation: "about half"},
      family: {job: "over 65 %", never: "about one in four"}
    },
    range: (low, high) => `${low} to ${high} with 95 % confidence`
  },
  chronogram: {
    title: "What people do, week by week",
    read: "Every week is divided by the share of people in each situation. The picture shows each week’s distribution, not anybody’s way.",
    weeks: "Weeks",
    share: "Share, %",
    describe: parts => `The distribution over situations, week by week. ${parts}`,
    at: (state, first, last) => `${state}: ${first} in the first week, ${last} in the last.`,
    entropy: (first, last) =>
      `The spread (entropy, 0 when everyone does the same, 1 when all situations are equally frequent) goes from ${first} to ${last}.`,
    table: "The distribution in figures",
    week: "Week"
  },
  time: {
    title: "Time in each situation",
    state: "Situation",
    mean: "Mean weeks",
    error: "Standard error",
    measures: (entropy, complexity, turbulence) =>
      `The single course: entropy ${entropy}, complexity ${complexity}, turbulence ${turbulence} on average.`
  },
  index: {
    title: "Course by course",
    read: of =>
      `Every line is one person’s way; every ${of}th person is shown, sorted by how early the job comes.`,
    few: "Fewer than 20 people: single courses are not shown.",
    readAll: "Every line is one person’s way, sorted by how early the job comes.",
    describe: n =>
      `${n} courses as horizontal lines, coloured by situation week by week. The most frequent ways are told in words below.`
  },
  paths: {
    title: "The most frequent ways",
    read: (distinct, n) =>
      `${n} people took ${distinct} different orders of situations. Here are the most frequent with their mean weeks; ways that fewer than five took are not shown.`,
    none: "No way was taken by at least five people.",
    share: "Share",
    persons: "People",
    path: "Way (mean weeks)"
  },
  rates: {
    title: "From week to week",
    read: "How many per cent of those in the situation on the left are in the situation above a week later.",
    from: "From"
  },
  clusters: {
    title: "Courses that are alike",
    read: (compared, of) =>
      `${compared} of ${of} courses were compared two by two (optimal matching with costs from the rates of change) and put in groups (Ward’s method). The groups help to see patterns: they do not exist in the world, and they have the names that you give them.`,
    number: "Number of groups",
    best: "best apart",
    width: value => `silhouette ${value}`,
    untitled: number => `Group ${number}`,
    name: number => `Name of group ${number}`,
    size: (share, n) => `${share} (${n} courses)`,
    middle: "The middle course",
    few: "Fewer than five courses: they are not shown.",
    quality: "How well the groups are apart",
    qualities: {
      ASW: "Silhouette (ASW)",
      PBC: "Point biserial correlation",
      HG: "Hubert’s gamma",
      HC: "Hubert’s C",
      R2: "Explained (R²)",
      CH: "Calinski–Harabasz"
    },
    qualityRead:
      "Silhouette, correlation and gamma are best near 1, Hubert’s C near 0. Where all are low, the courses are a continuum without groups.",
    compare: "Compare the chosen people’s courses",
    comparing: share => `Comparing: ${share}`,
    cancel: "Cancel",
    cancelled: "Comparing was cancelled.",
    filtered:
      "The groups below are of everyone. The chosen people’s courses can be compared by themselves; that takes some seconds."
  }
};

export const coursesWords = (language: Language): CoursesWords => (language === "da" ? da : en);
