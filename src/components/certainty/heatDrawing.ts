import {tickStep} from "d3-array";
import {format, type Language, words} from "../../i18n/index.js";
import {axisMarks} from "../chart/axisMarks.js";
import {type Layout, layoutOf} from "../chart/layout.js";
import {type RankAxis, rankAxis} from "../chart/rankAxis.js";
import {svg} from "../dom.js";
import {shortened} from "../shorten.js";
import type {CertainRow} from "./rows.js";
import {heatText} from "./say.js";
import {shadeBreaks, shadeFill, shadePaths} from "./shades.js";

const rowHeight = 16;
const cells = {top: 2, height: 10} as const;
const legendHeight = 46;
const axisHeight = 20;
const top = legendHeight + axisHeight;
const letterWidth = 6.1;
/** Pixels that a rank's number needs, and how far it must be from the heading to its right. */
const tickRoom = 34;
const headingGap = 12;

export interface HeatDrawingOptions {
  readonly language: Language;
  /** Such as "municipalities". */
  readonly units: string;
  /** Pixels. */
  readonly width: number;
  readonly selected: readonly string[];
}

/** The strip itself, and its list of rows. */
export interface HeatDrawing {
  readonly svg: SVGElement;
  readonly list: SVGElement;
}

/** A row per unit and a column per place, each cell shaded by its probability; the line below spans 95 % of them. */
export function heatDrawing(rows: readonly CertainRow[], options: HeatDrawingOptions): HeatDrawing {
  const {language, units, width} = options;
  const text = words(language).certainty.heat;
  const {integer} = format(language);
  const [left, right] = width < 520 ? [92, 34] : [150, 44];
  const height = top + rows.length * rowHeight + axisHeight;
  const layout = layoutOf(width, height, {top, right, bottom: axisHeight, left});
  const count = rows[0]?.known.probabilities.length ?? 0;
  const cell = layout.innerWidth / Math.max(1, count);
  const step = Math.max(1, tickStep(0, count, layout.innerWidth / tickRoom));
  const axis = rankAxis(count, [left, layout.right], step);
  // The last number would meet the heading of the people.
  const above = {...axis, ticks: axis.ticks.filter(rank => axis.at(rank) <= layout.right - headingGap)};
  const paths = shadePaths(
    rows.map(({known}) => known.probabilities),
    {x: left, cell, height: cells.height, top: row => top + row * rowHeight + cells.top}
  );
  const list = svg`<g class="heat-list" role="listbox" aria-multiselectable="true" aria-label=${text.label(units)} transform=${`translate(0,${top})`}>${rows.map((row, at) => option(row, at * rowHeight, layout, axis, options))}</g>`;
  const drawn = svg`<svg class="heat-strip" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${text.title} font-size="12">
    ${legend(language, width)}
    <g aria-hidden="true">
      <text x="4" y=${top - 6} fill="var(--ink-soft)">${text.axis}</text>
      <text x=${width - 4} y=${top - 6} text-anchor="end" fill="var(--ink-soft)">${words(language).table.n}</text>
      ${axisMarks(above, layout, {side: "top", lines: "through", write: integer})}
      ${paths.map(({shade, d}) => svg`<path d=${d} fill=${shadeFill(shade)} shape-rendering="crispEdges"></path>`)}
      ${axisMarks(axis, layout, {side: "bottom", lines: "none", write: integer})}
    </g>
    ${list}
  </svg>`;
  return {svg: drawn, list};
}

/** One unit's row: its name, the line of its interval and how many people it has. */
function option(
  row: CertainRow,
  y: number,
  {width, left}: Layout,
  axis: RankAxis,
  {language, selected}: HeatDrawingOptions
): SVGElement {
  const {unit, name, n} = row.result;
  const chosen = selected.includes(unit);
  const line = y + cells.top + cells.height + 1.75;
  const [first, last] = axis.span(row.known.interval95).map(end => Number(end.toFixed(2)));
  return svg`<g class="heat-row" role="option" tabindex="-1" aria-selected=${String(chosen)} aria-label=${heatText(row, language)} data-unit=${unit}>
    <rect class="reach" width=${width} height=${rowHeight} y=${y} fill="transparent"></rect>
    <text x="4" y=${y + 11.5} fill="var(--ink)" font-weight=${chosen ? 700 : 400}>${shortened(name, (left - 8) / letterWidth)}</text>
    <text x=${width - 4} y=${y + 11.5} text-anchor="end" fill="var(--ink-soft)">${format(language).integer(n)}</text>
    <path d=${`M${first},${line}H${last}`} stroke="var(--ink-soft)" stroke-width="1.5"></path>
    <rect class="frame" x="1" y=${y - 0.5} width=${width - 2} height=${rowHeight} fill="none" stroke=${chosen ? "var(--ink)" : "none"} stroke-width="2"></rect>
  </g>`;
}

/** Pixels for a word on either side of the scale. */
const end = 42;

/** The scale from never to certain, in boxes that share their borders. */
function legend(language: Language, width: number): SVGElement {
  const text = words(language).certainty.heat;
  const f = format(language);
  const box = Math.min(40, (width - 2 * end) / (shadeBreaks.length + 1));
  const x = (at: number) => Number((end + at * box).toFixed(1));
  const digits = (share: number) => (share < 0.01 ? 1 : 0);
  const boxes = [0, ...shadeBreaks].map(
    (_, shade) =>
      svg`<rect x=${x(shade)} y="18.5" width=${box} height="10" fill=${shadeFill(shade)} stroke="var(--ink-faint)"></rect>`
  );
  const limits = shadeBreaks.map(
    (share, at) =>
      svg`<text x=${x(at + 1)} y="41" text-anchor="middle">${f.decimal(100 * share, digits(share))}</text>`
  );
  return svg`<g class="heat-legend" fill="var(--ink-soft)" font-size="11">
    <text y="11" font-size="12">${text.legend}</text>
    ${boxes}
    <text x=${end - 5} y="28" text-anchor="end">${text.never}</text>
    ${limits}
    <text x=${x(shadeBreaks.length + 1) + 5} y="28">${text.certain}</text>
  </g>`;
}
