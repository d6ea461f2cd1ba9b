import type {Certainty} from "../../engine/index.js";
import {type Format, type Language, type Measure, words} from "../../i18n/index.js";
import {certain, intervalOf} from "../certainty/certain.js";
import {type Axis, roundAxis} from "../chart/axis.js";
import {type RankAxis, rankAxis} from "../chart/rankAxis.js";
import {tickDigits} from "../chart/ticks.js";
import {html} from "../dom.js";
import type {View} from "../view.js";

/** Rows are as wide as the page lets them. */
const perCent = [0, 100] as const;

/** The scales that all rows of a ranking share, in per cent of the way; the first two in the outcome's own measure. */
export interface Scales {
  readonly levels: Axis;
  readonly differences: Axis;
  readonly places: RankAxis;
}

/** Scales that hold every assessed unit's actual, expected, interval and place, and what they are compared with. */
export function scalesOf(view: View, certainty: Certainty | null): Scales {
  const rows = view.units.filter(({assessed}) => assessed);
  const known = certain(certainty);
  return {
    levels: roundAxis(
      [view.national, ...rows.flatMap(({observed, expected}) => [observed, expected])],
      perCent,
      4
    ),
    differences: roundAxis([0, ...rows.flatMap(row => intervalOf(row, known.get(row.unit)))], perCent, 8),
    places: rankAxis(rows.length, perCent)
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
  const label = (at: number, text: string, kind = "tick-label") =>
    html`<span class=${kind} style=${{left: `${at}%`}}>${text}</span>`;
  const labels = (axis: Axis, write: (value: number, digits: number) => string) => {
    const digits = tickDigits(axis.ticks, measure.scale);
    return axis.ticks.map(tick =>
      label(
        axis.at(tick),
        write(tick * measure.scale, digits),
        minor(tick, axis) ? "tick-label minor" : "tick-label"
      )
    );
  };
  const {places} = scales;
  const ends = places.ticks.map(rank => label(places.at(rank), f.integer(rank)));
  const short = measure.timed?.faster ?? `${ranking.difference}, ${measure.differenceUnit}`;
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
function minor(tick: number, {ticks}: Axis): boolean {
  return ticks.length > 2 && Math.round(tick / (ticks[1] - ticks[0])) % 2 !== 0;
}

const symbolKey = () => html`<i class="key-symbol"></i>`;
const tickKey = () => html`<i class="key-tick"></i>`;

/** Upright lines behind all rows: at every tick, at what everything is compared with, and between fifths of the places. */
export function gridLines(view: View, {levels, differences, places}: Scales): HTMLElement {
  const line = (at: number) => html`<i class="line" style=${{left: `${at}%`}}></i>`;
  const lines = (axis: Axis, base: number) => [
    ...axis.ticks.map(tick => line(axis.at(tick))),
    html`<i class="base" style=${{left: `${axis.at(base)}%`}}></i>`
  ];
  return html`<div class="ranking-grid ranking-columns" aria-hidden="true">
    <span class="levels plot">${lines(levels, view.national)}</span>
    <span class="difference plot">${lines(differences, 0)}</span>
    <span class="places plot">${[0, ...places.fifths, 100].map(line)}</span>
  </div>`;
}
