import * as Plot from "@observablehq/plot";
import {format, type Language, words} from "../../i18n/index.js";
import {asImage} from "../chart/asImage.js";
import {layoutOf, plotLayout} from "../chart/layout.js";
import {shareAxis, weekAxis} from "../chart/plotAxis.js";
import type {CurveShown} from "./curveShown.js";
import {expectedPoints, happened, type Point, rangeOf} from "./steps.js";

export interface CurvesDrawing {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  readonly horizon: number;
  readonly national: readonly Point[];
  readonly units: readonly CurveShown[];
  /** Whether lines are named at their ends, and the axes have headings. */
  readonly labels: boolean;
  readonly description: string;
  readonly title: string;
}

/** How lines of several units are told apart without colour: by their weight. */
const weights = [2.5, 1.75, 1.25, 1];
/** Labels this many pixels apart do not touch. */
const apart = 15;

/** Steps of the country and the chosen, dashed what is expected of their people, shaded what chance could do. */
export function curvesDrawing(options: CurvesDrawing): SVGElement {
  const {language, width, height, horizon, units, labels, description, title} = options;
  const text = words(language).durations.curves;
  const f = format(language);
  const lines = linesOf(options);
  const top = highest(lines);
  const layout = layoutOf(
    width,
    height,
    labels
      ? {top: 28, right: Math.min(190, width * 0.34), bottom: 40, left: 40}
      : {top: 8, right: 8, bottom: 20, left: 40}
  );
  const ticks = labels ? 5 : 3;
  const plot = Plot.plot({
    className: "curves-plot",
    ...plotLayout(layout),
    ariaLabel: title,
    ariaDescription: description,
    x: {domain: [0, horizon]},
    y: {domain: [0, top], percent: false},
    marks: [
      Plot.gridY({ticks, stroke: "var(--rule-faint)", strokeOpacity: 1}),
      weekAxis(f, {
        weeks: horizon,
        step: weekStep(horizon, labels && width > 480),
        label: labels ? text.axis : null
      }),
      shareAxis(f, {ticks, label: labels ? text.shareAxis : null}),
      ...lineMarks(lines),
      ...(labels ? [endMarks(endLabels(units, lines, layout.innerHeight / top, options), horizon)] : [])
    ]
  });
  return asImage(plot) as unknown as SVGElement;
}

/** What is drawn: the country, each unit's actual and expected, and the range of chance where there is one unit. */
interface Lines {
  readonly national: readonly Point[];
  readonly actual: readonly (readonly Point[])[];
  readonly expected: readonly (readonly Point[])[];
  readonly range: ReturnType<typeof rangeOf>;
}

function linesOf({horizon, national, units}: CurvesDrawing): Lines {
  return {
    national,
    actual: units.map(({curves}) => happened(curves.observed, horizon)),
    expected: units.map(({curves}) => expectedPoints(curves)),
    range: units.length === 1 ? rangeOf(units[0].curves) : []
  };
}

/** The tenth at or above everything. */
function highest({national, actual, expected, range}: Lines): number {
  const shares = [national, ...actual, ...expected].flatMap(points => points.map(({share}) => share));
  const most = Math.max(0.05, ...shares, ...range.map(({high}) => high));
  return Math.min(1, Math.ceil(10 * most - 1e-9) / 10);
}

function lineMarks({national, actual, expected, range}: Lines): readonly Plot.Markish[] {
  const at = {x: "week", y: "share"} as const;
  const steps = {...at, curve: "step-after"} as const;
  return [
    Plot.areaY(range, {
      x: "week",
      y1: "low",
      y2: "high",
      curve: "step-after",
      fill: "var(--ink)",
      fillOpacity: 0.1
    }),
    Plot.line(national, {...steps, stroke: "var(--ink-faint)", strokeWidth: 1.5}),
    ...actual.flatMap((points, unit) => [
      Plot.line(expected[unit], {
        ...at,
        stroke: "var(--accent)",
        strokeWidth: 1.5,
        strokeDasharray: "5,4"
      }),
      Plot.line(points, {...steps, stroke: "var(--ink)", strokeWidth: weights[Math.min(unit, 3)]})
    ])
  ];
}

function endMarks(labels: ReturnType<typeof endLabels>, horizon: number): Plot.Markish {
  return Plot.text(labels, {
    x: () => horizon,
    y: "at",
    text: "label",
    fill: "fill",
    textAnchor: "start",
    dx: 6,
    fontSize: 12
  });
}

/** What stands at the end of each line, moved apart where lines end close to each other. */
function endLabels(
  units: readonly CurveShown[],
  lines: Lines,
  perShare: number,
  {language, width}: CurvesDrawing
) {
  const text = words(language).durations.curves;
  const f = format(language);
  const last = (points: readonly Point[]) => points[points.length - 1]?.share ?? 0;
  const most = width < 480 ? 14 : 26;
  const short = (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
  const labels = [
    {share: last(lines.national), label: text.country, fill: "var(--ink-soft)"},
    ...units.flatMap(({name}, at) => [
      {share: last(lines.actual[at]), label: text.actual(short(name)), fill: "var(--ink)"},
      {share: last(lines.expected[at]), label: text.expected(short(name)), fill: "var(--accent)"}
    ])
  ].sort((a, b) => a.share - b.share);
  let lowest = Number.NEGATIVE_INFINITY;
  return labels.map(({share, label, fill}) => {
    lowest = Math.max(share, lowest + apart / perShare);
    return {at: lowest, label: `${label} ${f.percent(share)}`, fill};
  });
}

/** Quarters of a year, or as many of them as there is room for. */
function weekStep(horizon: number, wide: boolean): number {
  if (horizon <= 60) return 13;
  return wide || horizon <= 160 ? 26 : 52;
}
