import {funnelMeasures, type State} from "../../address/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import {funnelControl} from "../funnel/control.js";
import {funnelChart} from "../funnel/funnel.js";
import {funnelPicture} from "../funnel/picture.js";
import type {Doing, Shown, TabView} from "./tabView.js";
import {takeHome} from "./takeHome.js";

/** How wide the picture is that a reader takes home. */
const pictureWidth = 760;

/** Every unit by its size and its result, between limits that the reader chooses. */
export function funnelTab(
  file: Analysis,
  options: Doing & {
    readonly language: Language;
    readonly measure: Measure;
    readonly whole: () => string;
    readonly onFunnel: (funnel: State["funnel"]) => void;
  }
): TabView {
  const {language, measure, onSelect, onClear, onFunnel, whole} = options;
  const {spec} = file;
  const text = words(language);
  const units = spec.unit.plural[language];
  const control = html`<div></div>`;
  const chart = html`<div class="funnel-slot"></div>`;
  const home = html`<div></div>`;
  const drawChart = ({state, view, facts: {funnel}, width}: Shown) => {
    chart.classList.toggle("stale", funnel === null);
    if (funnel === null) {
      if (chart.childElementCount === 0)
        chart.replaceChildren(html`<p class="waiting">${text.status.working}</p>`);
      return;
    }
    const {selected} = state;
    const shared = {language, measure, units, selected};
    keepFocus(chart, () => chart.replaceChildren(funnelChart(funnel, {...shared, width, onSelect, onClear})));
    const svg = () => funnelPicture(funnel, {...shared, width: pictureWidth});
    const what = text.workbench.tabs.funnel;
    keepFocus(home, () =>
      home.replaceChildren(takeHome(file, {language, whole, what, choice: view.choice, svg}))
    );
  };
  return {
    element: html`<section class="funnel-place">
      <h2 class="visually-hidden">${text.funnel.title}</h2>
      ${control}${chart}${home}
    </section>`,
    draw(shown) {
      if (shown.width < 1) return;
      keepFocus(control, () =>
        control.replaceChildren(
          funnelControl(shown.state.funnel, {
            language,
            measure,
            measures: funnelMeasures(spec),
            onChange: onFunnel
          })
        )
      );
      drawChart(shown);
    },
    select: drawChart
  };
}
