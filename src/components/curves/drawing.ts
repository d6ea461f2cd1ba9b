import * as Plot from "@observablehq/plot";
import {type Format, format, type Language, words} from "../../i18n/index.js";
import {asImage} from "../chart/asImage.js";
import type {CurveShown} from "./curves.js";
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
  const {language, width, height, horizon, national, units, labels, description, title} = options;
  const text = words(language).durations.curves;
  const f = format(language);
  const actual = units.map(({curves}) => happened(curves.observed, horizon));
  const ranges = units.length === 1 ? rangeOf(units[0].curves) : [];
  const tops = [
    ...national.map(({share}) => share),
    ...actual.flat().map(({share}) => share),
    ...units.flatMap(({curves}) => expectedPoints(curves).map(({share}) => share)),
    ...ranges.map(({high}) => high)
  ];
  const top = Math.min(1, Math.ceil(10 * Math.max(0.05, ...tops) - 1e-9) / 10);
  const steps = {x: "week", y: "share", curve: "step-after"} as const;
  const axis = {tickSize: 0, fontSize: 12, color: "var(--ink-soft)", labelArrow: "none"} as const;
  const marginRight = labels ? Math.min(190, width * 0.34) : 8;
  const marginTop = labels ? 28 : 8;
  const marginBottom = labels ? 40 : 20;
  const plot = Plot.plot({
    className: "curves-plot",
    width,
    height,
    marginTop,
    marginBottom,
    marginLeft: 40,
    marginRight,
    ariaLabel: title,
    ariaDescription: description,
    x: {domain: [0, horizon]},
    y: {domain: [0, top], percent: false},
    marks: [
      Plot.gridY({ticks: labels ? 5 : 3, stroke: "var(--rule-faint)", strokeOpacity: 1}),
      Plot.axisX({
        ...axis,
        ticks: weekTicks(horizon, labels && width > 480),
        tickFormat: (week: number) => f.integer(week),
        label: labels ? text.axis : null,
        labelAnchor: "center"
      }),
      Plot.axisY({
        ...axis,
        ticks: labels ? 5 : 3,
        tickFormat: (share: number) => f.integer(100 * share),
        label: labels ? text.shareAxis : null,
        labelAnchor: "top"
      }),
      Plot.areaY(ranges, {
        x: "week",
        y1: "low",
        y2: "high",
        curve: "step-after",
        fill: "var(--ink)",
        fillOpacity: 0.1
      }),
      Plot.line(national, {...steps, stroke: "var(--ink-faint)", strokeWidth: 1.5}),
      ...units.flatMap(({curves}, at) => [
        Plot.line(expectedPoints(curves), {
          x: "week",
          y: "share",
          stroke: "var(--accent)",
          strokeWidth: 1.5,
          strokeDasharray: "5,4"
        }),
        Plot.line(actual[at], {...steps, stroke: "var(--ink)", strokeWidth: weights[Math.min(at, 3)]})
      ]),
      ...(labels
        ? [
            Plot.text(endLabels(options, actual, f, (height - marginTop - marginBottom) / top), {
              x: () => horizon,
              y: "at",
              text: "label",
              fill: "fill",
              textAnchor: "start",
              dx: 6,
              fontSize: 12
            })
          ]
        : [])
    ]
  });
  return asImage(plot) as unknown as SVGElement;
}

/** What stands at the end of each line, moved apart where lines end close to each other. */
function endLabels(
  {language, national, units, width}: CurvesDrawing,
  actual: readonly (readonly Point[])[],
  f: Format,
  perShare: number
) {
  const text = words(language).durations.curves;
  const last = (points: readonly Point[]) => points[points.length - 1]?.share ?? 0;
  const most = width < 480 ? 14 : 26;
  const short = (name: string) => (name.length > most ? `${name.slice(0, most - 1)}…` : name);
  const labels = [
    {share: last(national), label: text.country, fill: "var(--ink-soft)"},
    ...units.flatMap(({name, curves}, at) => [
      {share: last(actual[at]), label: text.actual(short(name)), fill: "var(--ink)"},
      {share: last(expectedPoints(curves)), label: text.expected(short(name)), fill: "var(--accent)"}
    ])
  ].sort((a, b) => a.share - b.share);
  let lowest = Number.NEGATIVE_INFINITY;
  const placed = labels.map(label => {
    const at = Math.max(label.share, lowest + apart / perShare);
    lowest = at;
    return {...label, at, label: `${label.label} ${f.percent(label.share)}`};
  });
  return placed;
}

function weekTicks(horizon: number, wide: boolean): number[] {
  const step = horizon <= 60 ? 13 : wide || horizon <= 160 ? 26 : 52;
  return Array.from({length: Math.floor(horizon / step) + 1}, (_, at) => at * step);
}
