import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {amounts} from "../card/amount.js";
import {isolated} from "../card/isolated.js";
import {roundAxis} from "../chart/axis.js";
import {axisMarks} from "../chart/axisMarks.js";
import {choosable} from "../chart/choosable.js";
import {type Layout, layoutOf} from "../chart/layout.js";
import {tenth} from "../chart/tenth.js";
import {tickDigits} from "../chart/ticks.js";
import {svg} from "../dom.js";
import {spread} from "../shift/spread.js";
import {shortened} from "../shorten.js";
import {bandPath, edge, fill} from "../symbol.js";
import type {StepLine} from "./steps.js";

export interface StepsOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
  readonly onSelect: (unit: string) => void;
}

const labelGap = 17;
const letterWidth = 6.6;

/** Where the lines are. */
interface Steps {
  readonly layout: Layout;
  /** The raw, the adjusted and the shrunken. */
  readonly columns: readonly [number, number, number];
  y(value: number): number;
}

/** Raw, adjusted and shrunken as three columns on one scale of differences, each unit a line through them. */
export function stepsDrawing(lines: readonly StepLine[], options: StepsOptions): SVGElement {
  const {language, measure, width} = options;
  const text = words(language).certainty.steps;
  const f = format(language);
  const named = lines.filter(line => line.named);
  const inner = Math.max(380, (named.length - 1) * labelGap);
  const layout = layoutOf(width, inner + 42, {top: 30, right: width < 520 ? 134 : 190, bottom: 12, left: 40});
  const {height, top, right, bottom, left} = layout;
  const axis = roundAxis([0, ...lines.flatMap(({values}) => values)], [bottom, top], 8);
  const digits = tickDigits(axis.ticks, measure.scale);
  const columns = [left + 14, (left + 14 + right) / 2, right] as const;
  const steps: Steps = {layout, columns, y: value => tenth(axis.at(value))};
  const labels = labelHeights(named, steps);
  const names = [text.raw, text.adjusted, text.shrunken];
  return svg`<svg class="steps-plot plot-of-lines" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${text.label} font-size="13" fill="none">
    <g aria-hidden="true">
      <text x="0" y="12" font-size="12" fill="var(--ink-soft)">${measure.differenceUnit}</text>
      ${names.map((name, at) => svg`<text x=${columns[at]} y="12" text-anchor="middle" font-weight="600" fill="var(--ink)">${name}</text>`)}
      ${axisMarks(axis, layout, {side: "left", lines: "through", base: 0, write: tick => f.signed(tick * measure.scale, digits)})}
      ${columns.map(x => svg`<path d=${`M${x},${top - 8}V${bottom + 4}`} stroke="var(--rule)"></path>`)}
      ${lines.filter(line => !line.named).map(line => quietLine(line, steps, options))}
    </g>
    ${named
      .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
      .map(line => namedLine(line, labels.get(line) ?? 0, steps, options))}
  </svg>`;
}

/** Where names stand, moved apart where lines end close to each other. */
function labelHeights(named: readonly StepLine[], {layout, y}: Steps): ReadonlyMap<StepLine, number> {
  const order = named.toSorted((a, b) => y(a.values[2]) - y(b.values[2]));
  const heights = order.map(({values}) => y(values[2]));
  const settled = spread(heights, labelGap, layout.top, layout.bottom);
  return new Map(order.map((line, at) => [line, settled[at]]));
}

const path = ({values}: StepLine, {columns, y}: Steps) =>
  values.map((value, at) => `${at === 0 ? "M" : "L"}${columns[at]},${y(value)}`).join("");

function say({row, values}: StepLine, {language, measure}: StepsOptions): string {
  const [raw, adjusted, shrunken] = values.map(amounts(measure).signed);
  return words(language).certainty.steps.say({name: isolated(row.result.name), raw, adjusted, shrunken});
}

function quietLine(line: StepLine, steps: Steps, options: StepsOptions): SVGElement {
  const {columns, y} = steps;
  const dots = line.values.map((value, at) => `M${columns[at]},${y(value)}h0`).join("");
  return choosable(
    svg`<g class="line">
      <title>${say(line, options)}</title>
      <path class="reach" d=${path(line, steps)} stroke="transparent" stroke-width="5"></path>
      <path class="stroke" d=${path(line, steps)} stroke="var(--rule)"></path>
      <path d=${dots} stroke="var(--ink-faint)" stroke-width="3.5" stroke-linecap="round"></path>
    </g>`,
    () => options.onSelect(line.row.result.unit)
  );
}

function namedLine(line: StepLine, label: number, steps: Steps, options: StepsOptions): SVGElement {
  const {layout, columns, y} = steps;
  const {result} = line.row;
  const end = layout.right;
  const [raw, adjusted, shrunken] = line.values.map(y);
  const ink = line.chosen ? "var(--ink)" : "var(--ink-soft)";
  const weight = line.chosen ? 700 : 400;
  const band = bandOf(result);
  const letters = (layout.width - end - 66) / letterWidth;
  return choosable(
    svg`<g class=${line.chosen ? "line named chosen" : "line named"} role="button" tabindex="0" aria-pressed=${String(line.chosen)} aria-label=${say(line, options)} data-unit=${result.unit}>
      <path class="reach" d=${path(line, steps)} stroke="transparent" stroke-width="10"></path>
      <path class="stroke" d=${path(line, steps)} stroke=${ink} stroke-width=${line.chosen ? 2.5 : 1.25}></path>
      <circle cx=${columns[0]} cy=${raw} r="3.5" fill="var(--paper)" stroke=${ink} stroke-width="1.5"></circle>
      <path d=${bandPath(band)} transform=${`translate(${columns[1]},${adjusted})scale(0.9)`} fill=${fill(band)} stroke=${edge(band)} stroke-width="1.25"></path>
      <circle cx=${columns[2]} cy=${shrunken} r="3.5" fill=${ink}></circle>
      <path d=${`M${end + 6},${shrunken}L${end + 18},${label}`} stroke="var(--rule)"></path>
      <text x=${end + 58} y=${label} dy="0.32em" text-anchor="end" fill="var(--ink)" font-weight=${weight}>${options.measure.difference(line.values[2])}</text>
      <text x=${end + 64} y=${label} dy="0.32em" fill="var(--ink)" font-weight=${weight}>${shortened(result.name, letters)}</text>
    </g>`,
    () => options.onSelect(result.unit)
  );
}
