import {apart} from "../../benchmark/certainty.js";
import type {Certainty, UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {bandOf, limits} from "../band.js";
import {certain} from "../certainty/certain.js";
import {placeRange} from "../certainty/say.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";
import {rankCounts} from "../view.js";
import {amounts} from "./amount.js";
import type {CardOptions} from "./card.js";
import {isolated} from "./isolated.js";

export interface ComparisonOptions
  extends Pick<CardOptions, "language" | "measure" | "view" | "analysis" | "onClose"> {
  /** How sure differences and ranks are: null while that is computed, left out where nobody computes it. */
  readonly certainty?: Certainty | null;
}

/** Two or more units beside each other, and whether the first can be told from each of the others. */
export function comparisonCard(units: readonly UnitResult[], options: ComparisonOptions): HTMLElement {
  const {language, analysis, onClose} = options;
  const all = words(language);
  const text = all.comparison;
  const f = format(language);
  const title = text.title(f.integer(units.length), analysis.spec.unit.plural[language]);
  const compared = units.filter(({assessed}) => assessed);
  const small = units.filter(({assessed}) => !assessed).map(({name}) => isolated(name));
  const [first, ...others] = compared;
  return html`<section class="unit-card comparison" aria-label=${title}>
    <header>
      <h2>${title}</h2>
      <button type="button" class="close" aria-label=${text.close} onclick=${() => onClose()}>×</button>
    </header>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${text.figures}>${table(units, options)}</div>
    ${others.length === 0 ? "" : html`<ul class="pairs">${others.map(other => pair(first, other, options))}</ul>`}
    ${small.length === 0 ? "" : html`<p>${text.notAssessed(f.list(small))}</p>`}
    ${others.length === 0 ? "" : html`<p class="quiet">${text.test}</p>`}
    ${analysis.synthetic ? html`<p class="synthetic-note">${all.synthetic.title}.</p>` : ""}
  </section>`;
}

/** How far the differences of two units are from each other, and whether that is more than chance. */
function pair(first: UnitResult, other: UnitResult, {language, measure}: ComparisonOptions): HTMLElement {
  const text = words(language).comparison;
  const {signed, nothing} = amounts(measure);
  const {difference, se} = apart(first, other);
  const range = [difference - limits.chance * se, difference + limits.chance * se] as const;
  const names = [isolated(first.name), isolated(other.name)] as const;
  const [low, high] = range.map(measure.difference);
  const said = nothing(difference)
    ? text.equal(...names, low, high)
    : text.larger(...names, signed(difference), low, high);
  const told = Math.abs(difference) > limits.chance * se ? text.told : text.untold;
  return html`<li>${said} <strong>${told}</strong></li>`;
}

function table(
  units: readonly UnitResult[],
  {language, measure, view, analysis, certainty}: ComparisonOptions
) {
  const all = words(language);
  const text = all.comparison;
  const f = format(language);
  const level = (label: string) => `${label}, ${measure.levelUnit}`;
  const difference = (label: string) => `${label}, ${measure.differenceUnit}`;
  const known = certain(certainty);
  const counts = rankCounts(view);
  const rank = (unit: UnitResult) => (unit.rank === null ? "" : f.rank(unit.rank, counts.get(unit.rank)));
  const places = (unit: UnitResult) => {
    const sure = known.get(unit.unit);
    return sure === undefined
      ? unit.assessed && certainty === null
        ? "…"
        : ""
      : placeRange(sure.interval95);
  };
  const rows: readonly (readonly [label: string, cell: (unit: UnitResult) => string])[] = [
    [text.n, unit => f.integer(unit.n)],
    [level(all.ranking.actual), unit => measure.level(unit.observed)],
    [level(all.ranking.expected), unit => (unit.assessed ? measure.level(unit.expected) : "")],
    [difference(all.ranking.difference), unit => (unit.assessed ? measure.difference(unit.difference) : "")],
    [difference(all.table.interval), unit => measure.range(limits.chance * unit.se)],
    ...(certainty === undefined ? [] : [[all.table.rank, rank] as const, [text.places, places] as const])
  ];
  const band = (unit: UnitResult) =>
    unit.assessed ? [bandMark(bandOf(unit)), ` ${measure.bands[bandOf(unit)]}`] : all.card.notAssessed;
  return html`<table>
    <thead><tr>
      <th scope="col"><span class="visually-hidden">${analysis.spec.unit.singular[language]}</span></th>
      ${units.map(({name}) => html`<th scope="col" class="number"><bdi>${name}</bdi></th>`)}
    </tr></thead>
    <tbody>
      <tr><th scope="row">${all.table.band}</th>${units.map(unit => html`<td class="number band">${band(unit)}</td>`)}</tr>
      ${rows.map(
        ([label, cell]) =>
          html`<tr><th scope="row">${label}</th>${units.map(unit => html`<td class="number">${cell(unit)}</td>`)}</tr>`
      )}
    </tbody>
  </table>`;
}
