import type {UnitResult} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {rankCounts, type View} from "../view.js";
import {type Attention, areaList} from "./areaList.js";
import type {MapArea, MapAreas} from "./areas.js";
import {type Breaks, roundBreaks, shadeOf} from "./classes.js";
import {type MapDrawing, mapDrawing} from "./drawing.js";
import type {Mark} from "./frame.js";
import {legendEntries, legendTitle, mapLegend} from "./legend.js";
import {unitsByArea} from "./match.js";
import {readout, saidOf} from "./readout.js";
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
  const text = words(language).map;
  const drawing = mapDrawing(map, {language, id});
  const areas = [...map.areas].sort((a, b) => format(language).compare(a.name, b.name));
  const told = html`<div class="map-readout"></div>`;
  const legend = html`<div></div>`;
  const element = html`<figure class="map">
    ${tools === undefined ? legend : html`<div class="map-key">${tools}${legend}</div>`}${told}
    ${drawing.svg}
    <figcaption>${mapSources(map.source, language).map(line => html`<p>${line}</p>`)}</figcaption>
  </figure>`;

  let shown: Shown = {measure: options.measure, horizon: null, units: new Map()};
  let chosen: readonly string[] = [];
  const chosenAreas = () => {
    const codes = new Map([...shown.units].map(([code, {unit}]) => [unit, code]));
    return chosen.flatMap(unit => areas.filter(({code}) => code === codes.get(unit)));
  };
  const tell = (area: MapArea | undefined) => {
    const {units, measure, horizon} = shown;
    told.replaceChildren(
      area === undefined
        ? html`<p class="hint">${text.hint(options.units)}</p>`
        : readout(area.name, units.get(area.code), {language, measure, horizon})
    );
  };
  const mark = ({pointed, focused}: Attention) => {
    const marks = new Map<string, Mark>(chosenAreas().map(({code}) => [code, "selected"]));
    if (pointed !== null && !marks.has(pointed.code)) marks.set(pointed.code, "pointed");
    if (focused !== null) marks.set(focused.code, "focused");
    drawing.mark(marks);
    tell(pointed ?? focused ?? chosenAreas()[0]);
  };
  const attention = areaList(drawing, areas, {
    label: text.label(options.units),
    onChange: mark,
    onClear,
    onChoose(area) {
      const unit = shown.units.get(area.code);
      if (unit !== undefined) onSelect(unit.unit);
    }
  });
  const select = (selected: readonly string[]) => {
    chosen = selected;
    for (const {code} of areas) {
      const isChosen = selected.includes(shown.units.get(code)?.unit ?? "");
      drawing.shapesOf(code)[0].setAttribute("aria-selected", String(isChosen));
    }
    mark(attention.now());
  };
  const drawLegend = legendIn(legend, {language, breaks, id});
  return {
    element,
    update(view, selected, measure = shown.measure) {
      shown = {measure, horizon: view.horizon, units: unitsByArea(map, view.units)};
      const shades = new Map(areas.map(({code}) => [code, shadeOf(shown.units.get(code), measure, breaks)]));
      drawing.paint(shades);
      describe(drawing, areas, shown, {language, counts: rankCounts(view)});
      drawLegend(measure, [...shades.values()].includes("noData"));
      select(selected);
    },
    select,
    resize(width) {
      drawing.resize(Math.min(width, widest));
    },
    reveal(unit) {
      const at = areas.findIndex(({code}) => shown.units.get(code)?.unit === unit);
      if (at < 0) return null;
      attention.stopAt(at);
      return drawing.shapesOf(areas[at].code)[0];
    }
  };
}

/** What the map shows at the moment; units by their areas' codes. */
interface Shown {
  readonly measure: Measure;
  readonly horizon: number | null;
  readonly units: ReadonlyMap<string, UnitResult>;
}

/** Says each area's figures to those who hear them, and which unit it is. */
function describe(
  drawing: MapDrawing,
  areas: readonly MapArea[],
  {measure, units}: Shown,
  {language, counts}: {readonly language: Language; readonly counts: ReadonlyMap<number, number>}
): void {
  for (const {code, name} of areas) {
    const unit = units.get(code);
    const [shape] = drawing.shapesOf(code);
    const sharing = counts.get(unit?.rank ?? 0) ?? 1;
    shape.setAttribute("aria-label", saidOf(name, unit, {language, measure, sharing}));
    if (unit === undefined) shape.removeAttribute("data-unit");
    else shape.setAttribute("data-unit", unit.unit);
  }
}

/** Draws the legend anew when another measure is shown, or when areas without data come or go. */
function legendIn(
  legend: HTMLElement,
  {language, breaks, id}: {readonly language: Language; readonly breaks: Breaks; readonly id: string}
): (measure: Measure, noData: boolean) => void {
  let last: {readonly measure: Measure; readonly noData: boolean} | null = null;
  return (measure, noData) => {
    if (last?.measure === measure && last.noData === noData) return;
    last = {measure, noData};
    const entries = legendEntries(breaks, {language, measure, noData});
    legend.replaceChildren(mapLegend(entries, {title: legendTitle(measure, language), id}));
  };
}
