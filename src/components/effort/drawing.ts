import type {UnitResult} from "../../engine/index.js";
import {type Format, format, type Language, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {isolated} from "../card/isolate.js";
import {svg} from "../dom.js";
import {placeNames} from "../funnel/names.js";
import {type Axis, axisOf, held} from "./plane.js";
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
  const {language, width, selected} = options;
  const f = format(language);
  const height = Math.round(Math.min(560, Math.max(320, width * 0.78)));
  const [left, right, top, bottom] = [44, width - 8, 26, height - 42];
  const shownValue = (axis: "x" | "y") => (point: Point) =>
    point[axis].difference * options[axis].measure.scale;
  const x = axisOf(points.map(shownValue("x")), left, right, 72);
  const y = axisOf(points.map(shownValue("y")), bottom, top, 56);

  const cross = ({x: across, y: up}: Point): string => {
    const [x1, x2] = ends(across, options.x.measure).map(value => held(x, value).toFixed(1));
    const [y1, y2] = ends(up, options.y.measure).map(value => held(y, value).toFixed(1));
    const [atX, atY] = [
      x.place(across.difference * options.x.measure.scale),
      y.place(up.difference * options.y.measure.scale)
    ].map(value => value.toFixed(1));
    return `M${x1},${atY}H${x2}M${atX},${y1}V${y2}`;
  };
  const marks = points.map((point): Mark => {
    const at = [x.place(shownValue("x")(point)), y.place(shownValue("y")(point))] as const;
    const chosen = point.unit === selected;
    const element = svg`<g class="effort-point" transform=${`translate(${at.map(value => value.toFixed(1)).join()})`} data-unit=${point.unit}>
      <circle r=${chosen ? 6 : 4} fill=${chosen ? "var(--paper)" : "var(--accent)"} stroke=${chosen ? "var(--ink)" : "var(--paper)"} stroke-width=${chosen ? 2.5 : 1}></circle>
    </g>`;
    return {point, at, element};
  });
  const chosen = marks.filter(({point}) => point.unit === selected);
  const emphasis = svg`<path stroke="var(--ink)" stroke-width="1.5"></path>`;
  const emphasise = (mark: Mark | null) => {
    const shown = mark ?? chosen[0];
    emphasis.setAttribute("d", shown === undefined ? "" : cross(shown.point));
  };
  emphasise(null);
  const farthest = marks
    .filter(({point}) => point.unit !== selected)
    .sort((a, b) => distance(b, x, y) - distance(a, x, y))
    .slice(0, named);
  const names = placeNames(
    [...chosen, ...farthest].map(({point, at}) => ({
      name: isolated(point.name),
      at,
      must: point.unit === selected
    })),
    marks.map(({at}) => at),
    {left, right, top, bottom}
  );
  const root = svg`<svg class="effort-plot" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-size="12" fill="none">
    <g aria-hidden="true">${frame(x, y, options, f)}
      <path class="crosses" d=${points.map(cross).join("")} stroke="var(--rule)" stroke-opacity="0.55"></path>
      ${emphasis}
    </g>
    ${[...marks].sort((a, b) => Number(a.point.unit === selected) - Number(b.point.unit === selected)).map(({element}) => element)}
    <g font-size="13" fill="var(--ink)" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke" pointer-events="none" aria-hidden="true">${names.map(
      ({name, x: nameX, y: nameY, anchor, must}) =>
        svg`<text x=${nameX.toFixed(1)} y=${nameY.toFixed(1)} text-anchor=${anchor} font-weight=${must ? 700 : 400}>${name}</text>`
    )}</g>
  </svg>`;
  return {svg: root, marks, emphasise};
}

function ends({difference, se}: UnitResult, {scale}: Measure): readonly [number, number] {
  return [(difference - limits.chance * se) * scale, (difference + limits.chance * se) * scale];
}

/** How far from what is expected of both, as parts of the picture. */
function distance({at: [atX, atY]}: Mark, x: Axis, y: Axis): number {
  return Math.hypot((atX - x.place(0)) / (x.to - x.from), (atY - y.place(0)) / (y.to - y.from));
}

/** Grid, lines at zero, what the axes are, and what two of the corners mean. */
function frame(x: Axis, y: Axis, options: DrawingOptions, f: Format): readonly SVGElement[] {
  const {corners} = words(options.language).effort;
  const [left, right, bottom, top] = [x.from, x.to, y.from, y.to];
  const soft = "var(--ink-soft)";
  return [
    ...x.ticks.map(
      tick => svg`<g><path d=${`M${x.place(tick).toFixed(1)},${top}V${bottom}`} stroke="var(--rule-faint)"></path>
        <text x=${x.place(tick).toFixed(1)} y=${bottom + 16} text-anchor=${right - x.place(tick) < 14 ? "end" : "middle"} fill=${soft}>${f.signed(tick, x.digits)}</text></g>`
    ),
    ...y.ticks.map(
      tick => svg`<g><path d=${`M${left},${y.place(tick).toFixed(1)}H${right}`} stroke="var(--rule-faint)"></path>
        <text x=${left - 6} y=${y.place(tick).toFixed(1)} dy="0.32em" text-anchor="end" fill=${soft}>${f.signed(tick, y.digits)}</text></g>`
    ),
    svg`<path d=${`M${x.place(0).toFixed(1)},${top}V${bottom}M${left},${y.place(0).toFixed(1)}H${right}`} stroke="var(--ink-soft)" stroke-width="1.25"></path>`,
    svg`<text x="0" y="12" fill="var(--ink)">↑ ${options.y.title}</text>`,
    svg`<text x=${right} y=${bottom + 36} text-anchor="end" fill="var(--ink)">${options.x.title} →</text>`,
    svg`<text x=${right - 4} y=${top + 12} text-anchor="end" fill=${soft}>${corners.above}</text>`,
    svg`<text x=${left + 4} y=${bottom - 6} fill=${soft}>${corners.below}</text>`
  ];
}
