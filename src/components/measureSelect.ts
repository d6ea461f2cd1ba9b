import type {MunicipalMeasure} from "../benchmark/measures.js";
import type {Language} from "../i18n/index.js";
import {html} from "./dom.js";

/** A choice of a measure, results before efforts. */
export function measureSelect(
  measures: readonly MunicipalMeasure[],
  options: {
    readonly language: Language;
    readonly name: string;
    readonly chosen: string;
    readonly kinds: Readonly<Record<MunicipalMeasure["kind"], string>>;
    readonly onChange: (id: string) => void;
  }
): HTMLSelectElement {
  const {language, name, chosen, kinds, onChange} = options;
  const groups = (["success", "effort"] as const)
    .map(kind => ({kind, members: measures.filter(measure => measure.kind === kind)}))
    .filter(({members}) => members.length > 0);
  const element = html`<select name=${name}>${groups.map(
    ({kind, members}) =>
      html`<optgroup label=${kinds[kind]}>${members.map(
        ({id, label}) => html`<option value=${id} selected=${id === chosen}>${label[language]}</option>`
      )}</optgroup>`
  )}</select>` as HTMLSelectElement;
  element.addEventListener("change", () => onChange(element.value));
  return element;
}
