import type {Model, State, Tab} from "../../address/index.js";
import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import type {MapAreas} from "../map/areas.js";
import {mapPlace} from "./mapPlace.js";
import type {Doing, Place} from "./place.js";
import {rankingPlace} from "./rankingPlace.js";
import {shiftPlace} from "./shiftPlace.js";
import {tablePlace} from "./tablePlace.js";

export interface PlacesOptions extends Doing {
  readonly language: Language;
  readonly measure: Measure;
  readonly still: () => boolean;
  /** The page's whole address. */
  readonly whole: () => string;
  readonly onAgainst: (against: Model) => void;
  readonly onSort: (sort: State["sort"]) => void;
  /** Fetches the areas of a map; null where no map has these units. */
  readonly areas: (() => Promise<MapAreas>) | null;
}

/** The places this analysis has. */
export function placesOf(file: Analysis, options: PlacesOptions): ReadonlyMap<Tab, Place> {
  const places = new Map<Tab, Place>();
  places.set("ranking", rankingPlace(file, options));
  if (file.spec.conditions.length > 0) places.set("shift", shiftPlace(file, options));
  const {areas} = options;
  if (areas !== null) places.set("map", mapPlace(file, {...options, areas}));
  places.set("table", tablePlace(file, options));
  return places;
}
