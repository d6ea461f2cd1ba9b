import type {Explanation} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {addUp, tenths} from "../card/addUp.js";
import {html} from "../dom.js";

/**
 * How what the conditions explain of the country divides among them: of the differences between units as bars, of the
 * outcomes of people as numbers beside. Printed parts add up to the printed whole.
 */
export function countryShares(
  {explainedShare, fitShare}: Explanation["country"],
  options: {
    readonly language: Language;
    /** Such as "municipalities". */
    readonly units: string;
    /** What the conditions are called, in the order of the shares. */
    readonly conditions: readonly string[];
    /** How many orders were drawn; null where all were used. */
    readonly orders: number | null;
  }
): HTMLElement {
  const {language, units, conditions, orders} = options;
  const text = words(language).robustness.shares;
  const f = format(language);
  const known = (share: typeof explainedShare) =>
    share.total === null || share.shares.some(part => part === null)
      ? null
      : {printed: printed(share.shares as readonly number[], share.total), total: share.total};
  const between = known(explainedShare);
  const people = known(fitShare);
  if (between === null && people === null) return html`<p>${text.nothing}</p>`;
  const lead = between ?? people;
  const order = conditions
    .map((_, at) => at)
    .sort((a, b) => (lead?.printed[b] ?? 0) - (lead?.printed[a] ?? 0));
  const ends = [0, ...(lead?.printed ?? [])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const x = (value: number) => (high === low ? 0 : (100 * (value - low)) / (high - low));
  const bar = (value: number) => {
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    return html`<span class="share-bar"><i class=${value < 0 ? "below" : "above"} style=${{left: `${from.toFixed(1)}%`, width: `${(to - from).toFixed(1)}%`}}></i></span>`;
  };
  const range = (errors: readonly number[] | null, at: number) =>
    errors === null ? "" : html` <span class="quiet">±${f.percent(limits.chance * errors[at])}</span>`;
  const cell = (share: ReturnType<typeof known>, errors: readonly number[] | null, at: number) =>
    html`<td class="number">${share === null ? "" : f.percent(share.printed[at])}${share === null ? "" : range(errors, at)}</td>`;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.caption}>
    <table class="country-shares">
      <caption><span>${text.caption}${orders === null ? "" : ` ${text.sampled(f.integer(orders))}`}</span></caption>
      <thead><tr>
        <th scope="col">${text.condition}</th>
        <th scope="col" class="number" colspan="2">${text.units(units)}</th>
        <th scope="col" class="number">${text.people}</th>
      </tr></thead>
      <tbody>${order.map(
        at =>
          html`<tr><th scope="row">${conditions[at]}</th><td class="bar">${lead === null ? "" : bar(lead.printed[at])}</td>${cell(between, explainedShare.errors, at)}${cell(people, fitShare.errors, at)}</tr>`
      )}</tbody>
      <tfoot><tr><th scope="row">${text.total}</th><td></td><td class="number">${between === null ? "" : f.percent(between.total)}</td><td class="number">${people === null ? "" : f.percent(people.total)}</td></tr></tfoot>
    </table>
  </div>`;
}

/** Shares as they are printed, in tenths of a per cent. */
function printed(shares: readonly number[], total: number): readonly number[] {
  const parts = shares.map(share => share * 1000);
  return addUp(parts, tenths(100 * total)).map(part => part / 1000);
}
