import type {Overview} from "../../benchmark/overview.js";
import {format, type Language, measureOf, words} from "../../i18n/index.js";
import {bandOf, limits} from "../band.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";

/** Choose a unit, and see where it stands in every analysis, each a link to the page with that unit chosen. */
export function unitChooser(
  {analyses, units}: Overview,
  {language, linkTo}: {readonly language: Language; readonly linkTo: (analysis: string) => string}
): HTMLElement {
  const text = words(language).overview;
  const f = format(language);
  const sorted = units.toSorted((a, b) => f.compare(a.name, b.name));
  const select = html`<select name="unit">
    <option value="">${text.nobody}</option>
    ${sorted.map(({unit, name}) => html`<option value=${unit}>${name}</option>`)}
  </select>` as HTMLSelectElement;
  const slot = html`<div role="status" aria-live="polite"></div>`;
  select.addEventListener("change", () => {
    const chosen = units.find(({unit}) => unit === select.value);
    slot.replaceChildren(...(chosen === undefined ? [] : [resultTable(chosen, analyses)]));
  });

  function resultTable(
    {unit, name, results}: Overview["units"][number],
    all: Overview["analyses"]
  ): HTMLElement {
    const heads = [text.people, text.result, text.difference, text.chance, text.place, text.places];
    const rows = all.map(({id, short, assessed, minimumUnitSize, outcome}, at) => {
      const measure = measureOf(outcome, language);
      const result = results[at];
      const link = html`<th scope="row"><a href=${`${linkTo(id)}?unit=${unit}`}>${short[language]}</a></th>`;
      const n = html`<td class="number">${f.integer(result?.n ?? 0)}</td>`;
      if (result === null || result.rank === null) {
        return html`<tr>${link}${n}<td colspan="5">${text.notAssessed(f.integer(minimumUnitSize))}</td></tr>`;
      }
      const band = bandOf(result);
      const place = f.ordinal(result.rank, result.sharing);
      return html`<tr>
        ${link}${n}
        <td>${bandMark(band)} ${measure.bands[band]}</td>
        <td class="number">${measure.difference(result.difference)} ${measure.differenceUnit}</td>
        <td class="number">${measure.range(limits.chance * result.se)}</td>
        <td class="number">${text.placeOf(place, f.integer(assessed))}</td>
        <td class="number">${result.places === null ? "" : result.places.join("–")}</td>
      </tr>`;
    });
    return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.caption(name)}>
      <table class="analyses">
        <caption><span>${text.caption(name)}</span></caption>
        <thead><tr><th scope="col">${text.analysis}</th>${heads.map(
          (head, at) => html`<th scope="col" class=${at === 1 ? "" : "number"}>${head}</th>`
        )}</tr></thead>
        <tbody>${rows}</tbody>
      </table>
    </div>`;
  }
  return html`<div class="unit-chooser"><label><span>${text.choose}</span> ${select}</label>${slot}</div>`;
}
