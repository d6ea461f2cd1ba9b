import type {Range} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {amounts} from "../card/amount.js";
import {isolated} from "../card/isolate.js";
import {svg} from "../dom.js";
import {niceScale} from "../ranking/scale.js";
import type {TwoRow} from "./two.js";

export interface TwoDrawingOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
}

const top = 38;
const rowHeight = 62;
const labels = 108;
const numbers = 56;

/** Per unit two bars on an axis they all share: what chance leaves, and what the choice of model makes. */
export function twoDrawing(
  rows: readonly TwoRow[],
  {language, measure, width}: TwoDrawingOptions
): SVGElement {
  const text = words(language).certainty.two;
  const f = format(language);
  const {size} = amounts(measure);
  const scale = niceScale([0, ...rows.flatMap(({chance, models}) => [...chance, ...models])], 6);
  const plot = width - labels - numbers;
  const x = (value: number) => Number((labels + (plot * scale.at(value)) / 100).toFixed(1));
  const height = top + rows.length * rowHeight + 4;
  const whole = scale.ticks.every(tick => Number.isInteger(Math.round(tick * measure.scale * 1e6) / 1e6));
  const box = ([from, to]: Range, y: number, tall: number, fill: string) =>
    svg`<rect x=${x(from)} y=${y - tall / 2} width=${Math.max(1, x(to) - x(from)).toFixed(1)} height=${tall} fill=${fill}></rect>`;
  const row = (each: TwoRow, at: number) => {
    const y = top + at * rowHeight;
    const [first, second] = [y + 28, y + 46];
    const [low, high] = each.chance.map(x);
    const here = x(each.difference);
    const said = text.say({
      name: isolated(each.name),
      chance: size(each.sdChance),
      models: size(each.sdModels)
    });
    return svg`<g role="img" aria-label=${said}>
      <path d=${`M0,${y + 0.5}H${width}`} stroke="var(--rule-faint)"></path>
      <text x="0" y=${y + 15} fill="var(--ink)" font-weight=${each.chosen ? 700 : 600}>${isolated(each.name)}<tspan fill="var(--ink-soft)" font-weight="400" dx="8">${f.integer(each.n)}</tspan></text>
      <text x="0" y=${first} dy="0.32em" font-size="12" fill="var(--ink-soft)">${text.chance}</text>
      <text x="0" y=${second} dy="0.32em" font-size="12" fill="var(--ink-soft)">${text.models}</text>
      <path d=${`M${low},${first}H${high}M${low},${first - 5}v10M${high},${first - 5}v10`} stroke="var(--ink)" stroke-width="1.5"></path>
      ${box(each.models, second, 5, "var(--place)")}
      ${box(each.half, second, 11, "var(--heat-6)")}
      <path d=${`M${here},${first}V${second}`} stroke="var(--ink-faint)" stroke-dasharray="2,2"></path>
      <circle cx=${here} cy=${first} r="4" fill="var(--ink)"></circle>
      <circle cx=${here} cy=${second} r="4" fill="var(--ink)" stroke="var(--paper)"></circle>
      <text x=${width} y=${first} dy="0.32em" text-anchor="end" fill="var(--ink)">${measure.level(each.sdChance)}</text>
      <text x=${width} y=${second} dy="0.32em" text-anchor="end" fill="var(--ink)">${measure.level(each.sdModels)}</text>
    </g>`;
  };
  return svg`<svg class="two-plot" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${text.title} font-size="13" fill="none">
    <g aria-hidden="true" font-size="12" fill="var(--ink-soft)">
      <text x=${labels} y="12">${words(language).ranking.difference}, ${measure.differenceUnit}</text>
      <text x=${width} y="12" text-anchor="end">${text.sd}</text>
      ${scale.ticks.map(
        tick => svg`<g>
          <text x=${x(tick)} y=${top - 6} text-anchor="middle">${f.signed(tick * measure.scale, whole ? 0 : 1)}</text>
          <path d=${`M${x(tick)},${top}V${height}`} stroke=${tick === 0 ? "var(--ink-soft)" : "var(--rule-faint)"}></path>
        </g>`
      )}
    </g>
    ${rows.map(row)}
  </svg>`;
}
