import type {Model, State, Tab} from "../../address/index.js";
import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import type {LuckFrames} from "../luck/frames.js";
import type {MapAreas} from "../map/areas.js";
import {certaintyPlace} from "./certaintyTab.js";
import {curvesPlace} from "./curvesTab.js";
import {funnelPlace} from "./funnelTab.js";
import {mapPlace} from "./mapTab.js";
import {rankingPlace} from "./rankingTab.js";
import {robustnessPlace} from "./robustnessTab.js";
import {shiftPlace} from "./shiftTab.js";
import {tablePlace} from "./tableTab.js";
import type {Doing, Place} from "./tabView.js";

export interface PlacesOptions extends Doing {
  readonly language: Language;
  readonly measure: Measure;
  readonly still: () => boolean;
  /** The page's whole address. */
  readonly whole: () => string;
  readonly onAgainst: (against: Model) => void;
  readonly onSort: (sort: State["sort"]) => void;
  readonly onFunnel: (funnel: State["funnel"]) => void;
  /** Draws years that could have been, under the choice that is shown. */
  readonly years: (count: number) => Promise<LuckFrames>;
  /** Called with the conditions of a model that is to be looked at. */
  readonly onModel: (conditions: readonly string[]) => void;
  /** Called when long work is to be given up. */
  readonly onStop: () => void;
  /** Fetches the areas of a map; null where no map has these units. */
  readonly areas: (() => Promise<MapAreas>) | null;
}

/** The places this analysis has. */
export function placesOf(file: Analysis, options: PlacesOptions): ReadonlyMap<Tab, Place> {
  const places = new Map<Tab, Place>();
  places.set("ranking", rankingPlace(file, options));
  if (options.measure.timed !== null) places.set("curves", curvesPlace(file, options));
  if (file.spec.conditions.length > 0) places.set("shift", shiftPlace(file, options));
  places.set("certainty", certaintyPlace(file, options));
  places.set("funnel", funnelPlace(file, options));
  const {areas} = options;
  if (areas !== null) places.set("map", mapPlace(file, {...options, areas}));
  if (file.spec.conditions.length > 0) places.set("robustness", robustnessPlace(file, options));
  places.set("table", tablePlace(file, options));
  return places;
}
