import type {Like} from "../like.js";
import type * as en from "./en.js";

const at = (condition: string, level: string) => (level === "" ? condition : `${condition}: ${level}`);

export const conditions = {
  title: "Rammevilkår",
  count: (chosen, all) => `${chosen} af ${all}`,
  all: "Alle",
  none: "Ingen",
  why: "Vis, hvorfor hvert vilkår tæller",
  themes: {
    person: "Personen",
    family: "Familien",
    background: "Baggrund",
    arrival: "Ankomst og ophold",
    place: "Stedet"
  },
  influence: {
    partly: "kommunen har en vis indflydelse",
    effort: "kommunens egen indsats"
  },
  missing: "uoplyst"
} satisfies Like<typeof en.conditions>;

export const model = {
  title: "Model",
  link: "Form",
  logit: "Logit",
  linear: "Lineær",
  cox: "Cox",
  weibull: "Weibull",
  exponential: "Eksponentiel",
  lognormal: "Lognormal",
  loglogistic: "Loglogistisk",
  piecewise: "Stykkevis konstant",
  log: "Poisson, logaritmisk",
  given: "Forventet som offentliggjort",
  minimum: "Mindste antal personer, der vurderes"
} satisfies Like<typeof en.model>;

export const people = {
  title: "Personerne, vilkår for vilkår",
  caption: (units, minimum) =>
    `Andel af personerne i hver gruppe i pct. og gennemsnit af det, der tælles: for alle personer og for den laveste, midterste og højeste af de ${units}, der har mindst ${minimum} personer.`,
  condition: "Vilkår",
  national: "Alle",
  lowest: "Lavest",
  median: "Midt",
  highest: "Højest",
  mean: measure => `gennemsnit, ${measure}`
} satisfies Like<typeof en.people>;

export const warnings = {
  "dropped-missing": ({condition, n}) => `${n} personer er udeladt: uden oplysning om ${condition}.`,
  "empty-level": ({condition, level}) => `Der er ingen i ${at(condition, level)}; gruppen er udeladt.`,
  "other-reference": ({condition, level}) =>
    `${condition}: Referencen ${level} kan der ikke sammenlignes med, så et andet niveau er sat i stedet.`,
  "empty-reference": ({condition, level}) =>
    `Der er ingen i referencegruppen for ${condition}; ${level} er reference i stedet.`,
  constant: ({condition}) => `${condition} er ens for alle og forklarer intet.`,
  collinear: ({condition, level}) => `${at(condition, level)} følger af de øvrige vilkår og er udeladt.`,
  separation: ({condition, level}) =>
    `Alle i ${at(condition, level)} fik samme resultat; modellen rammer dem præcist.`,
  "no-variation": _ => "Alle fik samme resultat; der er intet at forklare.",
  "no-events": _ => "Ingen nåede målet; der kan intet siges om, hvor lang tid det tager.",
  "short-follow-up": ({n}) =>
    `${n} steder er ikke fulgt helt frem til horisonten; dér er kurven ført vandret videre.`,
  "no-ranking": _ => "Der er for få, der kan vurderes, til en rangorden.",
  "zero-variance": _ =>
    "Tilfældigheder alene kan forklare alle forskelle; der er ingen tilbage, som stederne selv står for.",
  "not-converged": _ => "Modellen faldt ikke på plads; tallene bør ikke bruges."
} satisfies Like<typeof en.warnings>;
