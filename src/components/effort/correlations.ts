import type {Association, Correlation} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {coefficient} from "./findings.js";

/** Below this a p-value is only said to be small. */
const smallest = 0.001;

/** The three correlations in figures: what each is, its value, interval and p. */
export function correlationsTable(found: Association, language: Language): HTMLElement {
  const text = words(language).effort.table;
  const f = format(language);
  const numbers = ({estimate, interval, p}: Correlation): readonly string[] => [
    estimate === null ? text.none : coefficient(estimate, f),
    interval === null ? "" : interval.map(end => coefficient(end, f)).join(" … "),
    p === null ? "" : p < smallest ? text.under(f.decimal(smallest, 3)) : f.decimal(p, 3)
  ];
  const rows = (["pearson", "spearman", "corrected"] as const).map(kind => {
    const {name, what} = text.kinds[kind];
    return html`<tr><th scope="row">${name}<span>${what}</span></th>${numbers(found[kind]).map(
      cell => html`<td class="number">${cell}</td>`
    )}</tr>`;
  });
  const caption = text.caption(f.integer(found.n));
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="correlations">
      <caption><span>${caption}</span></caption>
      <thead><tr><th scope="col">${text.kind}</th>${[text.estimate, text.interval, text.p].map(
        head => html`<th scope="col" class="number">${head}</th>`
      )}</tr></thead>
      <tbody>${rows}</tbody>
    </table>
  </div>`;
}
