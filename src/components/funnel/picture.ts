import type {Funnel} from "../../engine/index.js";
import {svg} from "../dom.js";
import {wrap} from "../download/wrap.js";
import {drawing} from "./drawing.js";
import type {FunnelOptions} from "./funnel.js";
import {legendEntries} from "./legend.js";
import {summary} from "./summary.js";

const rowHeight = 20;
const fontSize = 12;
const lineHeight = 16;

/** The funnel as one picture to take home: what the marks mean, the plot, and its sentences. */
export function funnelPicture(
  funnel: Funnel,
  options: Pick<FunnelOptions, "language" | "measure" | "width" | "units" | "selected">
): SVGElement {
  const {language, width} = options;
  const {svg: plot, marks} = drawing(funnel, options);
  const entries = legendEntries(
    language,
    marks.some(({unit}) => !unit.assessed)
  );
  const columns = width < 520 ? 1 : 2;
  const rows = Math.ceil(entries.length / columns);
  const legend = entries.map(({mark, label}, at) => {
    const [x, y] = [Math.floor(at / rows) * (width / columns), (at % rows) * rowHeight];
    mark.setAttribute("x", String(x));
    mark.setAttribute("y", String(y + 1));
    return svg`<g>${mark}<text x=${x + 20} y=${y + 12} fill="var(--ink)">${label}</text></g>`;
  });
  const top = rows * rowHeight + 8;
  plot.setAttribute("y", String(top));
  const bottom = top + Number(plot.getAttribute("height"));
  const lines = summary(funnel, options).flatMap(line => wrap(line, width, fontSize));
  const height = bottom + lines.length * lineHeight + 8;
  return svg`<svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family="var(--sans-serif)" font-size=${fontSize}>
    ${legend}${plot}
    <g fill="var(--ink-soft)">${lines.map((line, at) => svg`<text y=${bottom + (at + 1) * lineHeight}>${line}</text>`)}</g>
  </svg>`;
}
