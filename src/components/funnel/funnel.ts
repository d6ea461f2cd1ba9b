import type {Funnel, FunnelUnit} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {pointable} from "../chart/pointing.js";
import {html} from "../dom.js";
import {drawing, type Mark} from "./drawing.js";
import {funnelLegend, legendEntries} from "./legend.js";
import {outsiders} from "./outsiders.js";
import {luckShort, saidOf, summary} from "./summary.js";

export interface FunnelOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Pixels. */
  readonly width: number;
  /** Such as "municipalities". */
  readonly units: string;
  readonly selected: readonly string[];
  readonly onSelect: (unit: string) => void;
  readonly onClear?: () => void;
}

/**
 * A funnel plot: every unit by its size and its result, between limits that luck seldom passes. Pointing at a mark, or
 * going to it with the arrow keys, tells its figures above the picture; a click, Enter or the space bar chooses it. Below
 * the picture stands in sentences what it shows.
 */
export function funnelChart(funnel: Funnel, options: FunnelOptions): HTMLElement {
  const {language, width, units, selected, onSelect, onClear = () => {}} = options;
  const text = words(language).funnel;
  const f = format(language);
  if (funnel.units.length === 0) return html`<p class="empty">${text.empty}</p>`;
  const {svg: picture, marks, outside, unnamed} = drawing(funnel, options);
  const readout = html`<div class="plane-readout funnel-readout"></div>`;
  const stops = [...marks]
    .sort((a, b) => f.compare(a.unit.name, b.unit.name))
    .map(mark => ({
      ...mark,
      id: mark.unit.unit,
      name: mark.unit.name,
      said: saidOf(mark.unit, funnel, options)
    }));
  const tell = (single: Mark | null) => {
    const chosen = stops.filter(({id}) => selected.includes(id)).map(({unit}) => unit);
    const shown: readonly FunnelUnit[] = single === null ? chosen.slice(0, 2) : [single.unit];
    readout.replaceChildren(
      ...(shown.length === 0
        ? [html`<p class="hint">${text.hint(units)}</p>`]
        : shown.map(unit => html`<p>${saidOf(unit, funnel, options)}</p>`)),
      html`<p class="luck">${luckShort(funnel, language)}</p>`
    );
  };
  pointable(picture, stops, {label: text.label(units), width, selected, onSelect, onClear, onPoint: tell});
  tell(null);

  const notes = [
    ...summary(funnel, options),
    ...(outside.length === 0 ? [] : [text.summary.outside(f.list(outside.map(({name}) => name)))]),
    ...(unnamed === 0 ? [] : [text.summary.unnamed(f.integer(unnamed))])
  ];
  return html`<figure class="plane funnel" style=${{width: `${width}px`}}>
    ${funnelLegend(
      legendEntries(
        language,
        marks.some(({unit}) => !unit.assessed)
      )
    )}
    ${readout}
    ${picture}
    <figcaption>${notes.map(note => html`<p>${note}</p>`)}</figcaption>
    ${outsiders(funnel, {language, onSelect, selected})}
  </figure>`;
}
