import type {Funnel, FunnelUnit} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {isolated} from "../card/isolate.js";
import {svg} from "../dom.js";
import {spread} from "../shift/spread.js";
import {bandPath, edge, fill} from "../symbol.js";
import {curve} from "./curve.js";
import {hollow} from "./legend.js";
import {placeNames} from "./names.js";
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
  const scale = funnel.choice.measure === "ratio" ? 1 : measure.scale;
  const plane = planeOf(funnel, {width, share: measure.share, scale});
  const isChosen = ({unit}: FunnelUnit) => selected.includes(unit);
  const marks = funnel.units
    .map(unit => markOf(unit, funnel.target, plane, isChosen(unit)))
    .sort((a, b) => order(a.unit, isChosen) - order(b.unit, isChosen));

  const named = [
    ...selected.flatMap(id => marks.filter(({unit}) => unit.unit === id)),
    ...marks
      .filter(({unit}) => unit.beyond === 0.998 && !isChosen(unit))
      .sort((a, b) => byDistance(a.unit, b.unit))
  ];
  const placed = placeNames(
    named.map(({unit, at}) => ({name: isolated(unit.name), at, must: isChosen(unit)})),
    marks.map(({at}) => at),
    {left: plane.left, right: plane.right + 4, top: plane.top - 8, bottom: plane.bottom + 4}
  );
  const root = svg`<svg class="funnel-plot" width=${width} height=${plane.height} viewBox=${`0 0 ${width} ${plane.height}`} font-size="12" fill="none">
    <g aria-hidden="true">${axes(funnel, plane, options)}${limitLines(funnel, plane, options)}</g>
    ${marks.map(({element}) => element)}
    <g font-size="13" fill="var(--ink)" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke" pointer-events="none" aria-hidden="true">${placed.map(
      ({name, x, y, anchor, must}) =>
        svg`<text x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor} font-weight=${must ? 700 : 400}>${name}</text>`
    )}</g>
  </svg>`;
  return {
    svg: root,
    marks,
    outside: marks.filter(({unit}) => isOutside(unit, plane)).map(({unit}) => unit),
    unnamed: named.length - placed.length
  };
}

/** Drawn from the back: not assessed, within limits, beyond them, chosen. */
function order(unit: FunnelUnit, isChosen: (unit: FunnelUnit) => boolean): number {
  if (isChosen(unit)) return 4;
  return unit.assessed ? 1 + unit.beyond : 0;
}

function isOutside({value, assessed}: FunnelUnit, {y, top, bottom}: Plane): boolean {
  return !assessed && (y(value) < top || y(value) > bottom);
}

function markOf(unit: FunnelUnit, target: number, plane: Plane, chosen: boolean): Mark {
  const band = bandOfPoint(unit, target);
  const at = [plane.x(unit.size), Math.min(plane.bottom, Math.max(plane.top, plane.y(unit.value)))] as const;
  const size = chosen ? 1.15 : 0.85;
  const place = `translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`;
  const shape = unit.assessed
    ? svg`<path d=${bandPath(band)} transform=${`scale(${size})`} fill=${fill(band)} stroke=${chosen ? "var(--ink)" : edge(band)} stroke-width=${chosen ? 2 : 1.25}></path>`
    : svg`<path d=${isOutside(unit, plane) ? arrow(unit.value > target) : hollow.path} fill="var(--paper)" fill-opacity="0.6" stroke=${chosen ? "var(--ink)" : hollow.stroke} stroke-width=${chosen ? 2 : 1} stroke-dasharray=${chosen ? "none" : hollow.dashes}></path>`;
  const element = svg`<g class="funnel-point" transform=${place} data-unit=${unit.unit}>${shape}</g>`;
  return {unit, at, element};
}

const arrow = (up: boolean) => (up ? "M-4,3L0,-3L4,3" : "M-4,-3L0,3L4,-3");

