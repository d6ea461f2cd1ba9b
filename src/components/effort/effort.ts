import type {MunicipalMeasure} from "../../benchmark/measures.js";
import type {Association} from "../../engine/index.js";
import {measureOfUnit, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {type Page, type PageOptions, type PageView, pageShell} from "../page/shell.js";
import {type EffortChoice, effortCodec} from "./choices.js";
import {effortControls} from "./controls.js";
import {findings, type Shown} from "./findings.js";
import {caveatsOf, findingsText} from "./findingsText.js";
import {scatter} from "./scatter.js";
import {takeHome} from "./takeHome.js";

export interface EffortOptions extends PageOptions {
  /** How two measures go together: the engine's `association` over units that both assess. */
  readonly associate: (x: MunicipalMeasure, y: MunicipalMeasure) => Association;
}

const widest = 720;

/** Two measures of municipalities against each other: choose them, see the points, read what they have in common. */
export function effortPage(measures: readonly MunicipalMeasure[], options: EffortOptions): HTMLElement {
  const {language, associate} = options;
  if (measures.length < 2) return html`<p class="empty">${words(language).effort.empty}</p>`;
  return pageShell({
    ...options,
    codec: effortCodec(measures),
    view: page => effortView(measures, associate, page)
  });
}

function effortView(
  measures: readonly MunicipalMeasure[],
  associate: EffortOptions["associate"],
  page: Page<EffortChoice>
): PageView<EffortChoice> {
  const {language} = page;
  let width = 0;
  const controls = html`<div></div>`;
  const chart = html`<div></div>`;
  const said = html`<div class="effort-said" role="status"></div>`;
  const home = html`<div></div>`;
  const place = html`<div class="effort-place">${chart}${home}</div>`;
  const shownOf = (id: string): Shown => {
    const data = measures.find(measure => measure.id === id) ?? measures[0];
    return {data, label: data.label[language], measure: measureOfUnit(data.unitOfDifference, language)};
  };
  const both = () => [shownOf(page.state.x), shownOf(page.state.y)] as const;
  const known = new Map<string, Association>();
  const associationOf = (x: Shown, y: Shown): Association => {
    const key = `${x.data.id} ${y.data.id}`;
    const association = known.get(key) ?? associate(x.data, y.data);
    known.set(key, association);
    return association;
  };
  const select = (unit: string | null) => page.change({unit: unit === page.state.unit ? null : unit});

  const drawChart = () => {
    if (width <= 0) return;
    const selected = page.state.unit;
    const onClear = () => select(selected);
    const options = {language, width: Math.min(width, widest), selected, onSelect: select, onClear};
    page.redraw(chart, scatter(...both(), options));
  };
  const draw = () => {
    const [x, y] = both();
    const association = associationOf(x, y);
    const {heading, sentences} = findings(association, x, y, language);
    const caveats = caveatsOf(x, y, measures.length, language);
    page.redraw(controls, effortControls(measures, page));
    drawChart();
    said.replaceChildren(findingsText({heading, sentences, caveats}, association, language));
    page.redraw(home, takeHome(x, y, {heading, sentences: [...sentences, ...caveats]}, page));
  };
  draw();
  return {
    element: html`<div class="effort-page">${controls}<div class="effort-columns">${place}${said}</div></div>`,
    follow: draw,
    widths: [
      [
        place,
        next => {
          width = next;
          drawChart();
        }
      ]
    ]
  };
}
