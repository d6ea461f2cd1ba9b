import {type Format, type Measure, words} from "../../i18n/index.js";
import {bandOf, limits} from "../band.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";
import type {End, Line} from "./lines.js";

export interface MoversOptions {
  readonly format: Format;
  readonly measure: Measure;
  readonly namesOf: {readonly current: string; readonly against: string};
  readonly onSelect: (unit: string) => void;
}

/** The chart in words and numbers: who moved from where to where, with people and the difference's range of chance. */
export function moversTable(lines: readonly Line[], caption: string, options: MoversOptions): HTMLElement {
  const {format: f, measure, namesOf} = options;
  const all = words(f.language);
  const text = all.shift;
  const rows = [...lines].sort(
    (a, b) => Math.abs(b.change) - Math.abs(a.change) || f.compare(a.name, b.name)
  );
  const change = ({change}: Line) => {
    const places = f.decimal(Math.abs(change), Number.isInteger(change) ? 0 : 1);
    return change === 0 ? text.none : (change > 0 ? text.up : text.down)(places);
  };
  const place = ({result, rank, sharing}: End) => {
    const band = bandOf(result);
    return html`<td class="number">${f.rank(rank, sharing)} <span title=${measure.bands[band]}>${bandMark(band)}<span class="visually-hidden">${measure.bands[band]}</span></span></td>`;
  };
  const heads = [text.n, namesOf.against, namesOf.current, text.change];
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="movers">
      <caption><span>${caption}</span></caption>
      <thead><tr>
        <th scope="col">${text.name}</th>
        ${heads.map(head => html`<th scope="col" class="number">${head}</th>`)}
        <th scope="col" class="number">${text.differenceNow}, ${measure.differenceUnit}</th>
      </tr></thead>
      <tbody>${rows.map(line => {
        const {result} = line.to;
        return html`<tr class=${line.chosen ? "selected" : "other"}>
          <th scope="row"><button type="button" class="link" aria-pressed=${String(line.chosen)} onclick=${() => options.onSelect(line.unit)}><bdi>${line.name}</bdi></button></th>
          <td class="number">${f.integer(result.n)}</td>
          ${place(line.from)}
          ${place(line.to)}
          <td class="number">${change(line)}</td>
          <td class="number">${measure.difference(result.difference)} ${measure.range(limits.chance * result.se)}</td>
        </tr>`;
      })}</tbody>
    </table>
  </div>`;
}
