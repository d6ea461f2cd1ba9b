import * as Plot from "@observablehq/plot";
import type {Certainty, UnitResult} from "../../engine/index.js";
import {type Format, format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {certain, intervalOf} from "../certainty/certain.js";
import {html} from "../dom.js";
import {edge, fill, symbols} from "../symbol.js";
import {rankCounts, ranked, type View} from "../view.js";
import {asImage} from "./asImage.js";
import {bandLegend} from "./legend.js";
import {placesFrame, placesMarks, placesWidth} from "./places.js";

export interface RankingOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Such as "municipalities"; said to those who cannot see the chart. */
  readonly units: string;
  /** Pixels; the panels share them. */
  readonly width: number;
  /** How sure differences and ranks are; null or left out where that is not known. */
  readonly certainty?: Certainty | null;
}

const rowHeight = 18;
const marginTop = 40;

/**
 * Every assessed unit in a row, best first: actual and expected in one panel, the difference with its interval in the
 * next, and the places it may have in a third where they are known. A figure with a legend and an SVG element per panel;
 * a sentence when nobody is assessed.
 */
export function rankingChart(view: View, options: RankingOptions): HTMLElement {
  const {language, measure, certainty = null} = options;
  const text = words(language);
  const f = format(language);
  const rows = ranked(view, f.compare);
  if (rows.length === 0) return html`<p class="empty">${text.ranking.empty}</p>`;

  const width = options.width - (certainty === null ? 0 : placesWidth);
  const known = certain(certainty);
  const interval = (row: UnitResult, end: 0 | 1) => intervalOf(row, known.get(row.unit))[end] * measure.scale;
  const narrow = width < 560;
  const labels = narrow ? 160 : 190;
  const levelWidth = Math.round(labels + (width - labels) * 0.44);
  const describe = text.ranking.describe(options.units, rows[0].name, rows[rows.length - 1].name);
  const shared = {
    className: "ranking-plot",
    height: marginTop + rows.length * rowHeight + 8,
    marginTop,
    marginBottom: 8,
    y: {type: "band", domain: rows.map(({unit}) => unit), axis: null, padding: 0.1}
  } as const;

  const levels = Plot.plot({
    ...shared,
    width: levelWidth,
    marginLeft: labels,
    marginRight: 12,
    ariaLabel: `${text.ranking.actual}, ${text.ranking.expected}`,
    ariaDescription: describe,
    x: {insetLeft: 6, insetRight: 6, label: null},
    marks: [
      ...rowMarks(rows, labels),
      ...labelMarks(rows, rankCounts(view), f, labels),
      Plot.text([text.table.n], {
        frameAnchor: "top-left",
        textAnchor: "end",
        dx: -8,
        dy: -18,
        fontSize: 12,
        fill: "var(--ink-soft)"
      }),
      axis(levelUnit(measure, text.ranking), measure, f, levelWidth - labels),
      Plot.ruleX([view.national * measure.scale], {stroke: "var(--ink-faint)", strokeDasharray: "2,3"}),
      Plot.ruleY(rows, {
        y: "unit",
        x1: row => row.expected * measure.scale,
        x2: row => row.observed * measure.scale,
        stroke: "var(--ink-faint)"
      }),
      Plot.tickX(rows, {
        y: "unit",
        x: row => row.expected * measure.scale,
        stroke: "var(--ink)",
        strokeWidth: 1.75,
        insetTop: 2,
        insetBottom: 2
      }),
      points(rows, row => row.observed * measure.scale)
    ]
  });
  const differences = Plot.plot({
    ...shared,
    width: width - levelWidth,
    marginLeft: 8,
    marginRight: 8,
    ariaLabel: text.ranking.difference,
    ariaDescription: describe,
    x: {insetLeft: 6, insetRight: 6, label: null},
    marks: [
      ...rowMarks(rows),
      axis(
        narrow && measure.share ? text.ranking.differenceShort : differenceUnit(measure, text.ranking),
        measure,
        f,
        width - levelWidth,
        true
      ),
      Plot.ruleX([0], {stroke: "var(--ink-soft)"}),
      Plot.ruleY(rows, {
        y: "unit",
        x1: row => interval(row, 0),
        x2: row => interval(row, 1),
        stroke: "var(--ink-soft)",
        strokeWidth: 1.25
      }),
      points(rows, row => row.difference * measure.scale)
    ]
  });
  const places =
    certainty === null
      ? []
      : [
          Plot.plot({
            ...shared,
            ...placesFrame(rows.length),
            ariaLabel: text.certainty.places,
            ariaDescription: describe,
            marks: [...rowMarks(rows), ...placesMarks(rows, certainty, language)]
          })
        ];
  const read = certainty === null ? text.ranking.read : `${text.ranking.read} ${text.certainty.readPlaces}`;
  return html`<figure class="ranking" style=${{width: `${options.width}px`}}>
    ${bandLegend(measure)}
    <div class="panels">${[levels, differences, ...places].map(asImage)}</div>
    <figcaption><h3>${text.bands.howToRead}</h3><p>${read}</p><p>${measure.rule}</p></figcaption>
  </figure>`;
}

