/** Words of the page of weekly courses. Numbers come in written out. */
export const courses = {
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
  who: (n: string, weeks: string, spells: string) =>
    `${n} courses that were followed for all ${weeks} weeks, of ${spells}. The others were followed for less time and are left out here. Whoever moves begins a new course in the new municipality.`,
  passing: (n: string, all: string) => `${n} of ${all} courses fit the choice.`,
  tooFew: (fewest: string) =>
    `Fewer than ${fewest} people fit the choice. So few are not shown: a course could be a single person’s. Choose more widely.`,
  working: "Counting …",
  failed: (message: string) => `The count could not be done: ${message}`,
  figures: {
    title: "Published figures",
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
    range: (low: string, high: string) => `${low} to ${high} with 95 % confidence`
  },
  chronogram: {
    title: "What people do, week by week",
    read: "Every week is divided by the share of people in each situation. The picture shows each week’s distribution, not anybody’s way.",
    weeks: "Weeks",
    share: "Share, %",
    describe: (parts: string) => `The distribution over situations, week by week. ${parts}`,
    at: (state: string, first: string, last: string) =>
      `${state}: ${first} in the first week, ${last} in the last.`,
    entropy: (first: string, last: string) =>
      `The variety (entropy, 0 when everyone does the same, 1 when all situations are equally frequent) goes from ${first} to ${last}.`,
    table: "The distribution in figures",
    week: "Week"
  },
  time: {
    title: "Time in each situation",
    state: "Situation",
    mean: "Mean weeks",
    error: "Standard error",
    measures: (entropy: string, complexity: string, turbulence: string) =>
      `The single course: entropy ${entropy}, complexity ${complexity}, turbulence ${turbulence} on average.`
  },
  index: {
    title: "Course by course",
    read: (of: string) =>
      `Every line is one person’s way; every ${of}th person is shown, sorted by how early the job comes.`,
    few: "Fewer than 20 people: single courses are not shown.",
    readAll: "Every line is one person’s way, sorted by how early the job comes.",
    describe: (n: string) =>
      `${n} courses as horizontal lines, coloured by situation week by week. The most frequent ways are told in words below.`
  },
  paths: {
    title: "The most frequent ways",
    read: (distinct: string, n: string) =>
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
    read: (compared: string, of: string) =>
      `${compared} of ${of} courses were compared two by two (optimal matching with costs from the rates of change) and put in groups (Ward’s method). The groups help to see patterns: they do not exist in the world, and they have the names that you give them.`,
    number: "Number of groups",
    best: "best apart",
    width: (value: string) => `silhouette ${value}`,
    untitled: (number: string) => `Group ${number}`,
    name: (number: string) => `Name of group ${number}`,
    size: (share: string, n: string) => `${share} (${n} courses)`,
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
    comparing: (share: string) => `Comparing: ${share}`,
    cancel: "Cancel",
    cancelled: "Comparing was cancelled.",
    filtered:
      "The groups below are of everyone. The chosen people’s courses can be compared by themselves; that takes some seconds."
  }
};
