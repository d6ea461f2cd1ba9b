import type {Model, State, Tab} from "../../address/index.js";
import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import type {LuckFrames} from "../luck/frames.js";
import type {MapAreas} from "../map/areas.js";
import {certaintyTab} from "./certaintyTab.js";
import {curvesTab} from "./curvesTab.js";
import {funnelTab} from "./funnelTab.js";
import {mapTab} from "./mapTab.js";
import {rankingTab} from "./rankingTab.js";
import {robustnessTab} from "./robustnessTab.js";
import {shiftTab} from "./shiftTab.js";
import {tableTab} from "./tableTab.js";
import type {Doing, TabView} from "./tabView.js";

export interface TabViewsOptions extends Doing {
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

/** The views this analysis has. */
export function tabViews(file: Analysis, options: TabViewsOptions): ReadonlyMap<Tab, TabView> {
  const views = new Map<Tab, TabView>();
  views.set("ranking", rankingTab(file, options));
  if (options.measure.timed !== null) views.set("curves", curvesTab(file, options));
  if (file.spec.conditions.length > 0) views.set("shift", shiftTab(file, options));
  views.set("certainty", certaintyTab(file, options));
  views.set("funnel", funnelTab(file, options));
  const {areas} = options;
  if (areas !== null) views.set("map", mapTab(file, {...options, areas}));
  if (file.spec.conditions.length > 0) views.set("robustness", robustnessTab(file, options));
  views.set("table", tableTab(file, options));
  return views;
}
