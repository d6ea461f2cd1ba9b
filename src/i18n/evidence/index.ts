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
    lead: "Til sammenligning: hvor mange af de syntetiske personer der på et tidspunkt er i hver slags aktivitet, og hvor længe. Der tælles forløb: en persons uger i én kommune, fulgt i hele gruppens tid. En, der flytter, kan derfor tælle to gange. De, der aldrig er i aktiviteten, tæller med 0 uger.",
    state: "Aktivitet",
    above: names => `I tabellen ovenfor: ${names}`,
    group: "Gruppe",
    n: "Forløb",
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
    lead: "For comparison: how many of the synthetic people are ever in each kind of activity, and for how long. What is counted is spells: a person’s weeks in one municipality, followed for the group’s whole time, so that someone who moves can count twice. Those who are never in the activity count as 0 weeks.",
    state: "Activity",
    above: names => `In the table above: ${names}`,
    group: "Group",
    n: "Spells",
    ever: "Ever",
    weeks: "Mean weeks",
    of: (weeks, window) => `${weeks} of ${window}`,
    interval: (share, low, high) => `${share} (${low}–${high})`
  }
};

export type {EvidenceWords} from "./words.js";
export const evidenceWords = (language: Language): EvidenceWords => (language === "da" ? da : en);
