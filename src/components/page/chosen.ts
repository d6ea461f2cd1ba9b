import type {UnitResult} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

/** The chosen units with a button each that lets go of it, and whether the next one joins them or takes their place. */
export function chosenUnits(
  units: readonly UnitResult[],
  options: {
    readonly language: Language;
    readonly comparing: boolean;
    readonly onComparing: (comparing: boolean) => void;
    readonly onRemove: (unit: string) => void;
    readonly onClear: () => void;
  }
): HTMLElement {
  const text = words(options.language).workbench;
  const {comparing} = options;
  const chip = ({unit, name}: UnitResult) => html`<li>
    <button type="button" class="chip" data-unit=${unit} aria-label=${text.remove(name)} onclick=${() => options.onRemove(unit)}>
      <bdi>${name}</bdi> <span aria-hidden="true">×</span>
    </button>
  </li>`;
  return html`<div class="chosen">
    ${units.length < 2 ? "" : html`<ul aria-label=${text.chosen}>${units.map(chip)}</ul>`}
    <p class="actions">
      <button type="button" aria-pressed=${String(comparing)} onclick=${() => options.onComparing(!comparing)}>${text.compare}</button>
      ${units.length < 2 ? "" : html`<button type="button" onclick=${options.onClear}>${text.clear}</button>`}
    </p>
  </div>`;
}
