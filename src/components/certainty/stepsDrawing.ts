import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {amounts} from "../card/amount.js";
import {isolated} from "../card/isolate.js";
import {svg} from "../dom.js";
import {niceScale} from "../ranking/scale.js";
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

const top = 30;
const bottom = 12;
const labelGap = 17;
const axis = 40;
const letterWidth = 6.6;

/** Raw, adjusted and shrunken as three columns on one scale of differences, each unit a line through them. */
export function stepsDrawing(lines: readonly StepLine[], options: StepsOptions): SVGElement {
  const {language, measure, width} = options;
  const {signed} = amounts(measure);
  const text = words(language).certainty.steps;
  const f = format(language);
  const scale = niceScale([0, ...lines.flatMap(({values}) => values)], 8);
  const named = lines.filter(line => line.named);
  const inner = Math.max(380, (named.length - 1) * labelGap);
  const height = top + inner + bottom;
  const y = (value: number) => Number((top + inner * (1 - scale.at(value) / 100)).toFixed(1));
  const room = width < 520 ? 134 : 190;
  const end = width - room;
  const columns = [axis + 14, (axis + 14 + end) / 2, end] as const;
  const order = named.toSorted((a, b) => y(a.values[2]) - y(b.values[2]));
  const settled = spread(
    order.map(({values}) => y(values[2])),
    labelGap,
    top,
    top + inner
  );
  const labels = new Map(order.map((line, at) => [line, settled[at]]));
  const path = ({values}: StepLine) =>
    values.map((value, at) => `${at === 0 ? "M" : "L"}${columns[at]},${y(value)}`).join("");
  const say = ({row, values}: StepLine) => {
    const [raw, adjusted, shrunken] = values.map(signed);
    return text.say({name: isolated(row.result.name), raw, adjusted, shrunken});
  };
  const choose = (node: SVGElement, {row}: StepLine) => {
    node.addEventListener("click", () => options.onSelect(row.result.unit));
    return node;
  };

  const quiet = lines
    .filter(line => !line.named)
    .map(line =>
      choose(
        svg`<g class="line">
          <title>${say(line)}</title>
          <path class="reach" d=${path(line)} stroke="transparent" stroke-width="5"></path>
          <path class="stroke" d=${path(line)} stroke="var(--rule)"></path>
          <path d=${line.values.map((value, at) => `M${columns[at]},${y(value)}h0`).join("")} stroke="var(--ink-faint)" stroke-width="3.5" stroke-linecap="round"></path>
        </g>`,
        line
      )
    );
  const loud = named
    .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
    .map(line => {
      const {result} = line.row;
      const [raw, adjusted, shrunken] = line.values.map(y);
      const ink = line.chosen ? "var(--ink)" : "var(--ink-soft)";
      const band = bandOf(result);
      const label = labels.get(line) ?? shrunken;
      const value = measure.difference(line.values[2]);
      const node = svg`<g class=${line.chosen ? "line named chosen" : "line named"} role="button" tabindex="0" aria-pressed=${String(line.chosen)} aria-label=${say(line)} data-unit=${result.unit}>
        <path class="reach" d=${path(line)} stroke="transparent" stroke-width="10"></path>
        <path class="stroke" d=${path(line)} stroke=${ink} stroke-width=${line.chosen ? 2.5 : 1.25}></path>
        <circle cx=${columns[0]} cy=${raw} r="3.5" fill="var(--paper)" stroke=${ink} stroke-width="1.5"></circle>
        <path d=${bandPath(band)} transform=${`translate(${columns[1]},${adjusted})scale(0.9)`} fill=${fill(band)} stroke=${edge(band)} stroke-width="1.25"></path>
        <circle cx=${columns[2]} cy=${shrunken} r="3.5" fill=${ink}></circle>
        <path d=${`M${end + 6},${shrunken}L${end + 18},${label}`} stroke="var(--rule)"></path>
        <text x=${end + 58} y=${label} dy="0.32em" text-anchor="end" fill="var(--ink)" font-weight=${line.chosen ? 700 : 400}>${value}</text>
        <text x=${end + 64} y=${label} dy="0.32em" fill="var(--ink)" font-weight=${line.chosen ? 700 : 400}>${shortened(result.name, (room - 66) / letterWidth)}</text>
      </g>`;
      node.addEventListener("keydown", event => {
        if (!["Enter", " "].includes((event as KeyboardEvent).key)) return;
        event.preventDefault();
        options.onSelect(result.unit);
      });
      return choose(node, line);
    });
  const whole = scale.ticks.every(tick => Number.isInteger(Math.round(tick * measure.scale * 1e6) / 1e6));
  return svg`<svg class="steps-plot plot-of-lines" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${text.label} font-size="13" fill="none">
    <g aria-hidden="true">
      <text x="0" y="12" font-size="12" fill="var(--ink-soft)">${measure.differenceUnit}</text>
      ${[text.raw, text.adjusted, text.shrunken].map(
        (name, at) =>
          svg`<text x=${columns[at]} y="12" text-anchor="middle" font-weight="600" fill="var(--ink)">${name}</text>`
      )}
      ${scale.ticks.map(
        tick => svg`<g>
          <path d=${`M${axis},${y(tick)}H${end}`} stroke=${tick === 0 ? "var(--ink-soft)" : "var(--rule-faint)"}></path>
          <text x=${axis - 6} y=${y(tick)} dy="0.32em" text-anchor="end" font-size="12" fill="var(--ink-soft)">${f.signed(tick * measure.scale, whole ? 0 : 1)}</text>
        </g>`
      )}
      ${columns.map(x => svg`<path d=${`M${x},${top - 8}V${top + inner + 4}`} stroke="var(--rule)"></path>`)}
      ${quiet}
    </g>
    ${loud}
  </svg>`;
}
