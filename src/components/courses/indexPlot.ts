import * as Plot from "@observablehq/plot";
import type {CourseDescription} from "../../benchmark/courses.js";
import {format, type Language, words} from "../../i18n/index.js";
import {asImage} from "../chart/asImage.js";
import {layoutOf, plotLayout} from "../chart/layout.js";
import {weekAxis} from "../chart/plotAxis.js";
import {stateColour} from "./states.js";

/** Courses one above the other, week by week, the earliest jobs on top. */
export function indexPlot(
  {courses}: CourseDescription["index"],
  {language, width}: {readonly language: Language; readonly width: number}
): SVGElement {
  const text = words(language).courses;
  const f = format(language);
  const runs = courses.flatMap((spells, row) => {
    let from = 0;
    return spells.map(({state, weeks}) => {
      const run = {row, state, from, to: from + weeks};
      from += weeks;
      return run;
    });
  });
  const weeks = runs.reduce((most, {to}) => Math.max(most, to), 0);
  const height = Math.round(Math.min(520, Math.max(160, 2.2 * courses.length)));
  const plot = Plot.plot({
    className: "index-plot",
    ...plotLayout(layoutOf(width, height + 44, {top: 4, right: 16, bottom: 40, left: 8})),
    ariaLabel: text.index.title,
    ariaDescription: text.index.describe(f.integer(courses.length)),
    x: {domain: [0, weeks]},
    y: {domain: [0, courses.length], reverse: true, axis: null},
    color: {type: "identity"},
    marks: [
      Plot.rect(runs, {
        x1: "from",
        x2: "to",
        y1: "row",
        y2: ({row}: {row: number}) => row + 1,
        fill: ({state}: {state: string}) => stateColour(state),
        shapeRendering: "crispEdges"
      }),
      weekAxis(f, {weeks, step: 26, label: text.chronogram.weeks})
    ]
  });
  return asImage(plot) as unknown as SVGElement;
}
