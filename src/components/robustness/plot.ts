import type {Multiverse, UnitMultiverse} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {axisMarks} from "../chart/axisMarks.js";
import {tenth} from "../chart/tenth.js";
import {tickDigits} from "../chart/ticks.js";
import {svg} from "../dom.js";
import {type SpecificationLayout, specificationLayout} from "./layout.js";
import {type Curve, rowOf} from "./models.js";
import {conditionPanel, mostMarks} from "./panel.js";

export interface PlotOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** What each condition is called. */
  readonly labels: ReadonlyMap<string, string>;
  readonly unit: UnitMultiverse | null;
  readonly published: readonly string[];
  readonly current: readonly string[];
  /** Pixels. */
  readonly width: number;
}

/** The drawing, and where its parts are. */
export interface SpecificationPlot {
  readonly svg: SVGElement;
  readonly layout: SpecificationLayout;
}

/**
 * The specification curve: one unit's difference or rank in every model, sorted, with the range of chance around it,
 * the published and the current choice marked, and below it which conditions each model has.
 */
export function specificationPlot(
  curve: Curve,
  multiverse: Multiverse,
  options: PlotOptions
): SpecificationPlot {
  const {language, unit, width, labels} = options;
  const text = words(language).robustness.plot;
  const chance = curve.by === "difference" ? limits.chance * (unit?.sdChance ?? 0) : 0;
  const layout = specificationLayout(curve, multiverse, {unit, width, chance});
  const {height} = layout;
  const root = svg`<svg class="specification-plot" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family="var(--sans-serif)" font-size="12" role="group" aria-label=${text.title(multiverse.units[curve.unit].name)}>
    ${axis(curve, layout, options)}
    ${chance > 0 ? svg`<path class="chance" d=${ribbon(curve, layout, chance)} fill="var(--ink)" fill-opacity="0.1"></path>` : ""}
    ${conditionPanel(curve, multiverse, layout, {language, labels})}
    <path class="curve" d=${steps(curve.values, layout)} fill="none" stroke="var(--ink)" stroke-width="2" stroke-linejoin="round"></path>
    ${curve.values.length > mostMarks ? "" : svg`<path class="points" d=${points(curve.values, layout)} stroke="var(--ink)" stroke-width="5" stroke-linecap="round"></path>`}
    ${marks(curve, multiverse, layout, options)}
    ${chance > 0 ? svg`<text x=${layout.narrow ? 0 : layout.left} y=${layout.bottom + 13} fill="var(--ink-soft)" stroke="var(--paper)" stroke-width="3" paint-order="stroke">${text.chance}</text>` : ""}
  </svg>`;
  return {svg: root, layout};
}

function axis(curve: Curve, layout: SpecificationLayout, {language, measure}: PlotOptions) {
  const {left, right, top, bottom, narrow, y} = layout;
  const {ranking, robustness} = words(language);
  const f = format(language);
  const rank = curve.by === "rank";
  const digits = tickDigits(y.ticks, measure.scale);
  const write = (tick: number) => (rank ? f.integer(tick) : f.signed(tick * measure.scale, digits));
  const difference = measure.share
    ? ranking.differenceAxis
    : `${ranking.difference}, ${measure.differenceUnit}`;
  return svg`<g>
    <text x=${narrow ? 0 : left} y=${top - 36} dx=${narrow ? 0 : -30} fill="var(--ink-soft)">${rank ? robustness.plot.rankAxis : difference}</text>
    ${rank ? bestFifth(layout, robustness.plot.bestFifth) : ""}
    ${axisMarks(y, layout, {side: "left", lines: "through", write, base: rank ? undefined : 0})}
    <line x1=${left} x2=${right} y1=${bottom} y2=${bottom} stroke="var(--rule)"></line>
  </g>`;
}

