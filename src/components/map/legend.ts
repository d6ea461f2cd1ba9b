import {type Language, type Measure, words} from "../../i18n/index.js";
import {html, svg} from "../dom.js";
import {type Breaks, classes, className, type Shade} from "./classes.js";
import {hatchPattern, paintOf, scaleHatch} from "./paint.js";

/** What one kind of area looks like and means. */
export interface LegendEntry {
  readonly shade: Shade;
  readonly label: string;
}

/** The classes, then the hatch, then areas without data where there are any. */
export function legendEntries(
  breaks: Breaks,
  {
    language,
    measure,
    noData
  }: {readonly language: Language; readonly measure: Measure; readonly noData: boolean}
): readonly LegendEntry[] {
  const text = words(language);
  return [
    ...classes.map(band => ({shade: band, label: className(band, breaks, {language, measure})})),
    {shade: "notAssessed", label: text.card.notAssessed},
    ...(noData ? [{shade: "noData", label: text.map.noData} as const] : [])
  ];
}

/** What the classes are of: actual minus expected, or how much faster. */
export function legendTitle({timed, differenceUnit, differenceAxis}: Measure, language: Language): string {
  return timed !== null ? differenceAxis : words(language).map.legend(differenceUnit);
}

/** A small area of a kind, 22 by 14 pixels. `id` is the page's name for what it belongs to. */
export function swatch(shade: Shade, id: string): SVGElement {
  const hatch = hatchPattern(`${id}-hatch-legend`);
  scaleHatch(hatch, 1);
  const {fill, stroke} = paintOf(shade, `${id}-hatch-legend`);
  const border = stroke === "var(--paper)" ? fill : stroke;
  return svg`<svg class="swatch" width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
    ${shade === "notAssessed" ? svg`<defs>${hatch}</defs>` : ""}<rect x="0.5" y="0.5" width="21" height="13" fill=${fill} stroke=${border}></rect>
  </svg>`;
}

/** The legend as a list with a heading. */
export function mapLegend(
  entries: readonly LegendEntry[],
  {title, id}: {readonly title: string; readonly id: string}
): HTMLElement {
  return html`<div class="map-legend">
    <p id=${`${id}-legend`}>${title}</p>
    <ul aria-labelledby=${`${id}-legend`}>${entries.map(({shade, label}) => html`<li>${swatch(shade, id)} ${label}</li>`)}</ul>
  </div>`;
}
