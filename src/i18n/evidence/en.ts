import type {Direction, Strength} from "../../benchmark/evidence.js";

/** The page of evidence. Numbers come in written out. */
export const evidence = {
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
  } satisfies Record<Strength, string>,
  directions: {
    positive: "closer to work",
    negative: "farther from work",
    mixed: "unclear",
    none: "none shown"
  } satisfies Record<Direction, string>,
  activity: {
    title: "What the synthetic people do",
    lead: "For comparison: how many of the synthetic people are ever in each kind of activity, and for how long. What is counted is spells: a person’s weeks in one municipality, followed for the group’s whole time, so that someone who moves can count twice. Those who are never in the activity count as 0 weeks.",
    state: "Activity",
    /** The names of the instruments in the table above. */
    above: (names: string) => `In the table above: ${names}`,
    group: "Group",
    n: "Spells",
    ever: "Ever",
    weeks: "Mean weeks",
    of: (weeks: string, window: string) => `${weeks} of ${window}`,
    interval: (share: string, low: string, high: string) => `${share} (${low}–${high})`
  }
};
