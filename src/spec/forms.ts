import type {Link} from "../engine/index.js";
import type {Condition, Spec, Words} from "./schema.js";

/** The models of durations a spec can name; piecewise hazards need cut points and are for the engine's own users. */
export const durationForms = [
  "cox",
  "weibull",
  "exponential",
  "lognormal",
  "loglogistic"
] as const satisfies readonly Link[];

/** The outcome where it takes time, with its horizon and events; null for others. */
export function timedOutcome({outcome}: Pick<Spec, "outcome">): TimedOutcome | null {
  return outcome.kind === "duration" ? outcome : null;
}

export type TimedOutcome = Extract<Spec["outcome"], {kind: "duration"}>;

/** What an event is called: the spec's own where none is named. */
export function eventLabel({label, other}: TimedOutcome, event: string | null): Words {
  return other.find(({id}) => id === event)?.label ?? label;
}

/** The latest horizon a reader may choose, in weeks. */
export function longestHorizon({horizon, longest}: Extract<Spec["outcome"], {kind: "duration"}>): number {
  return longest ?? 3 * horizon;
}

/** The forms a model of an outcome can have, the usual first. */
export function formsOf({kind}: Pick<Spec["outcome"], "kind">): readonly Link[] {
  return forms[kind];
}

const forms: Readonly<Record<Spec["outcome"]["kind"], readonly Link[]>> = {
  binary: ["logit", "linear"],
  count: ["logit", "linear"],
  number: ["linear"],
  duration: durationForms,
  rate: ["log"],
  ratio: ["given"]
};

/** The links a reader may choose on the command line: also those that need more than a spec or an address says. */
export function linksOf(outcome: Pick<Spec["outcome"], "kind">): readonly Link[] {
  const forms = formsOf(outcome);
  return forms.includes("cox") ? [...forms, "piecewise"] : forms;
}

/** The conditions that say when people came, on which depends how long they could be followed. */
export function cohortConditions({conditions}: Pick<Spec, "conditions">): readonly Condition[] {
  return conditions.filter(({cohort}) => cohort === true);
}
