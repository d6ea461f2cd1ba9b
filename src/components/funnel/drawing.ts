import type {Funnel, FunnelUnit} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {axisMarks} from "../chart/axisMarks.js";
import {nameMarks, placeNames} from "../chart/names.js";
import {tickDigits} from "../chart/ticks.js";
import {svg} from "../dom.js";
import {spread} from "../shift/spread.js";
import {bandPath, edge, fill} from "../symbol.js";
import {curve} from "./curve.js";
import {hollow} from "./legend.js";
import {type Plane, planeOf} from "./plane.js";
import {bandOfPoint, byDistance, funnelValue} from "./point.js";

export interface DrawingOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
  readonly selected: readonly string[];
}

/** One unit's mark, and where it is. */
export interface Mark {
  readonly unit: FunnelUnit;
  readonly at: readonly [x: number, y: number];
  readonly element: SVGElement;
}

export interface FunnelDrawing {
  readonly svg: SVGElement;
  readonly marks: readonly Mark[];
  /** Not assessed and outside the picture: drawn as arrows at its edge. */
  readonly outside: readonly FunnelUnit[];
  /** Names there was no room for. */
  readonly unnamed: number;
}

/** The funnel itself: limits, target, a mark for every unit, and names of the chosen and of those far outside. */
export function drawing(funnel: Funnel, options: DrawingOptions): FunnelDrawing {
  const {measure, width, selected} = options;
  const plane = planeOf(funnel, {width, share: measure.share});
  const {height} = plane;
  const isChosen = ({unit}: FunnelUnit) => selected.includes(unit);
  const marks = funnel.units
    .map(unit => markOf(unit, funnel.target, plane, isChosen(unit)))
    .sort((a, b) => order(a.unit, isChosen) - order(b.unit, isChosen));
  const named = namedOf(marks, selected);
  const names = placeNames(
    named.map(({unit, at}) => ({name: isolated(unit.name), at, must: isChosen(unit)})),
    marks.map(({at}) => at),
    {left: plane.left, right: plane.right + 4, top: plane.top - 8, bottom: plane.bottom + 4}
  );
  const root = svg`<svg class="funnel-plot plane-plot" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-size="12" fill="none">
    <g aria-hidden="true">${axes(funnel, plane, options)}${limitLines(funnel, plane, options)}</g>
    ${marks.map(({element}) => element)}
    ${nameMarks(names)}
  </svg>`;
  return {
    svg: root,
    marks,
    outside: marks.filter(({unit}) => isOutside(unit, plane)).map(({unit}) => unit),
    unnamed: named.length - names.length
  };
}

/** Who has a name, in the order in which they get room: the chosen, then the farthest beyond the limits. */
function namedOf(marks: readonly Mark[], selected: readonly string[]): readonly Mark[] {
  return [
    ...selected.flatMap(id => marks.filter(({unit}) => unit.unit === id)),
    ...marks
      .filter(({unit}) => unit.beyond === 0.998 && !selected.includes(unit.unit))
      .sort((a, b) => byDistance(a.unit, b.unit))
  ];
}

/** Drawn from the back: not assessed, within limits, beyond them, chosen. */
function order(unit: FunnelUnit, isChosen: (unit: FunnelUnit) => boolean): number {
  if (isChosen(unit)) return 4;
  return unit.assessed ? 1 + unit.beyond : 0;
}

function isOutside({value, assessed}: FunnelUnit, {y, top, bottom}: Plane): boolean {
  return !assessed && (y.at(value) < top || y.at(value) > bottom);
}

function markOf(unit: FunnelUnit, target: number, plane: Plane, chosen: boolean): Mark {
  const band = bandOfPoint(unit, target);
  const at = [plane.x.at(unit.size), plane.y.within(unit.value)] as const;
  const size = chosen ? 1.15 : 0.85;
  const place = `translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`;
  const shape = unit.assessed
    ? svg`<path d=${bandPath(band)} transform=${`scale(${size})`} fill=${fill(band)} stroke=${chosen ? "var(--ink)" : edge(band)} stroke-width=${chosen ? 2 : 1.25}></path>`
    : svg`<path d=${isOutside(unit, plane) ? arrow(unit.value > target) : hollow.path} fill="var(--paper)" fill-opacity="0.6" stroke=${chosen ? "var(--ink)" : hollow.stroke} stroke-width=${chosen ? 2 : 1} stroke-dasharray=${chosen ? "none" : hollow.dashes}></path>`;
  const element = svg`<g class="funnel-point plane-point" transform=${place} data-unit=${unit.unit}>${shape}</g>`;
  return {unit, at, element};
}

