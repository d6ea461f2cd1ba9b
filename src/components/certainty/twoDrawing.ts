import type {Range} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {amounts} from "../card/amount.js";
import {isolated} from "../card/isolated.js";
import {type Axis, roundAxis} from "../chart/axis.js";
import {axisMarks} from "../chart/axisMarks.js";
import {layoutOf} from "../chart/layout.js";
import {tenth} from "../chart/tenth.js";
import {tickDigits} from "../chart/ticks.js";
import {svg} from "../dom.js";
import type {TwoRow} from "./two.js";

export interface TwoDrawingOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
}

const rowHeight = 62;
const margins = {top: 38, right: 56, bottom: 0, left: 108};

/** Per unit two bars on an axis they all share: what chance leaves, and what the choice of model makes. */
export function twoDrawing(rows: readonly TwoRow[], options: TwoDrawingOptions): SVGElement {
  const {language, measure, width} = options;
  const text = words(language).certainty.two;
  const f = format(language);
  const layout = layoutOf(width, margins.top + rows.length * rowHeight + 4, margins);
  const {height, left, right, top} = layout;
  const values = [0, ...rows.flatMap(({chance, models}) => [...chance, ...models])];
  const axis = roundAxis(values, [left, right], 6);
  const digits = tickDigits(axis.ticks, measure.scale);
  const write = (tick: number) => f.signed(tick * measure.scale, digits);
  return svg`<svg class="two-plot" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${text.title} font-size="13" fill="none">
    <g aria-hidden="true" font-size="12" fill="var(--ink-soft)">
      <text x=${left} y="12">${words(language).ranking.difference}, ${measure.differenceUnit}</text>
      <text x=${width} y="12" text-anchor="end">${text.sd}</text>
      ${axisMarks(axis, layout, {side: "top", lines: "through", base: 0, write})}
    </g>
    ${rows.map((row, at) => unitMarks(row, top + at * rowHeight, axis, options))}
  </svg>`;
}

/** One unit's name, its two bars and their standard deviations. */
function unitMarks(row: TwoRow, y: number, axis: Axis, options: TwoDrawingOptions): SVGElement {
  const {language, measure, width} = options;
  const text = words(language).certainty.two;
  const {size} = amounts(measure);
  const [first, second] = [y + 28, y + 46];
  const x = (value: number) => tenth(axis.at(value));
  const [low, high] = row.chance.map(x);
  const here = x(row.difference);
  const box = ([from, to]: Range, tall: number, fill: string) =>
    svg`<rect x=${x(from)} y=${second - tall / 2} width=${Math.max(1, x(to) - x(from)).toFixed(1)} height=${tall} fill=${fill}></rect>`;
  const said = text.say({
    name: isolated(row.name),
    chance: size(row.sdChance),
    models: size(row.sdModels)
  });
  return svg`<g role="img" aria-label=${said}>
    <path d=${`M0,${y + 0.5}H${width}`} stroke="var(--rule-faint)"></path>
    <text x="0" y=${y + 15} fill="var(--ink)" font-weight=${row.chosen ? 700 : 600}>${isolated(row.name)}<tspan fill="var(--ink-soft)" font-weight="400" dx="8">${format(language).integer(row.n)}</tspan></text>
    <text x="0" y=${first} dy="0.32em" font-size="12" fill="var(--ink-soft)">${text.chance}</text>
    <text x="0" y=${second} dy="0.32em" font-size="12" fill="var(--ink-soft)">${text.models}</text>
    <path d=${`M${low},${first}H${high}M${low},${first - 5}v10M${high},${first - 5}v10`} stroke="var(--ink)" stroke-width="1.5"></path>
    ${box(row.models, 5, "var(--place)")}
    ${box(row.half, 11, "var(--heat-6)")}
    <path d=${`M${here},${first}V${second}`} stroke="var(--ink-faint)" stroke-dasharray="2,2"></path>
    <circle cx=${here} cy=${first} r="4" fill="var(--ink)"></circle>
    <circle cx=${here} cy=${second} r="4" fill="var(--ink)" stroke="var(--paper)"></circle>
    <text x=${width} y=${first} dy="0.32em" text-anchor="end" fill="var(--ink)">${measure.level(row.sdChance)}</text>
    <text x=${width} y=${second} dy="0.32em" text-anchor="end" fill="var(--ink)">${measure.level(row.sdModels)}</text>
  </g>`;
}
