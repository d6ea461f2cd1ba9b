import * as Plot from "@observablehq/plot";
import type {Certainty, UnitResult} from "../../engine/index.js";
import {type Format, format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {certain, intervalOf} from "../certainty/certain.js";
import {html} from "../dom.js";
import {edge, fill, symbols} from "../symbol.js";
import {rankCounts, ranked, type View} from "../view.js";
import {asImage} from "./asImage.js";
import {layoutOf, plotLayout} from "./layout.js";
import {bandLegend} from "./legend.js";
import {placesFrame, placesMarks, placesWidth} from "./places.js";
import {plainAxis} from "./plotAxis.js";

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
const margins = {top: 40, bottom: 8};

/** What the panels have in common. */
interface Panels {
  readonly view: View;
  readonly rows: readonly UnitResult[];
  readonly options: RankingOptions;
  readonly format: Format;
  readonly description: string;
  /** Pixels: of the names, of the panel of levels with them, of the panel of differences. */
  readonly labels: number;
  readonly levels: number;
  readonly differences: number;
  readonly narrow: boolean;
}

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
  const narrow = width < 560;
  const labels = narrow ? 160 : 190;
  const levels = Math.round(labels + (width - labels) * 0.44);
  const description = text.ranking.describe(options.units, rows[0].name, rows[rows.length - 1].name);
  const panels: Panels = {
    view,
    rows,
    options,
    format: f,
    description,
    labels,
    levels,
    differences: width - levels,
    narrow
  };
  const drawn = [
    levelsPanel(panels),
    differencesPanel(panels),
    ...(certainty === null ? [] : [placesPanel(panels, certainty)])
  ];
  const read = certainty === null ? text.ranking.read : `${text.ranking.read} ${text.certainty.readPlaces}`;
  return html`<figure class="ranking" style=${{width: `${options.width}px`}}>
    ${bandLegend(measure)}
    <div class="panels">${drawn.map(asImage)}</div>
    <figcaption><h3>${text.bands.howToRead}</h3><p>${read}</p><p>${measure.rule}</p></figcaption>
  </figure>`;
}

/** A panel of rows. */
function panel(
  {rows, description}: Panels,
  label: string,
  {width, left, right}: {readonly width: number; readonly left: number; readonly right: number},
  {x, marks}: {readonly x: Plot.ScaleOptions; readonly marks: Plot.Markish[]}
) {
  const height = margins.top + rows.length * rowHeight + margins.bottom;
  return Plot.plot({
    className: "ranking-plot",
    ...plotLayout(layoutOf(width, height, {...margins, left, right})),
    ariaLabel: label,
    ariaDescription: description,
    x,
    y: {type: "band", domain: rows.map(({unit}) => unit), axis: null, padding: 0.1},
    marks
  });
}

const inset = {insetLeft: 6, insetRight: 6, label: null} as const;

/** Rank, name and people, and the actual beside the expected. */
function levelsPanel(panels: Panels) {
  const {view, rows, format: f, labels, levels} = panels;
  const {language, measure} = panels.options;
  const {ranking, table} = words(language);
  const expected = (row: UnitResult) => row.expected * measure.scale;
  const observed = (row: UnitResult) => row.observed * measure.scale;
  return panel(
    panels,
    `${ranking.actual}, ${ranking.expected}`,
    {width: levels, left: labels, right: 12},
    {
      x: inset,
      marks: [
        ...rowMarks(rows, labels),
        ...labelMarks(rows, rankCounts(view), f, labels),
        Plot.text([table.n], {
          frameAnchor: "top-left",
          textAnchor: "end",
          dx: -8,
          dy: -18,
          fontSize: 12,
          fill: "var(--ink-soft)"
        }),
        axis(levelUnit(measure, ranking), measure, f, levels - labels),
        Plot.ruleX([view.national * measure.scale], {stroke: "var(--ink-faint)", strokeDasharray: "2,3"}),
        Plot.ruleY(rows, {y: "unit", x1: expected, x2: observed, stroke: "var(--ink-faint)"}),
        Plot.tickX(rows, {
          y: "unit",
          x: expected,
          stroke: "var(--ink)",
          strokeWidth: 1.75,
          insetTop: 2,
          insetBottom: 2
        }),
        points(rows, observed)
      ]
    }
  );
}

/** The difference with its interval. */
function differencesPanel(panels: Panels) {
  const {rows, format: f, differences, narrow} = panels;
  const {language, measure, certainty = null} = panels.options;
  const {ranking} = words(language);
  const known = certain(certainty);
  const interval = (end: 0 | 1) => (row: UnitResult) =>
    intervalOf(row, known.get(row.unit))[end] * measure.scale;
  const heading = narrow && measure.share ? ranking.differenceShort : differenceUnit(measure, ranking);
  return panel(
    panels,
    ranking.difference,
    {width: differences, left: 8, right: 8},
    {
      x: inset,
      marks: [
        ...rowMarks(rows),
        axis(heading, measure, f, differences, true),
        Plot.ruleX([0], {stroke: "var(--ink-soft)"}),
        Plot.ruleY(rows, {
          y: "unit",
          x1: interval(0),
          x2: interval(1),
          stroke: "var(--ink-soft)",
          strokeWidth: 1.25
        }),
        points(rows, row => row.difference * measure.scale)
      ]
    }
  );
}

/** The places that each may have. */
function placesPanel(panels: Panels, certainty: Certainty) {
  const {rows, options} = panels;
  const {x, ...sides} = placesFrame(rows.length);
  return panel(panels, words(options.language).certainty.places, sides, {
    x,
    marks: [...rowMarks(rows), ...placesMarks(rows, certainty, options.language)]
  });
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
    ...plainAxis,
    anchor: "top",
    ticks: Math.max(3, Math.floor(width / 60)),
    label,
    labelAnchor: "left",
    labelOffset: 36,
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
