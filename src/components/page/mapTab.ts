import {type Language, type Measure, words} from "../../i18n/index.js";
import {termsOf} from "../../spec/modelTerms.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {MapAreas} from "../map/areas.js";
import {type Choropleth, choropleth} from "../map/map.js";
import {mapPicture} from "../map/picture.js";
import type {Doing, Shown, TabView} from "./tabView.js";
import {takeHome} from "./takeHome.js";

/** How wide the picture is that a reader takes home. */
const pictureWidth = 720;

/** The map, whose areas are fetched when it is first looked at. */
export function mapTab(
  file: Analysis,
  options: Doing & {
    readonly language: Language;
    readonly measure: Measure;
    readonly whole: () => string;
    readonly areas: () => Promise<MapAreas>;
  }
): TabView {
  const {language, measure, areas, whole} = options;
  const text = words(language);
  const home = html`<div></div>`;
  const element = html`<section class="map-place"><p class="waiting">${text.status.working}</p></section>`;
  let fetched: {readonly map: MapAreas; readonly drawn: Choropleth} | null = null;
  let asked = false;
  let latest: Shown | null = null;

  const open = async () => {
    asked = true;
    try {
      const map = await areas();
      const drawn = choropleth(map, {...options, units: file.spec.unit.plural[language]});
      fetched = {map, drawn};
      element.replaceChildren(drawn.element, home);
      if (latest !== null) draw(latest);
    } catch (error) {
      asked = false;
      const message = error instanceof Error ? error.message : String(error);
      element.replaceChildren(html`<p class="empty">${text.status.failed(message)}</p>`);
    }
  };
  const draw = (shown: Shown) => {
    latest = shown;
    if (fetched === null) {
      if (!asked) void open();
      return;
    }
    const {map, drawn} = fetched;
    const {view, state, width} = shown;
    if (width > 0) drawn.resize(width);
    drawn.update({units: view.units, horizon: termsOf(view.choice).horizon}, state.selected);
    const buttons = takeHome(file, {
      language,
      whole,
      choice: view.choice,
      what: text.workbench.tabs.map,
      svg: () => mapPicture(map, view, {language, measure, selected: state.selected, width: pictureWidth})
    });
    keepFocus(home, () => home.replaceChildren(buttons));
  };
  return {
    element,
    draw,
    select(shown) {
      if (fetched === null) draw(shown);
      else fetched.drawn.select(shown.state.selected);
    },
    reveal(unit, focus = false) {
      const area = fetched?.drawn.reveal(unit);
      if (focus) area?.focus({preventScroll: true});
    }
  };
}
