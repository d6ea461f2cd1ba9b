import * as Plot from "@observablehq/plot";
import {asImage} from "./asImage.js";
import type {Ends} from "./axis.js";
import {layoutOf, plotLayout} from "./layout.js";
import {plainAxis} from "./plotAxis.js";

export interface SquarePlotOptions {
  readonly className: string;
  /** Pixels, across and up. */
  readonly size: number;
  /** Of both axes. */
  readonly domain: Ends;
  readonly title: string;
  readonly description: string;
  readonly x: string;
  readonly y: string;
  readonly write: (tick: number) => string;
  readonly marks: readonly Plot.Markish[];
}

/** A square with the same axis both ways, and a dashed line where both are equal. */
export function squarePlot(options: SquarePlotOptions): Element {
  const {className, size, domain, title, description, x, y, write, marks} = options;
  const axis = {...plainAxis, ticks: 5, tickFormat: write};
  const [low, high] = domain;
  return asImage(
    Plot.plot({
      className,
      ...plotLayout(layoutOf(size, size, {top: 32, right: 24, bottom: 44, left: 40})),
      ariaLabel: title,
      ariaDescription: description,
      x: {domain: [low, high]},
      y: {domain: [low, high]},
      marks: [
        Plot.axisX({...axis, label: x, labelAnchor: "right"}),
        Plot.axisY({...axis, label: y, labelAnchor: "top"}),
        Plot.frame({stroke: "var(--rule-faint)"}),
        Plot.line(
          [
            [low, low],
            [high, high]
          ],
          {stroke: "var(--ink-faint)", strokeDasharray: "2,3"}
        ),
        ...marks
      ]
    })
  );
}
