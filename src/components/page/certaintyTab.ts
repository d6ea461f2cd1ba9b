import {type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {mixedSection} from "../certainty/mixed.js";
import {twoUncertainties} from "../certainty/twoUncertainties.js";
import {certaintyView} from "../certainty/view.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {Doing, Shown, TabView} from "./tabView.js";

/** How sure the ranking is: chance, places, best guesses, and the choice of model beside chance. */
export function certaintyTab(
  file: Analysis,
  options: Doing & {readonly language: Language; readonly measure: Measure}
): TabView {
  const {language, measure} = options;
  const {spec, published} = file;
  const units = spec.unit.plural[language];
  const shown = certaintyView({...options, units});
  const two = html`<div></div>`;
  const mixed = html`<div></div>`;
  const draw = ({view, state: {selected}, facts, width}: Shown) => {
    if (width < 1) return;
    const {certainty, confidence, multiverse} = facts;
    // Before the engine is there nobody knows how likely each place is.
    const whole = certainty?.units.every(({probabilities}) => probabilities.length > 0) ? certainty : null;
    shown.update({view, certainty: whole, confidence, published, selected, width});
    keepFocus(two, () =>
      two.replaceChildren(
        ...(multiverse === null
          ? []
          : [
              twoUncertainties(multiverse.summary, whole, {
                language,
                measure,
                width,
                selected
              })
            ])
      )
    );
    mixed.replaceChildren(
      ...(facts.mixed === null ? [] : [mixedSection(facts.mixed, {language, measure, units})])
    );
  };
  return {
    element: html`<section class="certainty-place" aria-label=${words(language).certainty.title}>
      ${shown.element}${two}${mixed}
    </section>`,
    draw,
    select: draw
  };
}
