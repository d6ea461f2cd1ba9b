import type {State} from "../../address/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {unitCard} from "../card/card.js";
import {comparisonCard} from "../card/comparison.js";
import {certain} from "../certainty/certain.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {View} from "../view.js";
import {chosenUnits} from "./chosen.js";
import type {Facts} from "./facts.js";

/** The column of the chosen: one unit's card, several beside each other, or a hint to choose. */
export interface Side {
  readonly element: HTMLElement;
  draw(shown: {
    readonly view: View;
    readonly selected: State["selected"];
    readonly comparing: boolean;
    readonly facts: Facts;
  }): void;
}

export function sideOf(
  analysis: Analysis,
  options: {
    readonly language: Language;
    readonly measure: Measure;
    readonly onSelected: (selected: readonly string[]) => void;
    readonly onComparing: (comparing: boolean) => void;
    readonly onToggle: (condition: string) => void;
  }
): Side {
  const {language, measure, onSelected, onComparing, onToggle} = options;
  const text = words(language).workbench;
  const hint = html`<p class="hint">${text.hint(analysis.spec.unit.singular[language])}</p>`;
  const element = html`<aside class="side" aria-label=${text.details}></aside>`;
  return {
    element,
    draw({view, selected, comparing, facts}) {
      const {composition, alternatives, certainty, explanation, curves} = facts;
      const units = selected.flatMap(id => view.units.filter(({unit}) => unit === id));
      const onClear = () => onSelected([]);
      const shared = {language, measure, view, analysis, onClose: onClear};
      const content = () => {
        if (units.length === 0) return [hint];
        const chosen = chosenUnits(units, {
          language,
          comparing,
          onComparing,
          onRemove: id => onSelected(selected.filter(other => other !== id)),
          onClear
        });
        const card =
          units.length === 1
            ? unitCard(units[0], {
                ...shared,
                composition,
                alternatives,
                certainty: certain(certainty).get(units[0].unit) ?? null,
                // Of durations the way is there once all models were looked at.
                ...(measure.timed !== null
                  ? {curves, ...(explanation !== null && {explanation})}
                  : {explanation}),
                onToggle
              })
            : comparisonCard(units, {...shared, certainty});
        return [chosen, card];
      };
      element.classList.toggle("filled", units.length > 0);
      keepFocus(element, () => element.replaceChildren(...content()));
    }
  };
}
