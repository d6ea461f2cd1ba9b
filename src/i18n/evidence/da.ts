import type {Like} from "../like.js";
import type * as en from "./en.js";

export const evidence = {
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
} satisfies Like<typeof en.evidence>;