/** A shade over the ranks of the best fifth. */
function bestFifth({left, right, top, innerWidth, bestFifth, y}: SpecificationLayout, label: string) {
  if (bestFifth === 0) return "";
  const edge = tenth(y.at(bestFifth + 0.5));
  return svg`<g><rect x=${left} y=${top - 4} width=${innerWidth} height=${tenth(edge - top + 4)} fill="var(--ink)" fill-opacity="0.06"></rect><text x=${right - 4} y=${edge - 4} text-anchor="end" fill="var(--ink-soft)">${label}</text></g>`;
}

/** Upright lines at the published and the current choice, each with its name above and a ring on the curve. */
function marks(curve: Curve, multiverse: Multiverse, layout: SpecificationLayout, options: PlotOptions) {
  const text = words(options.language).robustness.plot;
  const place = (conditions: readonly string[]) => {
    const row = rowOf(multiverse, conditions);
    return row < 0 ? -1 : curve.order.indexOf(row);
  };
  const [published, current] = [place(options.published), place(options.current)];
  const both = published === current;
  const found = [
    {at: published, name: both ? text.both : text.published, lane: 0, weight: both ? 600 : 400},
    {at: both ? -1 : current, name: text.current, lane: 1, weight: 600}
  ];
  return svg`<g class="marks">${found
    .filter(({at}) => at >= 0)
    .map(({at, name, lane, weight}) => {
      const [x, y] = [layout.x(at), layout.y.at(curve.values[at])].map(tenth);
      const end = x > (layout.left + layout.right) / 2;
      const labelY = layout.top - 20 + lane * 15;
      return svg`<g>
        <path d=${upright(x, labelY - 9, layout)} stroke="var(--ink)" stroke-dasharray=${weight === 600 ? "none" : "3 3"}></path>
        <text x=${x + (end ? -5 : 5)} y=${labelY} text-anchor=${end ? "end" : "start"} font-weight=${weight} fill="var(--ink)" stroke="var(--paper)" stroke-width="3" paint-order="stroke">${name}</text>
        <circle cx=${x} cy=${y} r="4.5" fill="var(--paper)" stroke="var(--ink)" stroke-width="2"></circle>
      </g>`;
    })}</g>`;
}

/** A line through the curve and every row of the panel, but not through the labels between rows. */
export function upright(x: number, from: number, {bottom, rows, narrow}: SpecificationLayout): string {
  const pieces = narrow ? rows.map(({y, height}) => `M${x},${y}v${height}`).join("") : "";
  const last = rows.at(-1);
  return `M${x},${from}V${narrow || last === undefined ? bottom : last.y + last.height}${pieces}`;
}

/** A sorted curve as steps: a new one wherever it has risen by half a pixel. */
function corners(values: Float64Array, layout: SpecificationLayout, shift: number) {
  const found: {x: number; y: number}[] = [];
  values.forEach((value, at) => {
    const y = Math.round(layout.y.at(value + shift) * 2) / 2;
    if (found.at(-1)?.y !== y) found.push({x: tenth(layout.x(at - 0.5)), y});
  });
  return found;
}

function steps(values: Float64Array, layout: SpecificationLayout): string {
  const [first, ...rest] = corners(values, layout, 0);
  return `M${first.x},${first.y}${rest.map(({x, y}) => `H${x}V${y}`).join("")}H${layout.right}`;
}

function ribbon({values}: Curve, layout: SpecificationLayout, chance: number): string {
  const [first, ...upper] = corners(values, layout, chance);
  const lower = corners(values, layout, -chance);
  let back = `V${lower[lower.length - 1].y}`;
  for (let at = lower.length - 1; at > 0; --at) back += `H${lower[at].x}V${lower[at - 1].y}`;
  return `M${first.x},${first.y}${upper.map(({x, y}) => `H${x}V${y}`).join("")}H${layout.right}${back}H${layout.left}Z`;
}

function points(values: Float64Array, layout: SpecificationLayout): string {
  return Array.from(values, (value, at) => `M${tenth(layout.x(at))},${tenth(layout.y.at(value))}h0`).join("");
}
