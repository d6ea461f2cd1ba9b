import type {Language} from "../language.js";

/** Words of the start page's choice of a municipality. Numbers come in written out. */
export interface OverviewWords {
  readonly title: string;
  readonly choose: string;
  readonly nobody: string;
  readonly caption: (name: string) => string;
  readonly analysis: string;
  readonly people: string;
  readonly result: string;
  readonly difference: string;
  readonly chance: string;
  readonly place: string;
  readonly places: string;
  readonly placeOf: (place: string, assessed: string) => string;
  readonly notAssessed: (minimum: string) => string;
}

const da: OverviewWords = {
  title: "Vælg en kommune",
  choose: "Kommune",
  nobody: "Vælg …",
  caption: name => `${name} i de danske analyser, med alle rammevilkår`,
  analysis: "Analyse",
  people: "Personer",
  result: "Resultat",
  difference: "Forskel",
  chance: "Tilfældigheder alene",
  place: "Plads",
  places: "Mulige pladser",
  placeOf: (place, assessed) => `${place} af ${assessed}`,
  notAssessed: minimum => `ikke vurderet: under ${minimum} personer`
};

const en: OverviewWords = {
  title: "Choose a municipality",
  choose: "Municipality",
  nobody: "Choose …",
  caption: name => `${name} in the Danish analyses, with every condition`,
  analysis: "Analysis",
  people: "People",
  result: "Result",
  difference: "Difference",
  chance: "Chance alone",
  place: "Rank",
  places: "Possible places",
  placeOf: (place, assessed) => `${place} of ${assessed}`,
  notAssessed: minimum => `not assessed: fewer than ${minimum} people`
};

export const overviewWords = (language: Language): OverviewWords => (language === "da" ? da : en);