/** Limits as curves, the target as a line, and to the right what they are. */
function limitLines(
  funnel: Funnel,
  plane: Plane,
  {language, measure}: DrawingOptions
): readonly SVGElement[] {
  const {choice, sizes, limits, target} = funnel;
  const text = words(language).funnel;
  const f = format(language);
  const {left, right, top, bottom, x, y} = plane;
  const lines = limits.flatMap(({level, lower, upper}) =>
    [lower, upper].map(values => {
      const points = sizes.map((size, at) => [x(size), y(values[at])] as const);
      const dashes = level === 0.95 ? "none" : "5 3";
      return svg`<path d=${curve(points, top, bottom)} stroke="var(--ink-soft)" stroke-width="1.25" stroke-dasharray=${dashes}></path>`;
    })
  );
  const end = ({level, upper}: (typeof limits)[number]) => ({
    words: text.level(level === 0.95 ? "95" : "99.8"),
    at: y(upper[upper.length - 1]),
    strong: false
  });
  const [inner, outer] = limits;
  const ratio = choice.measure === "ratio";
  const value = ratio ? f.decimal(target, 0) : funnelValue(target, measure);
  const labels = [
    end(outer),
    end(inner),
    {
      words: ratio || measure.kind === "duration" ? text.target.ratio : text.target.country,
      at: y(target),
      strong: true
    },
    {words: value, at: y(target) + lineHeight, strong: true}
  ];
  const settled = spread(
    labels.map(({at}) => at),
    lineHeight,
    top,
    bottom
  );
  return [
    svg`<path d=${`M${left},${y(target).toFixed(1)}H${right}`} stroke="var(--ink)"></path>`,
    ...lines,
    ...labels.map(
      (label, at) =>
        svg`<text x=${right + 6} y=${settled[at].toFixed(1)} dy="0.32em" fill=${label.strong ? "var(--ink)" : "var(--ink-soft)"}>${label.words}</text>`
    )
  ];
}

const lineHeight = 14;

function axes(funnel: Funnel, plane: Plane, {language, measure}: DrawingOptions): readonly SVGElement[] {
  const {left, right, bottom, x, y, xTicks, yTicks, yDigits} = plane;
  const f = format(language);
  const scale = funnel.choice.measure === "ratio" ? 1 : measure.scale;
  const titles = titlesOf(funnel, measure, language);
  return [
    ...yTicks.map(
      tick => svg`<g>
        <path d=${`M${left},${y(tick / scale).toFixed(1)}H${right}`} stroke="var(--rule-faint)"></path>
        <text x=${left - 6} y=${y(tick / scale).toFixed(1)} dy="0.32em" text-anchor="end" fill="var(--ink-soft)">${f.decimal(tick, yDigits)}</text>
      </g>`
    ),
    svg`<path d=${`M${left},${bottom}H${right}`} stroke="var(--rule)"></path>`,
    ...xTicks.map(
      tick => svg`<g>
        <path d=${`M${x(tick).toFixed(1)},${bottom}v5`} stroke="var(--rule)"></path>
        <text x=${x(tick).toFixed(1)} y=${bottom + 17} text-anchor="middle" fill="var(--ink-soft)">${f.integer(tick)}</text>
      </g>`
    ),
    svg`<text x="0" y="12" fill="var(--ink)">${titles.value}</text>`,
    svg`<text x=${right} y=${bottom + 34} text-anchor="end" fill="var(--ink)">${titles.size} →</text>`
  ];
}

/** What the axes show, in words. */
export function titlesOf(
  {choice, units}: Funnel,
  {kind, levelUnit, differenceAxis}: Measure,
  language: Language
): {readonly value: string; readonly size: string} {
  const {value, size} = words(language).funnel;
  if (choice.measure === "ratio") return {value: value.ratio, size: size.expected};
  const isWeighed = units.some(unit => unit.size !== unit.n);
  const mean = {
    share: value.adjusted(levelUnit),
    number: value.mean(levelUnit),
    duration: differenceAxis
  }[kind];
  return {
    value: choice.measure === "share" ? value.share(levelUnit) : mean,
    size: isWeighed ? size.weighed : size.people
  };
}
