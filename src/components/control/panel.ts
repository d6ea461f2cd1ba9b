import {defaultState, modelOf, type State} from "../../address/index.js";
import type {Alternative, ModelCheck} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import type {Spec} from "../../spec/schema.js";
import {findingsList} from "../check/findings.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import {conditionsControl} from "./conditions.js";
import {type Committed, type ModelChoice, modelControl} from "./model.js";
import {sheet} from "./sheet.js";

/** What of the state the panel changes. */
export type Chosen = Pick<State, "conditions"> & ModelChoice;

/** Everything the reader can choose of an analysis' model, and how to bring it up to date. */
export interface ControlPanel {
  readonly element: HTMLElement;
  update(state: Chosen): void;
  wonder(alternatives: readonly Alternative[] | null): void;
  /** Says what was found in the model; nothing while that is not known. */
  check(check: ModelCheck | null): void;
}

/** The conditions and the model: a column on a wide screen, a sheet behind a bar that counts them on a narrow one. */
export function controlPanel(
  spec: Spec,
  options: {
    readonly language: Language;
    /** The name of a unit by its identifier. */
    readonly nameOf: (unit: string) => string;
    readonly onChange: (part: Partial<Chosen>, committed: Committed) => void;
  }
): ControlPanel {
  const {language, onChange} = options;
  const text = words(language);
  const f = format(language);
  const units = spec.unit.plural[language];
  const published = modelOf(defaultState(spec));
  const ticked = conditionsControl(spec.conditions, {
    language,
    units,
    onChange: chosen => onChange({conditions: chosen}, "committed"),
    onPublished: () => onChange(published, "committed")
  });
  const model = modelControl({
    language,
    units,
    spec,
    onChange
  });
  const count = html`<span class="count"></span>`;
  const found = html`<div class="found"></div>`;
  const {element, bar} = sheet(
    html`<div class="control-groups">
      <div class="control-title"><h2>${text.conditions.title}</h2> ${count}</div>
      ${ticked.element}
      ${found}
      <section><h2>${text.model.title}</h2>${model.element}</section>
    </div>`,
    {label: text.conditions.title, close: text.workbench.done}
  );
  return {
    element,
    update(state) {
      ticked.update(state.conditions);
      model.update(state);
      const numbers = [f.integer(state.conditions.length), f.integer(spec.conditions.length)] as const;
      count.textContent = text.conditions.count(...numbers);
      bar.textContent = text.workbench.bar(...numbers);
    },
    wonder: ticked.wonder,
    check(check) {
      // What was found before stays, dimmed by a hair, so that the panel does not jump.
      found.classList.toggle("stale", check === null);
      if (check === null) return;
      const list = findingsList(check, {language, spec, nameOf: options.nameOf});
      keepFocus(found, () => found.replaceChildren(...(list === null ? [] : [list])));
    }
  };
}
