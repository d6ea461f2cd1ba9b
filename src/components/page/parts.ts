import type {State} from "../../address/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {controlPanel} from "../control/panel.js";
import {html} from "../dom.js";
import {headline} from "../headline.js";
import type {MapAreas} from "../map/areas.js";
import {progressLine} from "./progress.js";
import {unitSearch} from "./search.js";
import type {Selection} from "./selection.js";
import type {Session} from "./session.js";
import type {Page} from "./shell.js";
import {sideOf} from "./side.js";
import {tabsOf} from "./tabs.js";
import {tabViews} from "./tabViews.js";

export interface PartsOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly still: () => boolean;
  readonly areas: (() => Promise<MapAreas>) | null;
  readonly now: Session;
  readonly selection: Selection;
  /** Draws the views that are seen, and the column of the chosen. */
  readonly drawTab: () => void;
  readonly drawSide: () => void;
}

export type Parts = ReturnType<typeof partsOf>;

/** What stands on an analysis' page, each part telling the page what the reader does in it. */
export function partsOf(file: Analysis, page: Page<State>, options: PartsOptions) {
  const {language, measure, still, areas, now, selection, drawTab} = options;
  const {spec} = file;
  const text = words(language).workbench;
  const progress = progressLine({
    language,
    onCancel() {
      now.cancel();
      progress.say(text.cancelled);
    }
  });
  const views = tabViews(file, {
    language,
    measure,
    still,
    areas,
    whole: page.whole,
    onSelect: selection.toggle,
    onClear: () => page.change({selected: []}),
    onAgainst: against => page.change({against}),
    onSort: sort => page.change({sort}),
    onFunnel: funnel => page.change({funnel}),
    years: now.years,
    onModel: conditions => page.change({conditions}),
    onStop() {
      now.stop();
      drawTab();
    }
  });
  const view = () => views.get(page.state.tab) ?? [...views.values()][0];
  return {
    head: headline({language, measure}),
    paper: html`<p class="paper"></p>`,
    printed: html`<div></div>`,
    tools: html`<div class="tools"></div>`,
    controls: spec.conditions.length > 0 ? panelOf(file, page) : null,
    progress,
    views,
    /** The view that is seen. */
    view,
    tabs: tabsOf(views, {language, onChange: tab => page.change({tab})}),
    side: sideFor(file, page, {...options, onLeft: unit => view().reveal?.(unit, true)}),
    search: unitSearch(now.view.units, {
      language,
      unit: spec.unit.singular[language],
      onChoose(unit) {
        if (!page.state.selected.includes(unit)) selection.toggle(unit);
        view().reveal?.(unit);
      }
    })
  };
}

function panelOf({spec, document}: Analysis, page: Page<State>) {
  const names = new Map(document.units.map(({unit, name}) => [unit, name]));
  return controlPanel(spec, {
    language: page.language,
    nameOf: unit => names.get(unit) ?? unit,
    onChange: (part, committed) => page.change(part, committed === "typing" ? "replace" : "push")
  });
}

function sideFor(
  file: Analysis,
  page: Page<State>,
  options: PartsOptions & {
    /** Called with the last unit when nobody is chosen any more. */
    readonly onLeft: (unit: string) => void;
  }
) {
  const {language, measure, selection, drawSide, onLeft} = options;
  return sideOf(file, {
    language,
    measure,
    onSelected(selected) {
      const [last] = page.state.selected;
      page.change({selected});
      if (selected.length === 0) onLeft(last);
    },
    onComparing(wanted) {
      selection.compare(wanted);
      drawSide();
    },
    onToggle(id) {
      const was = page.state.conditions;
      const conditions = file.spec.conditions.map(condition => condition.id);
      page.change({conditions: conditions.filter(other => was.includes(other) !== (other === id))});
    }
  });
}
