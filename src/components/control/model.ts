import {
  type Choosable,
  durationFields,
  fields,
  type Limits,
  type ModelChoice as ModelOfState,
  type Population,
  type State
} from "../../address/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {eventLabel, timedOutcome} from "../../spec/forms.js";
import type {Spec} from "../../spec/schema.js";
import {html} from "../dom.js";

export type ModelChoice = Omit<ModelOfState, "conditions"> & Pick<State, "interval">;

/** Whether a change stands by itself or is one of several while the reader types. */
export type Committed = "committed" | "typing";

/** The model's form, the people it is fitted on, the smallest size assessed and what intervals allow for, and how to bring them up to date. */
export interface ModelControl {
  readonly element: HTMLElement;
  update(choice: ModelChoice): void;
}

/** Whose people a model is fitted on, in words. */
export function populationName(population: Population, units: string, language: Language): string {
  const text = words(language).workbench.population;
  return {all: text.all, assessed: text.assessed(units), smaller: text.smaller(units)}[population];
}

/** A model's choices besides its conditions: its form where there is more than one, and of durations event and horizon. */
export function modelControl(options: {
  readonly language: Language;
  readonly units: string;
  readonly spec: Choosable;
  readonly onChange: (choice: Partial<ModelChoice>, committed: Committed) => void;
}): ModelControl {
  const {language, units, spec, onChange} = options;
  const timing = timedOutcome(spec);
  const links = fields.link.words(spec);
  const text = words(language);
  const minimum = numberInput("minimum", fields.minimumUnitSize.limits(spec), (minimumUnitSize, how) =>
    onChange({minimumUnitSize}, how)
  );
  const timed = timing === null ? null : durationControl(timing, language, onChange);
  const form = radios(
    "link",
    links,
    link => text.model[link],
    link => onChange({link}, "committed")
  );
  const people = radios(
    "population",
    fields.population.words(spec),
    kind => populationName(kind, units, language),
    kind => onChange({population: kind}, "committed")
  );
  const sureness = radios(
    "interval",
    fields.interval.words(spec),
    kind => text.workbench.interval[kind],
    interval => onChange({interval}, "committed")
  );
  const element = html`<div class="model">
    ${timed?.element ?? ""}
    ${links.length < 2 ? "" : html`<fieldset class=${timed === null ? "in-line" : ""}><legend>${text.model.link}</legend>${form.labels}</fieldset>`}
    <label class="minimum"><span>${text.model.minimum}</span> ${minimum}</label>
    <fieldset><legend>${text.workbench.population.title}</legend>${people.labels}</fieldset>
    <fieldset><legend>${text.workbench.interval.title}</legend>${sureness.labels}</fieldset>
  </div>`;
  return {
    element,
    update(choice) {
      form.check(choice.link);
      people.check(choice.population);
      sureness.check(choice.interval);
      show(minimum, choice.minimumUnitSize);
      timed?.update(choice);
    }
  };
}

/** What counts as having happened, where there is a choice, and up to which week. */
function durationControl(
  outcome: Extract<Spec["outcome"], {kind: "duration"}>,
  language: Language,
  onChange: (choice: Partial<ModelChoice>, committed: Committed) => void
) {
  const text = words(language).durations.model;
  const limits = durationFields.horizon.limits(outcome);
  const horizon = numberInput("horizon", limits, (weeks, how) => onChange({horizon: weeks}, how));
  const ids = [null, ...durationFields.event.words(outcome)];
  const events = radios(
    "event",
    ids.map(id => id ?? ""),
    id => eventLabel(outcome, id === "" ? null : id)[language],
    id => onChange({event: id === "" ? null : id}, "committed")
  );
  const element = html`<div>
    ${ids.length < 2 ? "" : html`<fieldset><legend>${text.event}</legend>${events.labels}</fieldset>`}
    <label class="minimum" title=${text.horizonNote(format(language).integer(limits.most))}><span>${text.horizon}</span> ${horizon}</label>
  </div>`;
  return {
    element,
    update(choice: ModelChoice) {
      events.check(choice.event ?? "");
      show(horizon, choice.horizon ?? outcome.horizon);
    }
  };
}

/** Whole numbers within limits; while the reader types they are one change. */
function numberInput(
  name: string,
  {least, most}: Limits,
  onNumber: (value: number, committed: Committed) => void
): HTMLInputElement {
  const input =
    html`<input type="number" name=${name} min=${least} max=${most} step="1" inputmode="numeric" autocomplete="off">` as HTMLInputElement;
  let typing = false;
  input.addEventListener("input", () => {
    if (!input.checkValidity() || input.value === "") return;
    onNumber(input.valueAsNumber, typing ? "typing" : "committed");
    typing = true;
  });
  input.addEventListener("change", () => {
    typing = false;
  });
  return input;
}

function show(input: HTMLInputElement, value: number): void {
  if (!input.matches(":focus")) input.value = String(value);
}

function radios<Value extends string>(
  name: string,
  values: readonly Value[],
  label: (value: Value) => string,
  onChange: (value: Value) => void
) {
  const inputs = values.map(
    value => html`<input type="radio" name=${name} value=${value}>` as HTMLInputElement
  );
  inputs.forEach((input, at) => {
    input.addEventListener("change", () => onChange(values[at]));
  });
  return {
    labels: inputs.map((input, at) => html`<label>${input} <span>${label(values[at])}</span></label>`),
    check(chosen: Value) {
      inputs.forEach((input, at) => {
        input.checked = values[at] === chosen;
      });
    }
  };
}
