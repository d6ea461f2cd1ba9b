import {type Ignored, readChoices, writeChoices} from "../../address/index.js";
import type {MunicipalMeasure} from "../../benchmark/measures.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {downloadButtons} from "../download/download.js";
import {shortHash} from "../download/name.js";
import {keepFocus} from "../focus.js";
import type {MapAreas} from "../map/areas.js";
import {choropleth} from "../map/map.js";
import {mapPicture} from "../map/picture.js";
import {measureSelect} from "../measureSelect.js";
import type {AddressBar} from "../page/address.js";
import {ignoredNotice} from "../page/notice.js";
import {type Layer, layerOf} from "./layer.js";
import {threeMaps} from "./three.js";
import {layerTable} from "./twin.js";

export interface LayersOptions {
  readonly language: Language;
  readonly address: AddressBar;
  readonly onWidth: (element: Element, listener: (width: number) => void) => void;
  /** The address of an analysis' own page. */
  readonly linkTo: (analysis: string) => string;
}

interface LayersChoice {
  readonly layer: string;
  readonly unit: string | null;
}

const pictureWidth = 720;

/**
 * One map whose layers are the analyses among the measures: choose one in the legend, a municipality on the map or in
 * the list beside it. Shares of weeks belong to the page that compares two measures, where more or fewer is no verdict.
 */
export function layersPage(
  given: readonly MunicipalMeasure[],
  map: MapAreas,
  {language, address, onWidth, linkTo}: LayersOptions
): HTMLElement {
  const text = words(language).layers;
  const measures = given.filter(({state}) => state === null);
  const ids = measures.map(({id}) => id);
  const newest = measures.findLast(({kind}) => kind === "success") ?? measures[0];
  const standard = {layer: newest.id, unit: null};
  const known = [...new Set(measures.flatMap(({units}) => units.map(({unit}) => unit)))];
  const read = (): {choice: LayersChoice; ignored: readonly Ignored[]} => {
    const {choices, ignored} = readChoices(address.query(), {layer: ids, unit: known});
    return {choice: {...standard, ...choices}, ignored};
  };
  let {choice, ignored} = read();
  const layers = new Map(measures.map(measure => [measure.id, layerOf(measure, language)]));
  const current = (): Layer => layers.get(choice.layer) ?? layerOf(measures[0], language);
  const choose = (next: Partial<LayersChoice>) => {
    choice = {...choice, ...next};
    address.push(writeChoices({...choice}, standard));
    draw();
  };
  const onSelect = (unit: string) => choose({unit: unit === choice.unit ? null : unit});

  const select = measureSelect(measures, {
    language,
    name: "layer",
    chosen: choice.layer,
    kinds: text.kinds,
    onChange: layer => choose({layer})
  });
  const drawn = choropleth(map, {
    language,
    measure: current().measure,
    units: words(language).site.municipalities,
    tools: html`<label class="layer"><span>${text.layer}</span> ${select}</label>`,
    onSelect,
    onClear: () => choose({unit: null})
  });
  const three = threeMaps(map, language);
  const notice = html`<div></div>`;
  const about = html`<div class="layer-about" role="status"></div>`;
  const list = html`<div class="layer-list"></div>`;
  const home = html`<div></div>`;
  const place = html`<div class="layer-map">${drawn.element}${home}</div>`;
  const page = html`<div class="layers-page">${notice}
    <div class="layers-columns">${place}<div>${about}${list}</div></div>${three.element}
  </div>`;

  const draw = () => {
    const layer = current();
    const {data, measure, view} = layer;
    select.value = choice.layer;
    notice.replaceChildren(ignoredNotice(ignored, language) ?? "");
    drawn.update(view, choice.unit === null ? [] : [choice.unit], measure);
    three.update(layer, choice.unit);
    const link = choice.unit === null ? linkTo(data.source) : `${linkTo(data.source)}?unit=${choice.unit}`;
    about.replaceChildren(
      html`<div><h2>${data.title[language]}</h2>
        <p class="subtitle">${data.population[language]}, ${data.period}. <a href=${link}>${text.analysis}</a></p></div>`
    );
    keepFocus(list, () =>
      list.replaceChildren(layerTable(layer, {language, selected: choice.unit, onSelect}))
    );
    keepFocus(home, () => home.replaceChildren(buttons(layer)));
  };
  const buttons = ({data, measure, view}: Layer) =>
    downloadButtons({
      language,
      synthetic: data.synthetic,
      fileName: [
        "rammevilkar",
        text.picture,
        data.id,
        ...(data.synthetic ? [words(language).table.file] : []),
        shortHash(JSON.stringify(choice))
      ].join("-"),
      title: data.title[language],
      subtitle: `${data.population[language]} · ${data.period}`,
      source: data.credit[language],
      address: address.whole,
      svg: () =>
        mapPicture(map, view, {
          language,
          measure,
          selected: choice.unit === null ? [] : [choice.unit],
          width: pictureWidth
        })
    });

  address.onBack(() => {
    ({choice, ignored} = read());
    draw();
  });
  onWidth(place, width => drawn.resize(width));
  onWidth(three.element, width => three.resize(width));
  draw();
  return page;
}
