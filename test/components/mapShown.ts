import {vi} from "vitest";
import type {MapAreas} from "../../src/components/map/areas.js";
import type {MapView} from "../../src/components/map/map.js";
import {choropleth} from "../../src/components/map/map.js";
import type {View} from "../../src/components/view.js";
import {type Language, measureOf} from "../../src/i18n/index.js";
import {termsOf} from "../../src/spec/modelTerms.js";
import {spec, view} from "./fixture.js";
import {squares} from "./mapFixture.js";

interface Shown {
  readonly shown?: ReturnType<typeof view>;
  readonly language?: Language;
  readonly width?: number;
  readonly selected?: readonly string[];
  readonly map?: MapAreas;
  readonly breaks?: readonly [number, number];
}

/** What a map shows of a view. */
export const mapView = ({units, choice}: View): MapView => ({units, horizon: termsOf(choice).horizon});

/** The map on a page, with what a reader can do there and what comes of it. */
export function draw({
  shown = view(),
  language = "en",
  width = 600,
  selected = [],
  map = squares,
  breaks
}: Shown = {}) {
  const onSelect = vi.fn();
  const onClear = vi.fn();
  const made = choropleth(map, {
    language,
    measure: measureOf(spec.outcome, language),
    units: spec.unit.plural[language],
    ...(breaks && {breaks}),
    onSelect,
    onClear
  });
  made.resize(width);
  made.update(mapView(shown), selected);
  document.body.replaceChildren(made.element);
  const {element} = made;
  const option = (name: string) =>
    [...element.querySelectorAll<SVGElement>("[role=option]")].find(shape =>
      shape.getAttribute("aria-label")?.startsWith(name)
    )!;
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", {key, bubbles: true, cancelable: true})
    );
  const focused = () => document.activeElement?.getAttribute("aria-label")?.split(",")[0];
  const told = () => element.querySelector(".map-readout")?.textContent?.replace(/\s+/g, " ").trim();
  const names = () =>
    [...element.querySelectorAll("svg.map-plot > g:last-child text")].map(text => text.textContent);
  return {...made, option, press, focused, told, names, onSelect, onClear};
}
