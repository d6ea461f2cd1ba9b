import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {format, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {measureSelect} from "../measureSelect.js";
import type {Page} from "../page/shell.js";
import type {EffortChoice} from "./choices.js";

/** Boxes for the two measures and for a municipality. */
export function effortControls(
  measures: readonly MunicipalMeasure[],
  {language, state, change}: Page<EffortChoice>
): HTMLElement {
  const text = words(language).effort;
  const f = format(language);
  /** Nothing is compared with itself: the other measure takes the place that was left. */
  const choose = (axis: "x" | "y", id: string) => {
    const other = axis === "x" ? "y" : "x";
    change({[axis]: id, ...(id === state[other] && {[other]: state[axis]})});
  };
  const axisSelect = (axis: "x" | "y") =>
    measureSelect(measures, {
      language,
      name: axis,
      chosen: state[axis],
      kinds: text.kinds,
      onChange: id => choose(axis, id)
    });
  const units = [
    ...new Map(measures.flatMap(({units: some}) => some.map(({unit, name}) => [unit, name] as const)))
  ].sort(([, a], [, b]) => f.compare(a, b));
  const unit = html`<select name="unit">
    <option value="">${text.nobody}</option>
    ${units.map(([id, name]) => html`<option value=${id} selected=${id === state.unit}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  unit.addEventListener("change", () => change({unit: unit.value === "" ? null : unit.value}));
  return html`<div class="method-choice" role="group" aria-label=${text.choose}>
    <label><span>${text.across}</span> ${axisSelect("x")}</label>
    <label><span>${text.up}</span> ${axisSelect("y")}</label>
    <label><span>${text.unit}</span> ${unit}</label>
  </div>`;
}
