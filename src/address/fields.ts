import {durationForms, formsOf, longestHorizon} from "../spec/forms.js";
import type {Spec} from "../spec/schema.js";
import {conditionsField} from "./conditions.js";
import type {Field, Fields} from "./field.js";
import {funnelField} from "./funnel.js";
import {beside, field, perhaps, refused, several, wholeNumber, word} from "./kinds.js";
import {againstField} from "./model.js";
import {
  type Choosable,
  type Interval,
  intervals,
  type Population,
  populations,
  type Sort,
  type State,
  sorts,
  type Tab,
  tabs
} from "./state.js";

type Outcome = Spec["outcome"];
type Of = Pick<Spec, "outcome">;
type Duration = Extract<Outcome, {kind: "duration"}>;

/** What the choices on an analysis' page depend on: its definition, and the units there are. */
export interface Choices extends Choosable {
  readonly units: readonly string[];
}

/** How people who leave at the same time share its risk, as the engine has it. */
const ties = ["efron", "breslow"] as const;

const dispersions = ["none", "multiplicative", "additive"] as const;

/** What only durations have. `ties` and `cuts` are terms of one model each, which no address says. */
export const durationFields = {
  horizon: wholeNumber<Duration>({
    key: "horizon",
    flag: {option: "--horizon <weeks>", help: "of durations: weeks up to which they count"},
    limits: outcome => ({least: 1, most: Math.floor(longestHorizon(outcome))}),
    standard: ({horizon}) => horizon,
    range: (least, most) => `whole weeks, ${least} to ${most}`
  }),
  event: perhaps<Duration, string>({
    key: "event",
    flag: {option: "--event <event>", help: "of durations: another of the spec's events"},
    words: ({other}) => other.map(({id}) => id),
    none: "this analysis has one only"
  }),
  ties: perhaps<Duration, (typeof ties)[number]>({
    key: "ties",
    flag: {
      option: "--ties <how>",
      help: `with link cox: events at the same time by ${ties.join(" or ")}; efron when not said`
    },
    words: () => ties
  }),
  cuts: field<Duration, readonly number[] | null>({
    key: "cuts",
    what: "cut points",
    flag: {
      option: "--cuts <weeks>",
      help: "with link piecewise: weeks at which the hazard may change, such as 4,13,26"
    },
    standard: () => null,
    read(text) {
      const weeks = text.split(",").map(week => (/^\d{1,5}(\.\d+)?$/.test(week.trim()) ? Number(week) : 0));
      return weeks.every((week, at) => week > (at === 0 ? 0 : weeks[at - 1]))
        ? {value: weeks, ignored: []}
        : refused({key: "cuts", value: text, fault: "invalid", allowed: ["4,13,26"]});
    },
    write: weeks => (weeks === null ? null : weeks.join(",")),
    allowed: () => "allowed: weeks with commas between, ascending, above 0"
  })
};

/** What is done about counts that vary more than Poisson's; a term that no address says. */
export const overDispersionField = perhaps<unknown, (typeof dispersions)[number]>({
  key: "overDispersion",
  what: "over-dispersion",
  flag: {
    option: "--over-dispersion <kind>",
    help: "of counts that vary more than Poisson's: none, multiplicative (quasi-Poisson) or additive"
  },
  words: () => dispersions
});

/** The form of a model, among those that a way in can say. */
export const linkField = (links: (outcome: Outcome) => readonly State["link"][]) =>
  word<Pick<Spec, "outcome" | "link">, State["link"]>({
    key: "link",
    what: ({outcome}) => (outcome.kind === "duration" ? "model" : "link"),
    flag: {
      option: "--model, --link <form>",
      help: `form of the model: logit or linear; of durations ${durationForms.join(", ")} or piecewise`
    },
    words: ({outcome}) => links(outcome),
    elsewhere: ["logit", "linear", ...durationForms, "piecewise", "log", "given"],
    standard: ({link}) => link
  });

/** Which model of whose people: another model when one of these changes. */
export const modelFields = {
  conditions: conditionsField,
  link: linkField(formsOf),
  minimumUnitSize: wholeNumber<Pick<Spec, "minimumUnitSize">>({
    key: "min",
    what: "smallest size",
    flag: {option: "--min-size <n>", help: "fewest persons of a unit that is ranked"},
    limits: () => ({least: 1, most: 999_999}),
    standard: spec => spec.minimumUnitSize
  }),
  population: word<unknown, Population>({
    key: "population",
    flag: {
      option: "--population <which>",
      help: "whose people the model is fitted on: all, assessed, or smaller (all but the four largest units)"
    },
    words: () => populations,
    standard: () => "all"
  }),
  horizon: only("duration", durationFields.horizon),
  event: only("duration", durationFields.event)
} satisfies Partial<Fields<Choices, State>>;

export type ModelChoice = Pick<State, keyof typeof modelFields>;

/**
 * Everything a reader chooses of an analysis, in the order an address says it. Address, options of the command, their
 * help and messages, and the limits of the form all come from here.
 */
export const fields = {
  ...modelFields,
  selected: several<Pick<Choices, "units">>({key: "unit", words: ({units}) => units}),
  tab: word<unknown, Tab>({key: "tab", words: () => tabs, standard: () => "ranking"}),
  against: againstField,
  sort: word<unknown, Sort>({key: "sort", words: () => sorts, standard: () => "rank"}),
  interval: beside(
    "--ranks",
    word<unknown, Interval>({
      key: "interval",
      flag: {
        option: "--interval <how>",
        help: "errors of the differences by model, coefficients, or bootstrap"
      },
      words: () => intervals,
      standard: () => "model"
    })
  ),
  funnel: funnelField
} satisfies Fields<Choices, State>;

/** A choice that one kind of outcome has; null of the others. */
export function only<Kind extends Outcome["kind"], Value>(
  kind: Kind,
  own: Field<Extract<Outcome, {kind: Kind}>, Value>
): Field<Of, Value | null> {
  type Own = Extract<Outcome, {kind: Kind}>;
  const has = (outcome: Outcome): outcome is Own => outcome.kind === kind;
  return {
    keys: own.keys,
    flags: own.flags,
    what: ({outcome}) => (has(outcome) ? own.what(outcome) : own.keys[0]),
    applies: ({outcome}) => has(outcome),
    standard: ({outcome}) => (has(outcome) ? own.standard(outcome) : null),
    parse: (given, {outcome}) => (has(outcome) ? own.parse(given, outcome) : {value: null, ignored: []}),
    format: (value, {outcome}) => (has(outcome) && value !== null ? own.format(value, outcome) : {}),
    allowed: ({outcome}) =>
      has(outcome) ? (own.allowed?.(outcome) ?? null) : `allowed: with outcomes of kind ${kind}`
  };
}
