import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {robustnessView} from "../robustness/robustness.js";
import type {Doing, Place} from "./place.js";

/** One unit in every model of the conditions, and everyone's ranks over all of them. */
export function robustnessPlace(
  file: Analysis,
  options: Doing & {
    readonly language: Language;
    readonly measure: Measure;
    readonly whole: () => string;
    readonly onModel: (conditions: readonly string[]) => void;
    readonly onStop: () => void;
  }
): Place {
  const shown = robustnessView({...options, analysis: file, onCancel: options.onStop});
  return {
    element: shown.element,
    draw({view, state, facts, width}) {
      if (width < 1) return;
      const {multiverse, certainty, explanation} = facts;
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
