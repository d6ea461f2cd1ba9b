import type {Language, Measure} from "../../i18n/index.js";
import {svg} from "../dom.js";
import {wrap} from "../download/wrap.js";
import type {View} from "../view.js";
import type {MapAreas} from "./areas.js";
import {type Breaks, roundBreaks, shadeOf} from "./classes.js";
import {mapDrawing} from "./drawing.js";
import {legendEntries, legendTitle, swatch} from "./legend.js";
import {unitsByArea} from "./match.js";
import {mapSources} from "./sources.js";

export interface MapPictureOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly breaks?: Breaks;
  readonly selected: readonly string[];
  /** Pixels. */
  readonly width: number;
}

const rowHeight = 20;
const legendTop = 34;
const fontSize = 12;
const lineHeight = 16;

/** The map as one picture to take home, with its legend and whom to thank. */
export function mapPicture(map: MapAreas, view: Pick<View, "units">, options: MapPictureOptions): SVGElement {
  const {language, measure, breaks = roundBreaks, selected, width} = options;
  const id = "map-picture";
  const units = unitsByArea(map, view.units);
  const drawing = mapDrawing(map, {language, id});
  const shades = new Map(map.areas.map(({code}) => [code, shadeOf(units.get(code), measure, breaks)]));
  drawing.resize(width);
  drawing.paint(shades);
  drawing.mark(
    new Map([...units].flatMap(([code, {unit}]) => (selected.includes(unit) ? [[code, "selected"]] : [])))
  );
  const entries = legendEntries(breaks, {
    language,
    measure,
    noData: [...shades.values()].includes("noData")
  });
  const rows = Math.ceil(entries.length / 2);
  const top = legendTop + rows * rowHeight;
  drawing.svg.setAttribute("y", String(top));
  const legend = entries.map(({shade, label}, at) => {
    const mark = swatch(shade, id);
    const [x, y] = [Math.floor(at / rows) * (width / 2), legendTop - 14 + (at % rows) * rowHeight];
    mark.setAttribute("x", String(x));
    mark.setAttribute("y", String(y));
    return svg`<g>${mark}<text x=${x + 30} y=${y + 11} fill="var(--ink)">${label}</text></g>`;
  });
  const bottom = top + drawing.height;
  const thanks = mapSources(map.source, language).flatMap(line => wrap(line, width, fontSize));
  const height = bottom + thanks.length * lineHeight + 8;
  return svg`<svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family="var(--sans-serif)" font-size=${fontSize}>
    <text y="12" fill="var(--ink-soft)">${legendTitle(measure, language)}</text>
    ${legend}${drawing.svg}
    <g fill="var(--ink-soft)">${thanks.map((line, at) => svg`<text y=${bottom + (at + 1) * lineHeight}>${line}</text>`)}</g>
  </svg>`;
}