const arrow = (up: boolean) => (up ? "M-4,3L0,-3L4,3" : "M-4,-3L0,3L4,-3");

/** Limits as curves, the target as a line, and to the right what they are. */
function limitLines(funnel: Funnel, plane: Plane, options: DrawingOptions): readonly SVGElement[] {
  const {sizes, limits, target} = funnel;
  const {left, right, top, bottom, x, y} = plane;
  const lines = limits.flatMap(({level, lower, upper}) =>
    [lower, upper].map(values => {
      const points = sizes.map((size, at) => [x.at(size), y.at(values[at])] as const);
      const dashes = level === 0.95 ? "none" : "5 3";
      return svg`<path d=${curve(points, top, bottom)} stroke="var(--ink-soft)" stroke-width="1.25" stroke-dasharray=${dashes}></path>`;
    })
  );
  return [
    svg`<path d=${`M${left},${y.at(target).toFixed(1)}H${right}`} stroke="var(--ink)"></path>`,
    ...lines,
    ...lineLabels(funnel, plane, options)
  ];
}

const lineHeight = 14;

/** What the limits and the target are, at their right ends, moved apart where they would meet. */
function lineLabels(
  {choice, limits: [inner, outer], target}: Funnel,
  {right, top, bottom, y}: Plane,
  {language, measure}: DrawingOptions
): readonly SVGElement[] {
  const text = words(language).funnel;
  const ratio = choice.measure === "ratio";
  const end = ({level, upper}: Funnel["limits"][number]) => ({
    words: text.level(level === 0.95 ? "95" : "99.8"),
    at: y.at(upper[upper.length - 1]),
    ink: "var(--ink-soft)"
  });
  const labels = [
    end(outer),
    end(inner),
    {
      words: ratio || measure.timed !== null ? text.target.ratio : text.target.country,
      at: y.at(target),
      ink: "var(--ink)"
    },
    {
      words: ratio ? format(language).decimal(target, 0) : funnelValue(target, measure),
      at: y.at(target) + lineHeight,
      ink: "var(--ink)"
    }
  ];
  const settled = spread(
    labels.map(({at}) => at),
    lineHeight,
    top,
    bottom
  );
  return labels.map(
    (label, at) =>
      svg`<text x=${right + 6} y=${settled[at].toFixed(1)} dy="0.32em" fill=${label.ink}>${label.words}</text>`
  );
}

function axes(funnel: Funnel, plane: Plane, {language, measure}: DrawingOptions): readonly SVGElement[] {
  const {left, right, bottom, x, y} = plane;
  const f = format(language);
  const scale = funnel.choice.measure === "ratio" ? 1 : measure.scale;
  const digits = tickDigits(y.ticks, scale);
  const titles = titlesOf(funnel, measure, language);
  return [
    axisMarks(y, plane, {side: "left", lines: "through", write: tick => f.decimal(tick * scale, digits)}),
    svg`<path d=${`M${left},${bottom}H${right}`} stroke="var(--rule)"></path>`,
    axisMarks(x, plane, {side: "bottom", lines: "outside", write: f.integer}),
    svg`<text x="0" y="12" fill="var(--ink)">${titles.value}</text>`,
    svg`<text x=${right} y=${bottom + 34} text-anchor="end" fill="var(--ink)">${titles.size} →</text>`
  ];
}

/** What the axes show, in words. */
export function titlesOf(
  {choice, units}: Funnel,
  {timed, share, levelUnit, differenceAxis}: Measure,
  language: Language
): {readonly value: string; readonly size: string} {
  const {value, size} = words(language).funnel;
  if (choice.measure === "ratio") return {value: value.ratio, size: size.expected};
  const isWeighed = units.some(unit => unit.size !== unit.n);
  const level = share ? value.adjusted(levelUnit) : value.mean(levelUnit);
  const mean = timed === null ? level : differenceAxis;
  return {
    value: choice.measure === "share" ? value.share(levelUnit) : mean,
    size: isWeighed ? size.weighed : size.people
  };
}
