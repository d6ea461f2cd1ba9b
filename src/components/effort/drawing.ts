import type {UnitResult} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {isolated} from "../card/isolated.js";
import type {Axis} from "../chart/axis.js";
import {axisMarks} from "../chart/axisMarks.js";
import {nameMarks, placeNames} from "../chart/names.js";
import {tickDigits} from "../chart/ticks.js";
import {svg} from "../dom.js";
import {type Plane, planeOf} from "./plane.js";
import type {Point} from "./points.js";

export interface ScatterAxis {
  readonly title: string;
  readonly measure: Measure;
}

export interface DrawingOptions {
  readonly language: Language;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Pixels. */
  readonly width: number;
  readonly selected: string | null;
}

export interface Mark {
  readonly point: Point;
  readonly at: readonly [x: number, y: number];
  readonly element: SVGElement;
}

export interface ScatterDrawing {
  readonly svg: SVGElement;
  readonly marks: readonly Mark[];
  /** Draws one mark's cross in ink; null none. */
  emphasise(mark: Mark | null): void;
}

/** How many far-off points are named besides the chosen one. */
const named = 6;

/** Points with their intervals as light crosses, lines at zero, the chosen point and the farthest named. */
export function drawing(points: readonly Point[], options: DrawingOptions): ScatterDrawing {
  const {width, selected} = options;
  const plane = planeOf(points, width);
  const {height, left, right, top, bottom} = plane;
  const isChosen = ({point}: Mark) => point.unit === selected;
  const marks = points.map(point => markOf(point, plane, point.unit === selected));
  const chosen = marks.filter(isChosen);
  const others = marks.filter(mark => !isChosen(mark));
  const farthest = others.toSorted((a, b) => distance(b, plane) - distance(a, plane)).slice(0, named);
  const names = placeNames(
    [...chosen, ...farthest].map(mark => ({
      name: isolated(mark.point.name),
      at: mark.at,
      must: isChosen(mark)
    })),
    marks.map(({at}) => at),
    {left, right, top, bottom}
  );
  const emphasis = svg`<path stroke="var(--ink)" stroke-width="1.5"></path>`;
  const emphasise = (mark: Mark | null) => {
    const shown = mark ?? chosen[0];
    emphasis.setAttribute("d", shown === undefined ? "" : cross(shown, plane));
  };
  emphasise(null);
  const root = svg`<svg class="effort-plot plane-plot" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-size="12" fill="none">
    <g aria-hidden="true">${frame(plane, options)}
      <path class="crosses" d=${marks.map(mark => cross(mark, plane)).join("")} stroke="var(--rule)" stroke-opacity="0.55"></path>
      ${emphasis}
    </g>
    ${[...others, ...chosen].map(({element}) => element)}
    ${nameMarks(names)}
  </svg>`;
  return {svg: root, marks, emphasise};
}

function markOf(point: Point, {x, y}: Plane, chosen: boolean): Mark {
  const at = [x.at(point.x.difference), y.at(point.y.difference)] as const;
  const element = svg`<g class="effort-point plane-point" transform=${`translate(${at.map(value => value.toFixed(1)).join()})`} data-unit=${point.unit}>
    <circle r=${chosen ? 6 : 4} fill=${chosen ? "var(--paper)" : "var(--accent)"} stroke=${chosen ? "var(--ink)" : "var(--paper)"} stroke-width=${chosen ? 2.5 : 1}></circle>
  </g>`;
  return {point, at, element};
}

/** Where chance alone could put a point in both directions, as a path that ends with the plot. */
function cross({point, at}: Mark, {x, y}: Plane): string {
  const ends = (axis: Axis, {difference, se}: UnitResult) =>
    [-1, 1].map(side => axis.within(difference + side * limits.chance * se).toFixed(1));
  const [x1, x2] = ends(x, point.x);
  const [y1, y2] = ends(y, point.y);
  const [atX, atY] = at.map(value => value.toFixed(1));
  return `M${x1},${atY}H${x2}M${atX},${y1}V${y2}`;
}

/** How far from what is expected of both, as parts of the picture. */
function distance({at: [atX, atY]}: Mark, {x, y, innerWidth, innerHeight}: Plane): number {
  return Math.hypot((atX - x.at(0)) / innerWidth, (atY - y.at(0)) / innerHeight);
}

/** Grid, lines at zero, what the axes are, and what two of the corners mean. */
function frame(plane: Plane, {language, x: across, y: up}: DrawingOptions): readonly SVGElement[] {
  const {corners} = words(language).effort;
  const f = format(language);
  const {left, right, top, bottom, x, y} = plane;
  const writer = ({ticks}: Axis, {measure: {scale}}: ScatterAxis) => {
    const digits = tickDigits(ticks, scale);
    return (tick: number) => f.signed(tick * scale, digits);
  };
  const soft = "var(--ink-soft)";
  return [
    axisMarks(x, plane, {side: "bottom", lines: "through", write: writer(x, across)}),
    axisMarks(y, plane, {side: "left", lines: "through", write: writer(y, up)}),
    svg`<path d=${`M${x.at(0).toFixed(1)},${top}V${bottom}M${left},${y.at(0).toFixed(1)}H${right}`} stroke=${soft} stroke-width="1.25"></path>`,
    svg`<text x="0" y="12" fill="var(--ink)">↑ ${up.title}</text>`,
    svg`<text x=${right} y=${bottom + 36} text-anchor="end" fill="var(--ink)">${across.title} →</text>`,
    svg`<text x=${right - 4} y=${top + 12} text-anchor="end" fill=${soft}>${corners.above}</text>`,
    svg`<text x=${left + 4} y=${bottom - 6} fill=${soft}>${corners.below}</text>`
  ];
}
