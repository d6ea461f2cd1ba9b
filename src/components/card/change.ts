import type {Alternative, UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {rankCounts} from "../view.js";
import type {CardOptions} from "./cardOptions.js";

/** How many conditions are named. */
const most = 5;

/** The conditions whose toggling moves this unit most, each with a button that does it. */
export function changeSection(
  unit: UnitResult,
  alternatives: readonly Alternative[] | null,
  options: CardOptions
): HTMLElement {
  const text = words(options.language).card.change;
  const content =
    alternatives === null ? html`<p class="quiet">${text.working}</p>` : moves(unit, alternatives, options);
  return html`<section class="changes">
    <h3>${text.title}</h3>
    ${content}
  </section>`;
}

function moves(unit: UnitResult, alternatives: readonly Alternative[], options: CardOptions) {
  const {language, measure, analysis, onToggle, view} = options;
  const text = words(language).card.change;
  const f = format(language);
  const now = f.ordinal(unit.rank ?? 0, rankCounts(view).get(unit.rank ?? 0));
  const found = alternatives
    .flatMap(alternative => {
      const condition = analysis.spec.conditions.find(({id}) => id === alternative.condition);
      const other = alternative.units.find(({unit: id}) => id === unit.unit);
      if (condition === undefined || other === undefined || other.rank === null) return [];
      const sharing = alternative.units.filter(({rank}) => rank === other.rank).length;
      const place = f.ordinal(other.rank, sharing);
      const change = other.difference - unit.difference;
      return [{condition, on: alternative.on, other, place, change}];
    })
    .filter(({other, place}) => place !== now || differs(other.difference, unit.difference))
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most);
  if (found.length === 0) return html`<p class="quiet">${text.nothing}</p>`;

  function differs(a: number, b: number) {
    return measure.difference(a) !== measure.difference(b);
  }
  return [
    html`<ul>${found.map(({condition, on, other, place}) => {
      const label = (on ? text.with : text.without)(condition.label[language]);
      const difference = text.moves(
        measure.difference(unit.difference),
        measure.difference(other.difference)
      );
      return html`<li>
        <button type="button" onclick=${() => onToggle(condition.id)}>${label}</button>
        <span class="place">${place === now ? text.still(now) : text.moves(now, place)}</span>
        <span class="quiet">${difference} ${measure.differenceUnit}</span>
      </li>`;
    })}</ul>`,
    html`<p class="quiet">${text.note}</p>`
  ];
}
