import {type Interval, intervals, type Population, populations, type State} from "../../address/index.js";
import type {Link} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

export type ModelChoice = Pick<State, "link" | "minimumUnitSize" | "population" | "interval">;

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

/** A model's choices besides its conditions. With fewer than two `links` the form is not asked for. */
export function modelControl(options: {
  readonly language: Language;
  readonly units: string;
  readonly links: readonly Link[];
  readonly onChange: (choice: Partial<ModelChoice>, committed: Committed) => void;
}): ModelControl {
  const {language, units, links, onChange} = options;
  const text = words(language);
  const minimum =
    html`<input type="number" name="minimum" min="1" max="100000" step="1" inputmode="numeric" autocomplete="off">` as HTMLInputElement;
  let typing = false;
  minimum.addEventListener("input", () => {
    if (!minimum.checkValidity() || minimum.value === "") return;
    onChange({minimumUnitSize: minimum.valueAsNumber}, typing ? "typing" : "committed");
    typing = true;
  });
  minimum.addEventListener("change", () => {
    typing = false;
  });
  const form = radios(
    "link",
    links,
    link => text.model[link],
    link => onChange({link}, "committed")
  );
  const people = radios(
    "population",
    populations,
    kind => populationName(kind, units, language),
    (kind: Population) => onChange({population: kind}, "committed")
  );
  const sureness = radios(
    "interval",
    intervals,
    kind => text.workbench.interval[kind],
    (interval: Interval) => onChange({interval}, "committed")
  );
  const element = html`<div class="model">
    ${links.length < 2 ? "" : html`<fieldset class="in-line"><legend>${text.model.link}</legend>${form.labels}</fieldset>`}
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
      if (!minimum.matches(":focus")) minimum.value = String(choice.minimumUnitSize);
    }
  };
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
