import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {bandLegend} from "../chart/legend.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import type {View} from "../view.js";
import {drawing} from "./drawing.js";
import {shiftLines} from "./lines.js";
import {moversTable} from "./movers.js";

export interface ShiftOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
  readonly selected: readonly string[];
  readonly onSelect: (unit: string) => void;
  /** What the two models are called above their columns. */
  readonly namesOf: {readonly current: string; readonly against: string};
}

/**
 * Every assessed unit's place in another model and in the current one as a line; the chosen and the ten that move most
 * are named, and stand in a table below. The others' table is made when it is unfolded.
 */
export function shiftChart(view: View, against: View, options: ShiftOptions): HTMLElement {
  const {language, measure, width, selected, namesOf, onSelect} = options;
  const text = words(language).shift;
  const f = format(language);
  const lines = shiftLines(view, against, selected, f.compare);
  if (lines.length === 0) return html`<p class="empty">${text.empty}</p>`;
  const shown = new Set(lines.map(({unit}) => unit));
  const missing = view.units.filter(({unit}) => selected.includes(unit) && !shown.has(unit));
  const named = lines.filter(line => line.named);
  const others = lines.filter(line => !line.named);
  const table = {format: f, measure, namesOf, onSelect};
  const still = lines.every(({change}) => change === 0);

  const othersTitle = text.others(f.integer(others.length));
  return html`<figure class="shift" style=${{width: `${width}px`}}>
    ${bandLegend(measure)}
    ${still ? html`<p class="still">${text.still}</p>` : ""}
    ${drawing(lines, {format: f, width, namesOf, onSelect})}
    ${missing.length === 0 ? "" : html`<p>${text.missing(f.list(missing.map(({name}) => isolated(name))))}</p>`}
    <figcaption><p>${text.read}</p></figcaption>
    ${named.length === 0 ? "" : moversTable(named, text.movers, table)}
    ${others.length === 0 ? "" : fold("shift-others", othersTitle, () => moversTable(others, othersTitle, table))}
  </figure>`;
}
