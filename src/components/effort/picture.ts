import {format, type Language} from "../../i18n/index.js";
import {svg} from "../dom.js";
import {wrap} from "../download/wrap.js";
import {drawing} from "./drawing.js";
import type {Shown} from "./findings.js";
import {pointsOf} from "./points.js";
import {drawingOptions} from "./scatter.js";

const fontSize = 12;
const lineHeight = 16;

/** The scatter as one picture to take home, with what was found in sentences below. */
export function scatterPicture(
  x: Shown,
  y: Shown,
  options: {
    readonly language: Language;
    readonly width: number;
    readonly selected: string | null;
    readonly sentences: readonly string[];
  }
): SVGElement {
  const {language, width, sentences} = options;
  const {points} = pointsOf(x.data, y.data, format(language).compare);
  const {svg: plot} = drawing(points, drawingOptions(x, y, options));
  const bottom = Number(plot.getAttribute("height"));
  const lines = sentences.flatMap(sentence => wrap(sentence, width, fontSize));
  const height = bottom + (lines.length + 1) * lineHeight;
  return svg`<svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family="var(--sans-serif)" font-size=${fontSize}>
    ${plot}
    <g fill="var(--ink-soft)">${lines.map((line, at) => svg`<text y=${bottom + (at + 1) * lineHeight}>${line}</text>`)}</g>
  </svg>`;
}
