import {format, type Language, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {workedExample} from "./workedExample.js";

export interface MethodOptions {
  readonly language: Language;
  /** Reads an analysis' file; called once for each that is chosen. */
  readonly analyses: Readonly<
    Record<string, {readonly title: string; readonly read: () => Promise<Analysis>}>
  >;
  /** The query of the page's address, and how to change it. */
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Choose an analysis and a unit, and see every formula with that unit's numbers. The address keeps the choice. */
export function methodPage({language, analyses, query, onQuery}: MethodOptions): HTMLElement {
  const text = words(language).method;
  const f = format(language);
  const given = new URLSearchParams(query);
  const ids = Object.keys(analyses);
  let id = ids.find(known => known === given.get("analysis")) ?? "refugee";
  let chosen = given.get("unit");

  const result = html`<div role="status" aria-live="polite"><p>${text.loading}</p></div>`;
  const unitLabel = html`<span></span>`;
  const unitSelect = html`<select name="unit"></select>` as HTMLSelectElement;
  const analysisSelect = html`<select name="analysis">${ids.map(
    known => html`<option value=${known} selected=${known === id}>${analyses[known].title}</option>`
  )}</select>` as HTMLSelectElement;

  const show = async () => {
    const mine = id;
    try {
      const analysis = await analyses[id].read();
      if (mine !== id) return;
      const {spec, document} = analysis;
      const units = document.units.toSorted((a, b) => f.compare(a.name, b.name));
      const unit = units.find(({unit}) => unit === chosen) ?? units.find(({rank}) => rank === 1) ?? units[0];
      chosen = unit.unit;
      unitLabel.textContent = text.unit(spec.unit.singular[language]);
      unitSelect.replaceChildren(
        ...units.map(
          ({unit: code, name}) => html`<option value=${code} selected=${code === chosen}>${name}</option>`
        )
      );
      result.replaceChildren(workedExample(unit, analysis, language));
    } catch (error) {
      if (mine !== id) return;
      const message = error instanceof Error ? error.message : String(error);
      result.replaceChildren(html`<p>${text.failed(message)}</p>`);
    }
  };
  const remember = () => onQuery(new URLSearchParams({analysis: id, unit: chosen ?? ""}).toString());
  analysisSelect.addEventListener("change", async () => {
    id = analysisSelect.value;
    await show();
    remember();
  });
  unitSelect.addEventListener("change", async () => {
    chosen = unitSelect.value;
    await show();
    remember();
  });
  show();
  return html`<div class="method">
    <p class="method-choice">
      <label><span>${text.analysis}</span> ${analysisSelect}</label>
      <label>${unitLabel} ${unitSelect}</label>
    </p>
    ${result}
  </div>`;
}
