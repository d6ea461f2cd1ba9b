import * as Plot from "@observablehq/plot";
import type {Certainty, UnitResult} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {certain} from "../certainty/certain.js";
import {placeRange} from "../certainty/say.js";
import {plainAxis} from "./plotAxis.js";
import {rankTicks} from "./ticks.js";

/** Pixels that the panel takes. */
export const placesWidth = 132;
const textWidth = 42;

/** Marks of every row's places: a thin bar for 95 %, a thick one for 90 %, a tick at the rank, and from–to in numbers. */
export function placesMarks(
  rows: readonly UnitResult[],
  certainty: Certainty,
  language: Language
): Plot.Markish[] {
  const known = certain(certainty);
  const sure = rows.flatMap(({unit, rank}) => {
    const found = known.get(unit);
    return found === undefined ? [] : [{...found, rank: rank ?? 0}];
  });
  const bar = (which: "interval90" | "interval95", stroke: string, strokeWidth: number) =>
    Plot.ruleY(sure, {
      y: "unit",
      x1: row => row[which][0] - 0.5,
      x2: row => row[which][1] + 0.5,
      stroke,
      strokeWidth
    });
  return [
    Plot.axisX(rankTicks(rows.length, rows.length), {
      ...plainAxis,
      anchor: "top",
      label: words(language).certainty.places,
      labelAnchor: "left",
      labelOffset: 36
    }),
    bar("interval95", "var(--ink-soft)", 1.5),
    bar("interval90", "var(--place)", 6),
    Plot.tickX(sure, {y: "unit", x: "rank", stroke: "var(--ink)", strokeWidth: 2, inset: 2}),
    Plot.text(sure, {
      y: "unit",
      frameAnchor: "right",
      textAnchor: "end",
      dx: textWidth,
      text: row => placeRange(row.interval95),
      fontSize: 12,
      fill: "var(--ink-soft)",
      fontVariant: "tabular-nums"
    })
  ];
}

/** The panel's sides and scale, for as many rows. */
export const placesFrame = (count: number) => ({
  width: placesWidth,
  left: 8,
  right: textWidth + 2,
  x: {domain: [0.5, count + 0.5], label: null}
});
