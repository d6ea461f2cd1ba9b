import {type Format, type Language, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {html} from "../dom.js";
import type {View} from "../view.js";
import {niceScale, type Scale} from "./scale.js";

/** The two scales that all rows of a ranking share, in the outcome's own measure. */
export interface Scales {
  readonly levels: Scale;
  readonly differences: Scale;
}

/** Scales that hold every assessed unit's actual, expected and interval, and what they are compared with. */
export function scalesOf(view: View): Scales {
  const rows = view.units.filter(({assessed}) => assessed);
  return {
    levels: niceScale([view.national, ...rows.flatMap(({observed, expected}) => [observed, expected])], 4),
    differences: niceScale(
      [0, ...rows.flatMap(({difference, se}) => [-1, 1].map(sign => difference + sign * limits.chance * se))],
      8
    )
  };
}

/** The headings above the rows with their axes; seen only, since every row says its own figures. */
export function columnHeads(
  scales: Scales,
  {
    language,
    measure,
    format: f
  }: {readonly language: Language; readonly measure: Measure; readonly format: Format}
): HTMLElement {
  const {ranking, table} = words(language);
  const digits = (ticks: readonly number[]) =>
    ticks.every(tick => Math.abs(tick * measure.scale - Math.round(tick * measure.scale)) < 1e-6) ? 0 : 1;
  const label = (scale: Scale, write: (value: number, digits: number) => string) =>
    scale.ticks.map(
      tick =>
        html`<span class=${minor(tick, scale) ? "tick-label minor" : "tick-label"} style=${{left: `${scale.at(tick)}%`}}>${write(tick * measure.scale, digits(scale.ticks))}</span>`
    );
  const differenceTitle = measure.share
    ? ranking.differenceAxis
    : `${ranking.difference}, ${measure.differenceUnit}`;
  return html`<div class="ranking-heads ranking-columns" aria-hidden="true">
    <span class="n">${table.n}</span>
    <span class="actual">${ranking.actual}<br>${measure.levelUnit}</span>
    <span class="expected">${ranking.expected}<br>${measure.levelUnit}</span>
    <span class="levels plot"><span class="axis-title">${ranking.actual} ${symbolKey()} ${ranking.expected} ${tickKey()}</span>${label(scales.levels, f.decimal)}</span>
    <span class="difference plot"><span class="axis-title">${differenceTitle}</span>${label(scales.differences, f.signed)}</span>
  </div>`;
}

/** Every other tick, counted from zero: without a label where there is little room. */
function minor(tick: number, {ticks}: Scale): boolean {
  return ticks.length > 2 && Math.round(tick / (ticks[1] - ticks[0])) % 2 !== 0;
}

const symbolKey = () => html`<i class="key-symbol"></i>`;
const tickKey = () => html`<i class="key-tick"></i>`;

/** Upright lines behind all rows: one at every tick, one at what everything is compared with. */
export function gridLines(view: View, scales: Scales): HTMLElement {
  const lines = (scale: Scale, base: number) => [
    ...scale.ticks.map(tick => html`<i class="line" style=${{left: `${scale.at(tick)}%`}}></i>`),
    html`<i class="base" style=${{left: `${scale.at(base)}%`}}></i>`
  ];
  return html`<div class="ranking-grid ranking-columns" aria-hidden="true">
    <span class="levels plot">${lines(scales.levels, view.national)}</span>
    <span class="difference plot">${lines(scales.differences, 0)}</span>
  </div>`;
}
