import * as Plot from "@observablehq/plot";
import type {AnswerTo} from "../../benchmark/questions.js";
import type {DurationCheck} from "../../engine/index.js";
import {type Format, format, type Language, words} from "../../i18n/index.js";
import type {Spec} from "../../spec/schema.js";
import {squarePlot} from "../chart/squarePlot.js";
import {probability} from "../check/sentence.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import type {View} from "../view.js";

export interface DurationFitOptions {
  readonly language: Language;
  readonly width: number;
  readonly spec: Spec;
  readonly view: View;
  /** The explained share without the conditions that say when people came; null where there are none or it is computed. */
  readonly withoutCohort: AnswerTo<"explainedWithout"> | null;
  /** Names of those conditions. */
  readonly cohort: readonly string[];
}

const largest = 360;
const fewest = 10;

/** What the conditions explain, whether their effects are the same all the way, and whether predictions fit. */
export function durationFit(check: DurationCheck, options: DurationFitOptions): HTMLElement {
  const {language, width, view, withoutCohort, cohort} = options;
  const text = words(language).durations.fit;
  const f = format(language);
  const share = (value: number | null) => (value === null ? "–" : f.share(value));
  const hazards = check.proportionalHazards;
  return html`<section class="duration-fit">
    <h2>${text.title}</h2>
    ${
      view.explainedShare === null || view.choice.conditions.length === 0
        ? ""
        : html`<p>${text.explained(share(view.explainedShare), share(view.explainedShareNoiseRemoved))}
            ${withoutCohort === null ? "" : text.explainedWithout(f.list(cohort.map(name => name.toLocaleLowerCase(language))), share(withoutCohort.share), share(withoutCohort.noiseRemoved))}</p>
          ${withoutCohort === null ? "" : html`<p class="quiet">${text.whyCohort}</p>`}`
    }
    <h3>${text.hazards}</h3>
    ${
      hazards === null || hazards.conditions.length === 0
        ? html`<p>${text.noHazards}</p>`
        : html`<p>${together(hazards, f, text)}</p><p class="quiet">${text.hazardsRead}</p>${fold("hazards", text.each, () => hazardsTable(hazards, options))}`
    }
    <h3>${text.coxSnell}</h3>
    ${coxSnellPlot(check.coxSnell, Math.min(width, largest), language)}
    <p class="quiet">${text.coxSnellRead}</p>
  </section>`;
}

type Hazards = NonNullable<DurationCheck["proportionalHazards"]>;

function together(
  {global}: Hazards,
  f: Format,
  text: {readonly together: string; readonly degrees: string}
): string {
  if (global === null) return "";
  const degrees = `${text.degrees.toLocaleLowerCase(f.language)}: ${f.integer(global.degrees)}`;
  return `${text.together}: χ² = ${f.decimal(global.statistic ?? 0)}, ${degrees}, ${probability(global.p ?? 1, f)}.`;
}

function hazardsTable({conditions, global}: Hazards, {language, spec}: DurationFitOptions): HTMLElement {
  const text = words(language).durations.fit;
  const f = format(language);
  const labelOf = (id: string) =>
    spec.conditions.find(condition => condition.id === id)?.label[language] ?? id;
  const rows = [
    ...conditions.map(({condition, ...test}) => ({name: labelOf(condition), test})),
    ...(global === null ? [] : [{name: text.together, test: global}])
  ];
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.hazards}>
    <table>
      <thead><tr><th scope="col">${text.condition}</th>${[text.statistic, text.degrees, text.p].map(head => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({name, test: {statistic, degrees, p}}) => html`<tr><th scope="row">${name}</th>
          <td class="number">${statistic === null ? "–" : f.decimal(statistic)}</td>
          <td class="number">${f.integer(degrees)}</td>
          <td class="number">${p === null ? "–" : f.decimal(p, 3)}</td></tr>`
      )}</tbody>
    </table>
  </div>`;
}

function coxSnellPlot(
  {residual, cumulativeHazard, atRisk}: DurationCheck["coxSnell"],
  size: number,
  language: Language
) {
  const text = words(language).durations.fit;
  const f = format(language);
  // The last few people say nothing: where fewer are left the curve jumps.
  const points = residual.flatMap((x, k) => (atRisk[k] < fewest ? [] : [{x, y: cumulativeHazard[k]}]));
  return squarePlot({
    className: "cox-snell-plot",
    size,
    domain: [0, Math.max(0.1, ...points.flatMap(({x, y}) => [x, y]))],
    title: text.coxSnell,
    description: text.describe,
    x: text.residual,
    y: text.cumulative,
    write: value => f.decimal(value, 1),
    marks: [Plot.line(points, {x: "x", y: "y", curve: "step-after", stroke: "var(--ink)", strokeWidth: 1.5})]
  });
}