function levelUnit(measure: Measure, text: {actual: string; expected: string; shareAxis: string}): string {
  return measure.share ? text.shareAxis : `${text.actual}, ${text.expected}: ${measure.levelUnit}`;
}

function differenceUnit(measure: Measure, text: {difference: string; differenceAxis: string}): string {
  return measure.share ? text.differenceAxis : `${text.difference}, ${measure.differenceUnit}`;
}

/** Hairlines under every row, darker where one fifth ends and the next begins. */
function rowMarks(rows: readonly UnitResult[], outside = 0): Plot.Markish[] {
  const last = rows.filter((row, at) => at + 1 < rows.length && row.fifth !== rows[at + 1].fifth);
  return [
    Plot.ruleY(rows, {y: "unit", dy: rowHeight / 2, insetLeft: -outside, stroke: "var(--rule-faint)"}),
    Plot.ruleY(last, {y: "unit", dy: rowHeight / 2, insetLeft: -outside, stroke: "var(--rule)"})
  ];
}

function labelMarks(
  rows: readonly UnitResult[],
  counts: ReadonlyMap<number, number>,
  f: Format,
  width: number
): Plot.Markish[] {
  const base = {y: "unit", frameAnchor: "left", fontSize: 12} as const;
  return [
    Plot.text(rows, {
      ...base,
      text: ({rank}) => (rank === null ? "" : f.rank(rank, counts.get(rank))),
      textAnchor: "end",
      dx: 22 - width,
      fill: "var(--ink-soft)",
      fontVariant: "tabular-nums"
    }),
    Plot.text(rows, {
      ...base,
      text: "name",
      lineWidth: (width - 60) / 11.5,
      textOverflow: "ellipsis",
      title: "name",
      textAnchor: "start",
      dx: 27 - width,
      fill: "var(--ink)"
    }),
    Plot.text(rows, {
      ...base,
      text: ({n}) => f.integer(n),
      textAnchor: "end",
      dx: -8,
      fill: "var(--ink-soft)",
      fontVariant: "tabular-nums"
    })
  ];
}

function axis(label: string, measure: Measure, f: Format, width: number, signed = false): Plot.Markish {
  return Plot.axisX({
    anchor: "top",
    ticks: Math.max(3, Math.floor(width / 60)),
    label,
    labelAnchor: "left",
    labelArrow: "none",
    labelOffset: 36,
    tickSize: 0,
    fontSize: 12,
    color: "var(--ink-soft)",
    tickFormat: (value: number) => {
      const digits = measure.share || Number.isInteger(value) ? 0 : 1;
      return signed ? f.signed(value, digits) : f.decimal(value, digits);
    }
  });
}

function points(rows: readonly UnitResult[], x: (row: UnitResult) => number): Plot.Markish {
  const band = (row: UnitResult) => bandOf(row);
  return Plot.dot(rows, {
    y: "unit",
    x,
    symbol: (row: UnitResult) => symbols[band(row)],
    r: 4.25,
    fill: row => fill(band(row)),
    stroke: row => edge(band(row)),
    strokeWidth: 1.1
  });
}
