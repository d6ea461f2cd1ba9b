import type {Measure} from "../../i18n/index.js";
import {bands} from "../band.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";

/** The five bands with their marks and words. */
export function bandLegend({bands: text}: Pick<Measure, "bands">): HTMLElement {
  return html`<ul class="legend">${bands.map(band => html`<li>${bandMark(band)} ${text[band]}</li>`)}</ul>`;
}
