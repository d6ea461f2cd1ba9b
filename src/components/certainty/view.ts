import type {Certainty, RankConfidence} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {View} from "../view.js";
import {heatStrip} from "./heat.js";
import {noiseSection} from "./noise.js";
import {printedSection} from "./printed.js";
import {certainRows} from "./rows.js";
import {stepsSection} from "./stepsSection.js";

export interface CertaintyViewOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Such as "municipalities". */
  readonly units: string;
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
}

/** What a certainty view shows. */
export interface CertaintyShown {
  readonly view: View;
  /** How sure the view is; null while that is computed. */
  readonly certainty: Certainty | null;
  /** Confidence sets of the view's ranks; null while they are computed. */
  readonly confidence: RankConfidence | null;
  readonly published: Analysis["published"];
  readonly selected: readonly string[];
  /** Pixels there are. */
  readonly width: number;
}

/** How sure a ranking is, on the page, and how to bring it up to date. */
export interface CertaintyView {
  readonly element: HTMLElement;
  update(shown: CertaintyShown): void;
}

/**
 * What is chance and what is not, whether the printed best are the best, how likely each place is, and the way from raw
 * to the best guess. While a certainty is computed the last one stays, dimmed.
 */
export function certaintyView(options: CertaintyViewOptions): CertaintyView {
  const {language, measure, units, onSelect, onClear} = options;
  const text = words(language);
  const element = html`<section class="certainty-view">
    <h2 class="visually-hidden">${text.certainty.title}</h2>
    <p class="waiting">${text.certainty.waiting}</p>
  </section>`;
  const content = (shown: CertaintyShown, certainty: Certainty) => {
    const {view, confidence, published, selected, width} = shown;
    const rows = certainRows(view, certainty, format(language).compare);
    if (rows.length === 0) return [html`<p class="empty">${text.ranking.empty}</p>`];
    const shared = {language, measure, units, width, selected, onSelect, onClear};
    return [
      noiseSection(certainty, rows, shared),
      ...(published.best === null ? [] : [printedSection(published.best, view, confidence, shared)]),
      html`<section><h3>${text.certainty.heat.title}</h3>${heatStrip(rows, shared)}</section>`,
      stepsSection(rows, view, shared)
    ];
  };
  return {
    element,
    update(shown) {
      const {certainty, width} = shown;
      element.classList.toggle("uncertain", certainty === null);
      if (certainty === null || width < 1) return;
      const title = element.firstElementChild as Element;
      keepFocus(element, () => element.replaceChildren(title, ...content(shown, certainty)));
    }
  };
}
