import type {Funnel, FunnelUnit} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {rovingStops} from "../map/roving.js";
import {drawing, type Mark} from "./drawing.js";
import {funnelLegend, legendEntries} from "./legend.js";
import {outsiders} from "./outsiders.js";
import {luckShort, saidOf, summary} from "./said.js";

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

/** How far from a mark the pointer may be, in pixels. */
const near = 28;

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
  const readout = html`<div class="funnel-readout"></div>`;
  const stops = [...marks].sort((a, b) => f.compare(a.unit.name, b.unit.name));
  let pointed: Mark | null = null;
  let focused: Mark | null = null;

  const tell = () => {
    const chosen = stops.filter(({unit}) => selected.includes(unit.unit)).map(({unit}) => unit);
    const single = pointed ?? focused;
    const shown: readonly FunnelUnit[] = single === null ? chosen.slice(0, 2) : [single.unit];
    readout.replaceChildren(
      ...(shown.length === 0
        ? [html`<p class="hint">${text.hint(units)}</p>`]
        : shown.map(unit => html`<p>${saidOf(unit, funnel, options)}</p>`)),
      html`<p class="luck">${luckShort(funnel, language)}</p>`
    );
  };
  const point = (mark: Mark | null) => {
    if (mark === pointed) return;
    pointed?.element.classList.remove("pointed");
    mark?.element.classList.add("pointed");
    pointed = mark;
    tell();
  };
  const stopAt = rovingStops(
    stops.map(({unit, at, element}) => ({name: unit.name, at, element})),
    {onChoose: at => onSelect(stops[at].unit.unit), onClear}
  );
  picture.setAttribute("role", "listbox");
  picture.setAttribute("aria-multiselectable", "true");
  picture.setAttribute("aria-label", text.label(units));
  stops.forEach((mark, at) => {
    const {element, unit} = mark;
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", String(selected.includes(unit.unit)));
    element.setAttribute("aria-label", saidOf(unit, funnel, options));
    element.setAttribute("aria-posinset", String(at + 1));
    element.setAttribute("aria-setsize", String(stops.length));
    element.addEventListener("focus", () => {
      stopAt(at);
      focused = mark;
      tell();
    });
    element.addEventListener("blur", () => {
      if (focused === mark) focused = null;
      tell();
    });
  });
  const first = stops.findIndex(({unit}) => selected.includes(unit.unit));
  if (first > 0) stopAt(first);

  const nearest = ({clientX, clientY}: MouseEvent): Mark | null => {
    const box = picture.getBoundingClientRect();
    const scale = box.width > 0 ? width / box.width : 1;
    const [left, top] = [scale * (clientX - box.left), scale * (clientY - box.top)];
    const distance = ({at: [x, y]}: Mark) => Math.hypot(x - left, y - top);
    const [best] = [...marks].sort((a, b) => distance(a) - distance(b));
    return distance(best) <= near ? best : null;
  };
  picture.addEventListener("pointermove", event => point(nearest(event)));
  picture.addEventListener("pointerleave", () => point(null));
  picture.addEventListener("click", event => {
    const mark = nearest(event);
    if (mark !== null) onSelect(mark.unit.unit);
  });
  tell();

  const notes = [
    ...summary(funnel, options),
    ...(outside.length === 0 ? [] : [text.summary.outside(f.list(outside.map(({name}) => name)))]),
    ...(unnamed === 0 ? [] : [text.summary.unnamed(f.integer(unnamed))])
  ];
  return html`<figure class="funnel" style=${{width: `${width}px`}}>
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
