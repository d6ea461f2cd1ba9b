import type {Model} from "../../address/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {againstControl, nameOf} from "../control/against.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import {shiftChart} from "../shift/shift.js";
import type {TabView} from "./tabView.js";
import {takeHome} from "./takeHome.js";

/** Every unit's place in another model and in the current one, and which that other model is. */
export function shiftTab(
  file: Analysis,
  options: {
    readonly language: Language;
    readonly measure: Measure;
    readonly onSelect: (unit: string) => void;
    readonly onAgainst: (against: Model) => void;
    readonly whole: () => string;
  }
): TabView {
  const {language, measure, onSelect, onAgainst, whole} = options;
  const {spec, document} = file;
  const text = words(language);
  const names = {language, known: spec.conditions.map(({id}) => id), published: document};
  const control = html`<div></div>`;
  const chart = html`<div class="shift-slot"></div>`;
  const home = html`<div></div>`;
  return {
    element: html`<section class="shift-place">${control}${chart}${home}</section>`,
    draw({state, view, facts: {against}, width}) {
      if (width < 1) return;
      keepFocus(control, () =>
        control.replaceChildren(
          againstControl({...names, against: state.against, current: state, onChange: onAgainst})
        )
      );
      if (against === null) {
        if (chart.childElementCount === 0)
          chart.replaceChildren(html`<p class="waiting">${text.status.working}</p>`);
        return;
      }
      const drawn = shiftChart(view, against, {
        language,
        measure,
        width,
        onSelect,
        selected: state.selected,
        namesOf: {current: text.workbench.against.current, against: nameOf(state.against, names)}
      });
      keepFocus(chart, () => chart.replaceChildren(drawn));
      const picture = drawn.querySelector<SVGElement>("svg.shift-plot");
      const {shift: what} = text.workbench.tabs;
      const buttons =
        picture === null
          ? []
          : [takeHome(file, {language, whole, what, choice: view.choice, svg: () => picture})];
      keepFocus(home, () => home.replaceChildren(...buttons));
    }
  };
}
