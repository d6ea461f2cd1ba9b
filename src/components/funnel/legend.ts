import {type Language, words} from "../../i18n/index.js";
import {bands} from "../band.js";
import {html, svg} from "../dom.js";
import {bandMark} from "../symbol.js";

/** A unit that is not assessed: hollow, with a broken edge. */
export const hollow = {
  path: "M-3.5,0a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0Z",
  stroke: "var(--ink-faint)",
  dashes: "2 1.5"
} as const;

export interface FunnelLegendEntry {
  readonly mark: SVGElement;
  readonly label: string;
}

/** What the marks mean: the five places in the funnel, and those that are not assessed where there are any. */
export function legendEntries(language: Language, hasSmall: boolean): readonly FunnelLegendEntry[] {
  const text = words(language).funnel;
  const small = () =>
    svg`<svg class="band-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke=${hollow.stroke} stroke-dasharray=${hollow.dashes}><path d=${hollow.path}></path></svg>`;
  return [
    ...bands.map(band => ({mark: bandMark(band), label: text.verdict[band]})),
    ...(hasSmall ? [{mark: small(), label: text.notAssessed}] : [])
  ];
}

export function funnelLegend(entries: readonly FunnelLegendEntry[]): HTMLElement {
  return html`<ul class="legend">${entries.map(({mark, label}) => html`<li>${mark} ${label}</li>`)}</ul>`;
}
