import type {Certainty} from "../../engine/index.js";
import {type Format, type Language, type Measure, words} from "../../i18n/index.js";
import {certain, intervalOf} from "../certainty/certain.js";
import {html} from "../dom.js";
import type {View} from "../view.js";
import {type PlaceScale, placeScale} from "./place.js";
import {niceScale, type Scale} from "./scale.js";

/** The scales that all rows of a ranking share; the first two in the outcome's own measure. */
export interface Scales {
  readonly levels: Scale;
  readonly differences: Scale;
  readonly places: PlaceScale;
}

/** Scales that hold every assessed unit's actual, expected, interval and place, and what they are compared with. */
export function scalesOf(view: View, certainty: Certainty | null): Scales {
  const rows = view.units.filter(({assessed}) => assessed);
  const known = certain(certainty);
  return {
    levels: niceScale([view.national, ...rows.flatMap(({observed, expected}) => [observed, expected])], 4),
    differences: niceScale([0, ...rows.flatMap(row => intervalOf(row, known.get(row.unit)))], 8),
    places: placeScale(rows.length)
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
  const {ranking, table, certainty} = words(language);
  const digits = (ticks: readonly number[]) =>
    ticks.every(tick => Math.abs(tick * measure.scale - Math.round(tick * measure.scale)) < 1e-6) ? 0 : 1;
  const label = (at: number, text: string, kind = "tick-label") =>
    html`<span class=${kind} style=${{left: `${at}%`}}>${text}</span>`;
  const labels = (scale: Scale, write: (value: number, digits: number) => string) =>
    scale.ticks.map(tick =>
      label(
        scale.at(tick),
        write(tick * measure.scale, digits(scale.ticks)),
        minor(tick, scale) ? "tick-label minor" : "tick-label"
      )
    );
  const {places} = scales;
  const ends = [...new Set([1, places.count])].map(place => label(places.at(place), f.integer(place)));
  const short =
    measure.kind === "duration"
      ? words(language).durations.faster
      : `${ranking.difference}, ${measure.differenceUnit}`;
  const long = measure.share ? measure.differenceAxis : short;
  return html`<div class="ranking-heads ranking-columns" aria-hidden="true">
    <span class="n">${table.n}</span>
    <span class="actual">${ranking.actual}<br>${measure.levelUnit}</span>
    <span class="expected">${ranking.expected}<br>${measure.levelUnit}</span>
    <span class="levels plot"><span class="axis-title">${ranking.actual} ${symbolKey()} ${ranking.expected} ${tickKey()}</span>${labels(scales.levels, f.decimal)}</span>
    <span class="difference plot"><span class="axis-title"><span class="long">${long}</span><span class="short">${short}</span></span>${labels(scales.differences, f.signed)}</span>
    <span class="places plot"><span class="axis-title">${certainty.places}</span>${ends}</span>
  </div>`;
}

/** Every other tick, counted from zero: without a label where there is little room. */
function minor(tick: number, {ticks}: Scale): boolean {
  return ticks.length > 2 && Math.round(tick / (ticks[1] - ticks[0])) % 2 !== 0;
}

const symbolKey = () => html`<i class="key-symbol"></i>`;
const tickKey = () => html`<i class="key-tick"></i>`;

/** Upright lines behind all rows: at every tick, at what everything is compared with, and between fifths of the places. */
export function gridLines(view: View, {levels, differences, places}: Scales): HTMLElement {
  const line = (at: number) => html`<i class="line" style=${{left: `${at}%`}}></i>`;
  const lines = (scale: Scale, base: number) => [
    ...scale.ticks.map(tick => line(scale.at(tick))),
    html`<i class="base" style=${{left: `${scale.at(base)}%`}}></i>`
  ];
  return html`<div class="ranking-grid ranking-columns" aria-hidden="true">
    <span class="levels plot">${lines(levels, view.national)}</span>
    <span class="difference plot">${lines(differences, 0)}</span>
    <span class="places plot">${[0, ...places.fifths, 100].map(line)}</span>
  </div>`;
}
