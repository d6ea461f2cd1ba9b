import type {UnitResult} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {rankCounts, type View} from "../view.js";
import type {MapArea, MapAreas} from "./areas.js";
import {type Breaks, roundBreaks, shadeOf} from "./classes.js";
import {mapDrawing} from "./drawing.js";
import type {Mark} from "./frame.js";
import {legendEntries, legendTitle, mapLegend} from "./legend.js";
import {unitsByArea} from "./match.js";
import {readout, saidOf} from "./readout.js";
import {rovingStops} from "./roving.js";
import {mapSources} from "./sources.js";

export interface ChoroplethOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Such as "municipalities". */
  readonly units: string;
  /** Where the classes end, in the measure's own unit; ±2 and ±5 unless told. */
  readonly breaks?: Breaks;
  /** The page's name for the map; two maps on a page need two. */
  readonly id?: string;
  /** What stands above the legend, such as a choice of what the map shows. */
  readonly tools?: HTMLElement;
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
}

/** What a map shows of a benchmark. */
export type MapView = Pick<View, "units"> & {readonly horizon: number | null};

/** A map on the page, and how to bring it up to date. */
export interface Choropleth {
  readonly element: HTMLElement;
  /** Shows a view, in another measure where one is given. */
  update(view: MapView, selected: readonly string[], measure?: Measure): void;
  select(selected: readonly string[]): void;
  /** Draws for so many pixels; before that there is nothing to see. */
  resize(width: number): void;
  /** A unit's area, made the map's stop; null where it has none. */
  reveal(unit: string): SVGElement | null;
}

/** Wider than this a map only grows coarser. */
const widest = 720;

/**
 * The municipalities by their difference from what is expected, in five classes. Pointing at one, or going to it with the
 * arrow keys, tells its figures above the map; a click, Enter or the space bar chooses it.
 */
export function choropleth(map: MapAreas, options: ChoroplethOptions): Choropleth {
  const {language, breaks = roundBreaks, id = "map", tools, onSelect, onClear} = options;
  let {measure} = options;
  const text = words(language).map;
  const drawing = mapDrawing(map, {language, id});
  const areas = [...map.areas].sort((a, b) => format(language).compare(a.name, b.name));
  const said = html`<div class="map-readout"></div>`;
  const legend = html`<div></div>`;
  const element = html`<figure class="map">
    ${tools === undefined ? legend : html`<div class="map-key">${tools}${legend}</div>`}${said}
    ${drawing.svg}
    <figcaption>${mapSources(map.source, language).map(line => html`<p>${line}</p>`)}</figcaption>
  </figure>`;

  let units: ReadonlyMap<string, UnitResult> = new Map();
  let chosen: readonly string[] = [];
  let pointed: MapArea | null = null;
  let focused: MapArea | null = null;

  let horizon: number | null = null;

  const tell = () => {
    const shown = pointed ?? focused ?? chosenAreas()[0];
    said.replaceChildren(
      shown === undefined
        ? html`<p class="hint">${text.hint(options.units)}</p>`
        : readout(shown.name, units.get(shown.code), {language, measure, horizon})
    );
  };
  const chosenAreas = () => {
    const codes = new Map([...units].map(([code, {unit}]) => [unit, code]));
    return chosen.flatMap(unit => areas.filter(({code}) => code === codes.get(unit)));
  };
  const mark = () => {
    const marks = new Map<string, Mark>(chosenAreas().map(({code}) => [code, "selected"]));
    if (pointed !== null && !marks.has(pointed.code)) marks.set(pointed.code, "pointed");
    if (focused !== null) marks.set(focused.code, "focused");
    drawing.mark(marks);
    tell();
  };
  const choose = (area: MapArea) => {
    const unit = units.get(area.code);
    if (unit !== undefined) onSelect(unit.unit);
  };
  const stopAt = rovingStops(
    areas.map(({code, name, label}) => ({name, at: label, element: drawing.shapesOf(code)[0]})),
    {onChoose: at => choose(areas[at]), onClear}
  );
  drawing.svg.setAttribute("role", "listbox");
  drawing.svg.setAttribute("aria-multiselectable", "true");
  drawing.svg.setAttribute("aria-label", text.label(options.units));
  areas.forEach((area, at) => {
    const [stop, ...copies] = drawing.shapesOf(area.code);
    for (const shape of [stop, ...copies]) {
      shape.addEventListener("click", () => {
        stopAt(at);
        choose(area);
      });
      shape.addEventListener("pointerenter", () => {
        pointed = area;
        mark();
      });
      shape.addEventListener("pointerleave", () => {
        if (pointed === area) pointed = null;
        mark();
      });
    }
    for (const copy of copies) copy.setAttribute("aria-hidden", "true");
    stop.setAttribute("role", "option");
    stop.setAttribute("aria-posinset", String(at + 1));
    stop.setAttribute("aria-setsize", String(areas.length));
    stop.addEventListener("focus", () => {
      focused = stop.matches(":focus-visible") ? area : null;
      mark();
    });
    stop.addEventListener("blur", () => {
      if (focused === area) focused = null;
      mark();
    });
  });
  let legendHas: boolean | null = null;
  const drawLegend = (noData: boolean) => {
    if (noData === legendHas) return;
    legendHas = noData;
    const title = legendTitle(measure, language);
    legend.replaceChildren(
      mapLegend(legendEntries(breaks, {language, kind: measure.kind, noData}), {title, id})
    );
  };
  const select = (selected: readonly string[]) => {
    chosen = selected;
    for (const {code} of areas)
      drawing
        .shapesOf(code)[0]
        .setAttribute("aria-selected", String(selected.includes(units.get(code)?.unit ?? "")));
    mark();
  };
  return {
    element,
    update(view, selected, next = measure) {
      if (next !== measure) legendHas = null;
      measure = next;
      units = unitsByArea(map, view.units);
      horizon = view.horizon;
      const counts = rankCounts(view);
      const shades = new Map(areas.map(({code}) => [code, shadeOf(units.get(code), measure, breaks)]));
      drawing.paint(shades);
      for (const {code, name} of areas) {
        const unit = units.get(code);
        const [shape] = drawing.shapesOf(code);
        const sharing = counts.get(unit?.rank ?? 0) ?? 1;
        shape.setAttribute("aria-label", saidOf(name, unit, {language, measure, sharing}));
        if (unit === undefined) shape.removeAttribute("data-unit");
        else shape.setAttribute("data-unit", unit.unit);
      }
      drawLegend([...shades.values()].includes("noData"));
      select(selected);
    },
    select,
    resize(width) {
      drawing.resize(Math.min(width, widest));
    },
    reveal(unit) {
      const at = areas.findIndex(({code}) => units.get(code)?.unit === unit);
      if (at < 0) return null;
      stopAt(at);
      return drawing.shapesOf(areas[at].code)[0];
    }
  };
}
