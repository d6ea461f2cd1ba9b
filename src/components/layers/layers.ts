import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {downloadButtons} from "../download/download.js";
import {shortHash} from "../download/name.js";
import type {MapAreas} from "../map/areas.js";
import {choropleth} from "../map/map.js";
import {mapPicture} from "../map/picture.js";
import {measureSelect} from "../measureSelect.js";
import {type Page, type PageOptions, type PageView, pageShell} from "../page/shell.js";
import {type LayersChoice, layersCodec} from "./choices.js";
import {type Layer, layerOf} from "./layer.js";
import {layerTable} from "./layerTable.js";
import {threeMaps} from "./three.js";

export interface LayersOptions extends PageOptions {
  /** The address of an analysis' own page. */
  readonly linkTo: (analysis: string) => string;
}

const pictureWidth = 720;

/**
 * One map whose layers are the analyses among the measures: choose one in the legend, a municipality on the map or in
 * the list beside it. Shares of weeks belong to the page that compares two measures, where more or fewer is no verdict.
 */
export function layersPage(
  given: readonly MunicipalMeasure[],
  map: MapAreas,
  options: LayersOptions
): HTMLElement {
  const measures = given.filter(({state}) => state === null);
  return pageShell({
    ...options,
    codec: layersCodec(measures),
    view: page => layersView(measures, map, page, options.linkTo)
  });
}

function layersView(
  measures: readonly MunicipalMeasure[],
  map: MapAreas,
  page: Page<LayersChoice>,
  linkTo: LayersOptions["linkTo"]
): PageView<LayersChoice> {
  const {language} = page;
  const text = words(language).layers;
  const layers = new Map(measures.map(measure => [measure.id, layerOf(measure, language)]));
  const current = (): Layer => layers.get(page.state.layer) ?? layerOf(measures[0], language);
  const onSelect = (unit: string) => page.change({unit: unit === page.state.unit ? null : unit});

  const select = measureSelect(measures, {
    language,
    name: "layer",
    chosen: page.state.layer,
    kinds: text.kinds,
    onChange: layer => page.change({layer})
  });
  const drawn = choropleth(map, {
    language,
    measure: current().measure,
    units: words(language).site.municipalities,
    tools: html`<label class="layer"><span>${text.layer}</span> ${select}</label>`,
    onSelect,
    onClear: () => page.change({unit: null})
  });
  const three = threeMaps(map, language);
  const about = html`<div class="layer-about" role="status"></div>`;
  const list = html`<div class="layer-list"></div>`;
  const home = html`<div></div>`;
  const place = html`<div class="layer-map">${drawn.element}${home}</div>`;
  const element = html`<div class="layers-page">
    <div class="layers-columns">${place}<div>${about}${list}</div></div>${three.element}
  </div>`;

  const draw = () => {
    const layer = current();
    const {layer: id, unit} = page.state;
    const {data, measure, view} = layer;
    select.value = id;
    drawn.update(view, unit === null ? [] : [unit], measure);
    three.update(layer, unit);
    const link = unit === null ? linkTo(data.source) : `${linkTo(data.source)}?unit=${unit}`;
    about.replaceChildren(
      html`<div><h2>${data.title[language]}</h2>
        <p class="subtitle">${data.population[language]}, ${data.period}. <a href=${link}>${text.analysis}</a></p></div>`
    );
    page.redraw(list, layerTable(layer, {language, selected: unit, onSelect}));
    page.redraw(home, takeHome(layer, map, page));
  };
  draw();
  return {
    element,
    follow: draw,
    widths: [
      [place, drawn.resize],
      [three.element, three.resize]
    ]
  };
}

function takeHome(
  {data, measure, view}: Layer,
  map: MapAreas,
  {language, state, whole}: Page<LayersChoice>
): HTMLElement {
  const selected = state.unit === null ? [] : [state.unit];
  return downloadButtons({
    language,
    synthetic: data.synthetic,
    fileName: [
      "rammevilkar",
      words(language).layers.picture,
      data.id,
      ...(data.synthetic ? [words(language).table.file] : []),
      shortHash(JSON.stringify(state))
    ].join("-"),
    title: data.title[language],
    subtitle: `${data.population[language]} · ${data.period}`,
    source: data.credit[language],
    address: whole,
    svg: () => mapPicture(map, view, {language, measure, selected, width: pictureWidth})
  });
}
