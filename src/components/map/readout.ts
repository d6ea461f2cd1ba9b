import type {UnitResult} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {verdict} from "../card/verdict.js";
import {html} from "../dom.js";
import {rowText} from "../ranking/rowText.js";

export interface ReadoutOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Of durations, weeks up to which they count. */
  readonly horizon?: number | null;
}

/** What the pointer or the keyboard is at, in words: name, band, actual, expected, difference and what chance does. */
export function readout(name: string, unit: UnitResult | undefined, options: ReadoutOptions): HTMLElement {
  const text = words(options.language);
  const result =
    unit === undefined
      ? html`<p>${text.map.noData}</p>`
      : unit.assessed
        ? verdict(unit, {...options, horizon: options.horizon ?? null})
        : html`<p>${text.map.few(format(options.language).integer(unit.n))}</p>`;
  return html`<div><p class="map-name"><bdi>${name}</bdi></p>${result}</div>`;
}

/** The same in one line, for those who hear it. `sharing` is how many share its rank. */
export function saidOf(
  name: string,
  unit: UnitResult | undefined,
  {language, measure, sharing}: ReadoutOptions & {readonly sharing: number}
): string {
  const text = words(language);
  const f = format(language);
  if (unit === undefined) return `${isolated(name)}, ${text.map.noData}`;
  const n = f.integer(unit.n);
  if (!unit.assessed) return text.workbench.small({name: isolated(name), n});
  return rowText({...unit, name}, {language, measure, sharing});
}
