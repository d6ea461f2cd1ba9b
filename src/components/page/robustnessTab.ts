import type {ModelCheck} from "../../engine/index.js";
import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {calibrationChart} from "../check/calibration.js";
import {html} from "../dom.js";
import {robustnessView} from "../robustness/robustness.js";
import type {Doing, TabView} from "./tabView.js";

/** One unit in every model of the conditions, and everyone's ranks over all of them. */
export function robustnessTab(
  file: Analysis,
  options: Doing & {
    readonly language: Language;
    readonly measure: Measure;
    readonly whole: () => string;
    readonly onModel: (conditions: readonly string[]) => void;
    readonly onStop: () => void;
  }
): TabView {
  const shown = robustnessView({...options, analysis: file, onCancel: options.onStop});
  const fit = html`<div class="calibration-slot"></div>`;
  let drawn = "";
  const drawFit = (check: ModelCheck | null, width: number) => {
    const calibration = check?.calibration ?? null;
    const key = JSON.stringify([calibration, width]);
    if (key === drawn) return;
    drawn = key;
    fit.replaceChildren(
      ...(calibration === null ? [] : [calibrationChart(calibration, {language: options.language, width})])
    );
  };
  return {
    element: html`<div class="robustness-place">${shown.element}${fit}</div>`,
    draw({view, state, facts, width}) {
      if (width < 1) return;
      const {multiverse, certainty, explanation, check} = facts;
      drawFit(check, width);
      const progress = multiverse?.progress ?? null;
      shown.update({
        view,
        multiverse: multiverse?.multiverse ?? null,
        summary: multiverse?.summary ?? null,
        selected: state.selected,
        width,
        progress: progress === null || progress.done === progress.all || facts.stopped ? null : progress,
        certainty,
        explanation
      });
    }
  };
}
