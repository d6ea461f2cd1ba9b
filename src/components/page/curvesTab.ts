import {type Language, words} from "../../i18n/index.js";
import {cohortConditions, eventLabel, timedOutcome} from "../../spec/forms.js";
import {termsOf} from "../../spec/modelTerms.js";
import type {Analysis} from "../analysis.js";
import {curvesChart, curvesPicture} from "../curves/curves.js";
import {durationFit} from "../curves/fit.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {Shown, TabView} from "./tabView.js";
import {takeHome} from "./takeHome.js";

/** How wide the picture is that a reader takes home. */
const pictureWidth = 760;

/** Durations week by week: the country's curve, those of the chosen beside what is expected, and how the model fits. */
export function curvesTab(
  file: Analysis,
  options: {readonly language: Language; readonly whole: () => string}
): TabView {
  const {language, whole} = options;
  const {spec, document} = file;
  const text = words(language);
  const chart = html`<div class="curves-slot"></div>`;
  const home = html`<div></div>`;
  const fit = html`<div></div>`;
  const names = new Map(document.units.map(({unit, name}) => [unit, name]));
  const cohort = cohortConditions(spec);
  const draw = ({view, facts, width}: Shown) => {
    const timed = timedOutcome(spec);
    if (width < 1 || timed === null) return;
    const {curves, durationFit: check, explainedWithout} = facts;
    chart.classList.toggle("stale", curves === null);
    if (curves === null) {
      if (chart.childElementCount === 0)
        chart.replaceChildren(html`<p class="waiting">${text.durations.curves.waiting}</p>`);
    } else {
      const {horizon, event} = termsOf(view.choice);
      const shared = {
        language,
        horizon: horizon ?? timed.horizon,
        event: eventLabel(timed, event)[language],
        unit: spec.unit.singular[language],
        nameOf: (unit: string) => names.get(unit) ?? unit
      };
      keepFocus(chart, () => chart.replaceChildren(curvesChart(curves, {...shared, width})));
      const svg = () => curvesPicture(curves, {...shared, width: pictureWidth});
      const what = text.workbench.tabs.curves;
      keepFocus(home, () =>
        home.replaceChildren(takeHome(file, {language, whole, what, choice: view.choice, svg}))
      );
    }
    if (check !== null) {
      const drawn = durationFit(check, {
        language,
        width,
        spec,
        view,
        withoutCohort: explainedWithout,
        cohort: cohort.map(({label}) => label[language])
      });
      keepFocus(fit, () => fit.replaceChildren(drawn));
    }
  };
  return {element: html`<section class="curves-place">${chart}${home}${fit}</section>`, draw};
}
