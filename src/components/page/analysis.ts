import type {State} from "../../address/index.js";
import type {LiveBenchmark} from "../../benchmark/questions.js";
import {measureOf, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {populationName} from "../control/model.js";
import {html} from "../dom.js";
import type {MapAreas} from "../map/areas.js";
import {statusText} from "../status.js";
import type {View} from "../view.js";
import {analysisCodec} from "./analysisCodec.js";
import {drawingOf} from "./drawing.js";
import type {Known} from "./facts.js";
import {type Parts, partsOf} from "./parts.js";
import {selection} from "./selection.js";
import {type Session, session} from "./session.js";
import {type Page, type PageOptions, type PageView, pageShell} from "./shell.js";

export interface AnalysisOptions extends PageOptions {
  /** Starts the engine on this analysis' people: once where there is something to choose, and again after a cancel. */
  readonly connect: () => LiveBenchmark;
  /** Fetches the areas of a map; null where no map has these units. */
  readonly areas: (() => Promise<MapAreas>) | null;
  /** Calls back when the page is about to be printed, and when it has been. */
  readonly onPrint: (listener: (printing: boolean) => void) => void;
  /** Whether nothing should move: the reader asked for less motion, or the page is being printed. */
  readonly still: () => boolean;
}

/** What a view shows when it becomes known, and what the column of the chosen does. */
const inTabs: ReadonlySet<Known> = new Set([
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

/** An analysis as a workbench: the published model at once, and every choice after that refitted in the worker. */
export function analysisPage(file: Analysis, options: AnalysisOptions): HTMLElement {
  const ids = file.document.units.map(({unit}) => unit);
  return pageShell({
    ...options,
    codec: analysisCodec(file.spec, ids),
    view: page => workbench(file, options, page)
  });
}

function workbench(file: Analysis, options: AnalysisOptions, page: Page<State>): PageView<State> {
  const {language} = page;
  const measure = measureOf(file.spec.outcome, language);
  const text = words(language);
  const chosen = selection(page);
  const now: Session = session(file, {
    page,
    connect: options.connect,
    listening: {
      onState(before) {
        parts.controls?.update(page.state);
        parts.tabs.show(page.state.tab);
        draw.tools();
        chosen.settle();
        if (showsElse(before, page.state)) draw.views();
        else if (before.selected !== page.state.selected) draw.selected();
        draw.side();
      },
      onView(before) {
        draw.all();
        parts.progress.say(before === null ? text.workbench.opened : changeText(before, now, page, file));
      },
      onKnown(known) {
        if (known === "alternatives" || known === "check") draw.conditions();
        if (inTabs.has(known)) draw.views();
        if (onSide.has(known)) draw.side();
      },
      onWork(work) {
        layout.results.classList.toggle("working", work !== "idle");
        layout.results.setAttribute("aria-busy", String(work !== "idle"));
        parts.progress.working(work);
      },
      onFailed(message) {
        parts.progress.say(text.status.failed(message));
      }
    }
  });
  const shared = {language, measure, now, selection: chosen};
  const parts: Parts = partsOf(file, page, {
    ...shared,
    still: options.still,
    areas: options.areas,
    drawTab: () => draw.views(),
    drawSide: () => draw.side()
  });
  const draw = drawingOf(file, page, {...shared, parts});
  const layout = layoutOf(parts);
  draw.all();
  draw.tools();
  now.begin();
  options.onPrint(draw.print);
  return {element: layout.element, follow: now.follow, widths: [[parts.tabs.panels, draw.resize]]};
}

/** Whether the views show something else, besides who is chosen in them. */
function showsElse(before: State, after: State): boolean {
  const parts = ["tab", "against", "sort", "interval", "funnel"] as const;
  return parts.some(part => before[part] !== after[part]);
}

/** What the newest result changed, in words. */
function changeText(
  before: {readonly view: View; readonly state: State},
  now: Session,
  {language, state}: Page<State>,
  {spec}: Analysis
): string {
  const {population} = state;
  return statusText(before.view, now.view, {
    language,
    spec,
    measure: measureOf(spec.outcome, language),
    selected: state.selected,
    population:
      before.state.population === population
        ? null
        : populationName(population, spec.unit.plural[language], language)
  });
}

function layoutOf(parts: Parts): {readonly element: HTMLElement; readonly results: HTMLElement} {
  const {head, controls, tabs, tools, search, progress, paper, printed, side} = parts;
  const results = html`<div class="results">${tabs.panels}${printed}</div>`;
  const element = html`<div class=${controls === null ? "analysis" : "analysis with-controls"}>
    ${head.element}
    ${controls?.element ?? ""}
    <div class="main">
      <div class="toolbar">${tabs.list}<div class="finders">${tools}${search}</div></div>
      ${controls === null ? "" : progress.element}${paper}
      ${results}
    </div>
    ${side.element}
  </div>`;
  return {element, results};
}
