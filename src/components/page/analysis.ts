import {type Language, measureOf, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {rankingChart} from "../chart/ranking.js";
import {controlPanel} from "../control/panel.js";
import {html} from "../dom.js";
import {headline} from "../headline.js";
import {notAssessedList} from "../notAssessed.js";
import {printedAgain, publishedSection} from "../published.js";
import {statusText} from "../status.js";
import {tableSection} from "../table/section.js";
import type {Sort} from "../table/units.js";
import {viewOf} from "../view.js";
import {warningList} from "../warnings.js";
import {chooser, type LiveBenchmark} from "./chooser.js";

export interface AnalysisOptions {
  readonly language: Language;
  /** Starts the engine on this analysis' people. Called once, where there is something to choose. */
  readonly connect: () => LiveBenchmark;
  /** Calls back with the width there is for a chart, now and whenever it changes. */
  readonly onWidth: (element: Element, listener: (width: number) => void) => void;
  /** Whether the conditions are folded out to begin with. */
  readonly open: boolean;
}

/** An analysis as a page: the published model at once, and every choice after that refitted in the worker. */
export function analysisPage(file: Analysis, options: AnalysisOptions): HTMLElement {
  const {language} = options;
  const {spec} = file;
  const text = words(language);
  const measure = measureOf(spec.outcome, language);
  const published = viewOf(file.document);
  let view = published;
  let width = 0;
  let sort: Sort = {column: "rank", direction: "ascending"};

  const slots = {
    head: html`<div></div>`,
    chart: html`<div class="chart-slot"></div>`,
    table: html`<div></div>`,
    published: html`<div></div>`
  };
  const status = html`<p class="status" role="status" aria-live="polite">${text.status.ready}</p>`;
  const results = html`<div class="results">${slots.chart}${slots.table}${slots.published}</div>`;

  const drawChart = () => {
    if (width < 1) return;
    const units = spec.unit.plural[language];
    const chart = rankingChart(view, {language, measure, units, width});
    const aside = [notAssessedList(view, language), warningList(view.warnings, {language, spec})];
    slots.chart.replaceChildren(chart, ...aside.filter(node => node !== null));
  };
  const draw = () => {
    slots.head.replaceChildren(headline(view, {language, measure, printed: printedAgain(view, file)}));
    drawChart();
    slots.table.replaceChildren(
      tableSection(view, file, {
        language,
        measure,
        sort,
        onSort: chosen => {
          sort = chosen;
        }
      })
    );
    const printed = publishedSection(view, file, {language, measure});
    slots.published.replaceChildren(...(printed === null ? [] : [printed]));
  };

  const controls =
    spec.conditions.length === 0
      ? null
      : controlPanel(file, {
          language,
          open: options.open,
          onChange: chooser(options.connect(), {
            working(slow) {
              results.classList.toggle("working", slow);
              results.setAttribute("aria-busy", String(slow));
              if (slow) status.textContent = text.status.working;
            },
            show(next) {
              const said = statusText(view, next, {language, spec, measure});
              view = next;
              draw();
              status.textContent = said;
            },
            failed(message) {
              status.textContent = text.status.failed(message);
            }
          })
        });
  const page = html`<div class=${controls === null ? "analysis" : "analysis with-controls"}>
    ${slots.head}
    ${controls ?? ""}
    <section class="main" aria-labelledby="ranking-title">
      <div class="title-line">
        <h2 id="ranking-title">${text.ranking.title}</h2>
        ${spec.caveats.length === 0 ? "" : html`<p class="read-first"><a href="#caveats">${text.ranking.caveats}</a></p>`}
      </div>
      ${controls === null ? "" : status}
      ${results}
    </section>
  </div>`;
  draw();
  options.onWidth(slots.chart, next => {
    if (Math.abs(next - width) < 1) return;
    width = next;
    drawChart();
  });
  return page;
}
