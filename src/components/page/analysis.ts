import type {State, Tab} from "../../address/index.js";
import type {LiveBenchmark} from "../../benchmark/questions.js";
import {type Language, measureOf, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {populationName} from "../control/model.js";
import {controlPanel} from "../control/panel.js";
import {html} from "../dom.js";
import {headline} from "../headline.js";
import type {MapAreas} from "../map/areas.js";
import {printedAgain, publishedSection} from "../published.js";
import {statusText} from "../status.js";
import {modelText} from "../table/csv.js";
import type {AddressBar} from "./address.js";
import type {Known} from "./facts.js";
import {ignoredNotice} from "./notice.js";
import type {Place} from "./place.js";
import {placesOf} from "./places.js";
import {progressLine} from "./progress.js";
import {unitSearch} from "./search.js";
import {session} from "./session.js";
import {sideOf} from "./side.js";
import {tabsOf} from "./tabs.js";

export interface AnalysisOptions {
  readonly language: Language;
  /** Starts the engine on this analysis' people: once where there is something to choose, and again after a cancel. */
  readonly connect: () => LiveBenchmark;
  readonly address: AddressBar;
  /** Fetches the areas of a map; null where no map has these units. */
  readonly areas: (() => Promise<MapAreas>) | null;
  /** Calls back with the width there is for a chart, now and whenever it changes. */
  readonly onWidth: (element: Element, listener: (width: number) => void) => void;
  /** Calls back when the page is about to be printed, and when it has been. */
  readonly onPrint: (listener: (printing: boolean) => void) => void;
  /** Whether nothing should move: the reader asked for less motion, or the page is being printed. */
  readonly still: () => boolean;
}

/** What a place shows when it becomes known, and what the column of the chosen does. */
const inPlaces: ReadonlySet<Known> = new Set([
  "against",
  "certainty",
  "check",
  "confidence",
  "funnel",
  "mixed",
  "multiverse",
  "explanation",
  "curves",
  "durationFit",
  "explainedWithout"
]);
const onSide: ReadonlySet<Known> = new Set([
  "composition",
  "alternatives",
  "certainty",
  "explanation",
  "multiverse",
  "curves"
]);

/** Paper has the ranking and the table, whichever is seen on the screen. */
const onPaper = ([tab]: readonly [Tab, Place]) => tab === "ranking" || tab === "table";

/** An analysis as a workbench: the published model at once, and every choice after that refitted in the worker. */
export function analysisPage(file: Analysis, options: AnalysisOptions): HTMLElement {
  const {language, address} = options;
  const {spec} = file;
  const text = words(language);
  const measure = measureOf(spec.outcome, language);
  const withModel = spec.conditions.length > 0;
  const names = new Map(file.document.units.map(({unit, name}) => [unit, name]));
  let comparing = false;
  let printing = false;
  let width = 0;

  const now = session(file, {
    address,
    connect: options.connect,
    listening: {
      onState(before) {
        controls?.update(now.state);
        tabs.show(now.state.tab);
        showTools();
        const {length} = now.state.selected;
        if (length !== 1) comparing = length > 1;
        const {tab, against, selected, sort, interval, funnel} = before;
        const {state} = now;
        const other = tab !== state.tab || against !== state.against || sort !== state.sort;
        if (other || interval !== state.interval || funnel !== state.funnel) drawPlaces();
        else if (selected !== now.state.selected) selectInPlaces();
        drawSide();
      },
      onView(before) {
        draw();
        progress.say(before === null ? text.workbench.opened : said(before));
      },
      onKnown(known) {
        if (known === "alternatives") controls?.wonder(now.facts.alternatives);
        if (known === "check") controls?.check(now.facts.check);
        if (inPlaces.has(known)) drawPlaces();
        if (onSide.has(known)) drawSide();
      },
      onWork(work) {
        results.classList.toggle("working", work !== "idle");
        results.setAttribute("aria-busy", String(work !== "idle"));
        progress.working(work);
      },
      onFailed(message) {
        progress.say(text.status.failed(message));
      },
      onIgnored(ignored) {
        const said = ignoredNotice(ignored, language);
        notice.replaceChildren(...(said === null ? [] : [said]));
      }
    }
  });
  const said = (before: {view: typeof now.view; state: State}) =>
    statusText(before.view, now.view, {
      language,
      spec,
      measure,
      selected: now.state.selected,
      population:
        before.state.population === now.state.population
          ? null
          : populationName(now.state.population, spec.unit.plural[language], language)
    });

  const select = (unit: string) => {
    const {selected} = now.state;
    const others = selected.filter(other => other !== unit);
    const chosen = others.length < selected.length ? others : comparing ? [...others, unit] : [unit];
    now.change({selected: chosen});
  };
  const head = headline({language, measure});
  const notice = html`<div class="notice-slot" role="status"></div>`;
  const paper = html`<p class="paper"></p>`;
  const printed = html`<div></div>`;
  const controls = withModel
    ? controlPanel(spec, {
        language,
        nameOf: unit => names.get(unit) ?? unit,
        onChange: (part, committed) => now.change(part, committed === "typing" ? "replace" : "push")
      })
    : null;
  const progress = progressLine({
    language,
    onCancel() {
      now.cancel();
      progress.say(text.workbench.cancelled);
    }
  });
  const places = placesOf(file, {
    language,
    measure,
    still: options.still,
    areas: options.areas,
    whole: address.whole,
    onSelect: select,
    onClear: () => now.change({selected: []}),
    onAgainst: against => now.change({against}),
    onSort: sort => now.change({sort}),
    onFunnel: funnel => now.change({funnel}),
    years: now.years,
    onModel: conditions => now.change({conditions}),
    onStop() {
      now.stop();
      drawPlaces();
    }
  });
  const place = () => places.get(now.state.tab) ?? [...places.values()][0];
  const tabs = tabsOf(places, {language, onChange: tab => now.change({tab})});
  const tools = html`<div class="tools"></div>`;
  const showTools = () => {
    const shown = place().tools ?? null;
    if (tools.firstElementChild !== shown) tools.replaceChildren(...(shown === null ? [] : [shown]));
  };
  const side = sideOf(file, {
    language,
    measure,
    onSelected(selected) {
      const [last] = now.state.selected;
      now.change({selected});
      if (selected.length === 0) place().reveal?.(last, true);
    },
    onComparing(wanted) {
      comparing = wanted;
      drawSide();
    },
    onToggle(id) {
      const was = now.state.conditions;
      const conditions = spec.conditions.map(condition => condition.id);
      now.change({conditions: conditions.filter(other => was.includes(other) !== (other === id))});
    }
  });
  const search = unitSearch(now.view.units, {
    language,
    unit: spec.unit.singular[language],
    onChoose(unit) {
      if (!now.state.selected.includes(unit)) select(unit);
      place().reveal?.(unit);
    }
  });

  const shown = () => ({state: now.state, view: now.view, facts: now.facts, width});
  const seen = () =>
    new Set([place(), ...(printing ? [...places].filter(onPaper).map(([, each]) => each) : [])]);
  const drawPlaces = () => {
    for (const each of seen()) each.draw(shown());
  };
  const selectInPlaces = () => {
    for (const each of seen()) (each.select ?? each.draw)(shown());
  };
  const drawSide = () => {
    const {view, facts, state} = now;
    side.draw({view, facts, comparing, selected: state.selected});
  };
  const draw = () => {
    drawPlaces();
    controls?.wonder(now.facts.alternatives);
    controls?.check(now.facts.check);
    paper.textContent = `${modelText(now.view.choice, {spec, language})}. ${address.whole()}`;
    head.update(now.view, printedAgain(now.view, file));
    drawSide();
    const section = publishedSection(now.view, file, {language, measure});
    printed.replaceChildren(...(section === null ? [] : [section]));
  };

  const results = html`<div class="results">${tabs.panels}${printed}</div>`;
  const page = html`<div class=${withModel ? "analysis with-controls" : "analysis"}>
    ${notice}
    ${head.element}
    ${controls?.element ?? ""}
    <div class="main">
      <div class="toolbar">${tabs.list}<div class="finders">${tools}${search}</div></div>
      ${withModel ? progress.element : ""}${paper}
      ${results}
    </div>
    ${side.element}
  </div>`;
  draw();
  showTools();
  now.begin();
  options.onWidth(tabs.panels, next => {
    if (Math.abs(next - width) < 1) return;
    width = next;
    drawPlaces();
  });
  options.onPrint(next => {
    printing = next;
    draw();
  });
  return page;
}
