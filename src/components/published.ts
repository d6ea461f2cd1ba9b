import {type FigureMeasure, figureOf} from "../benchmark/figures.js";
import {comparePublished} from "../benchmark/published.js";
import {format, type Language, type Measure, words} from "../i18n/index.js";
import type {Analysis} from "./analysis.js";
import {html} from "./dom.js";
import type {PrintedAgain} from "./headline.js";
import type {View} from "./view.js";

/** What of the printed results this view reproduces; null where nothing was printed. */
export function printedAgain(view: View, {published}: Analysis): PrintedAgain | null {
  if (published.best === null && published.percentages === null) return null;
  const {found, printed} = comparePublished(published, view.units);
  return {kind: published.best === null ? "percentages" : "best", found, printed};
}

/** The printed names, each with whether it is among our first as many, and the printed figures beside ours. */
export function publishedSection(
  view: View,
  file: Analysis,
  {language, measure}: {readonly language: Language; readonly measure: Measure}
): HTMLElement | null {
  const {best, bestSource, percentages, figures} = file.published;
  if (best === null && percentages === null && figures.length === 0) return null;
  const text = words(language).published;
  const f = format(language);
  const ours = new Set(comparePublished(file.published, view.units).foundUnits);
  const difference = (x: number) => `${measure.difference(x)}\u00a0${measure.differenceUnit}`;
  const gap = (x: number) =>
    measure.share ? f.gap(x) : `${measure.level(x)}\u00a0${measure.differenceUnit}`;
  const write: Record<FigureMeasure, (x: number) => string> = {
    fifthGap: gap,
    national: measure.levelText,
    topFifth: difference,
    bottomFifth: difference,
    weeksGap: measure.levelText,
    asExpected: f.share,
    withinFive: f.share
  };
  const said = new Set<string | null>([null, ...figures.map(({source}) => source)]);
  const sources = [bestSource, ...(percentages ?? []).map(({source}) => source)];
  const unsaid = [...new Set(sources)].filter(source => !said.has(source));
  return html`<section class="published">
    <h2>${text.title}</h2>
    ${
      best === null
        ? ""
        : html`<div>
          <p>${text.best(f.integer(ours.size), f.integer(best.length))}</p>
          <ul class="names">${[...best]
            .sort(f.compare)
            .map(
              name =>
                html`<li><bdi>${name}</bdi>${ours.has(name) ? "" : html` <span>${text.notHere}</span>`}</li>`
            )}</ul>
        </div>`
    }
    ${figures.map(({measure: kind, value: printed, source}) => {
      const here = figureOf(kind, view);
      return html`<p>${text.measures[kind]}: ${write[kind](printed)}${here === null ? "" : ` (${text.here(write[kind](here))})`}. ${text.source}: ${source}.</p>`;
    })}
    ${unsaid.map(source => html`<p class="source">${text.source}: ${source}</p>`)}
  </section>`;
}
