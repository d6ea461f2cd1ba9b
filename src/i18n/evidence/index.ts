import type {Language} from "../language.js";
import type {EvidenceWords} from "./words.js";

const da: EvidenceWords = {
  caption: "Hvad KORAs litteraturstudie fandt i 2016",
  instrument: "Redskab",
  strength: "Hvor sikkert",
  direction: "Virkning",
  whom: "For hvem",
  source: "Kilde",
  strengths: {
    strong: "stærk evidens",
    weaker: "lidt svagere",
    unstated: "ikke oplyst",
    none: "ingen evidens",
    unclear: "ikke entydig"
  },
  directions: {
    positive: "tættere på arbejde",
    negative: "længere fra arbejde",
    mixed: "uklar",
    none: "ingen vist"
  },
  activity: {
    title: "Hvad de syntetiske personer laver",
    lead: "Til sammenligning: hvor mange af de syntetiske personer der på et tidspunkt er i hver slags aktivitet, og hvor længe. Det gælder dem, der er fulgt i hele gruppens tid. De, der aldrig er i den, tæller med 0 uger.",
    state: "Aktivitet",
    above: names => `I tabellen ovenfor: ${names}`,
    group: "Gruppe",
    n: "Personer",
    ever: "På et tidspunkt",
    weeks: "Uger i gennemsnit",
    of: (weeks, window) => `${weeks} af ${window}`,
    interval: (share, low, high) => `${share} (${low}–${high})`
  }
};

const en: EvidenceWords = {
  caption: "What KORA’s review of the literature found in 2016",
  instrument: "Instrument",
  strength: "How sure",
  direction: "Effect",
  whom: "For whom",
  source: "Source",
  strengths: {
    strong: "strong evidence",
    weaker: "somewhat weaker",
    unstated: "not said",
    none: "no evidence",
    unclear: "not clear"
  },
  directions: {
    positive: "closer to work",
    negative: "farther from work",
    mixed: "unclear",
    none: "none shown"
  },
  activity: {
    title: "What the synthetic people do",
    lead: "For comparison: how many of the synthetic people are ever in each kind of activity, and for how long. These are people who were followed for the group’s whole time. Those who are never in it count as 0 weeks.",
    state: "Activity",
    above: names => `In the table above: ${names}`,
    group: "Group",
    n: "People",
    ever: "Ever",
    weeks: "Mean weeks",
    of: (weeks, window) => `${weeks} of ${window}`,
    interval: (share, low, high) => `${share} (${low}–${high})`
  }
};

export type {EvidenceWords} from "./words.js";
export const evidenceWords = (language: Language): EvidenceWords => (language === "da" ? da : en);
