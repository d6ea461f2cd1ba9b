import type {State} from "../../address/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {rankingPicture} from "../chart/picture.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import type {LuckFrames} from "../luck/frames.js";
import {luckControl} from "../luck/luck.js";
import {notAssessedList} from "../notAssessed.js";
import {rankingRows} from "../ranking/ranking.js";
import {sortControl} from "../ranking/sort.js";
import {warningList} from "../warnings.js";
import type {Doing, Shown, TabView} from "./tabView.js";
import {takeHome} from "./takeHome.js";

/** How wide the picture is that a reader takes home. */
const pictureWidth = 900;

/** The ranking in rows, those not assessed below it, what to know of the fit, and how to read it. */
export function rankingTab(
  file: Analysis,
  options: Doing & {
    readonly language: Language;
    readonly measure: Measure;
    readonly still: () => boolean;
    readonly whole: () => string;
    readonly onSort: (sort: State["sort"]) => void;
    readonly years: (count: number) => Promise<LuckFrames>;
  }
): TabView {
  const {language, measure, onSelect, onSort, whole} = options;
  const {spec} = file;
  const units = spec.unit.plural[language];
  const text = words(language);
  const rows = rankingRows({...options, units});
  const sort = html`<div></div>`;
  let latest: Shown | null = null;
  const luck = luckControl({
    language,
    frames: options.years,
    still: options.still,
    about: () => latest?.view.units.filter(({unit}) => latest?.state.selected.includes(unit)) ?? [],
    onFrame: rows.imagine
  });
  const tools = html`<div class="ranking-tools">
    ${sort}
    <details class="luck-fold"><summary>${text.chance.title}</summary>${luck.element}</details>
  </div>`;
  const small = html`<div></div>`;
  const warnings = html`<div></div>`;
  const home = html`<div></div>`;
  const element = html`<section class="ranking-place">
    <h2 class="visually-hidden">${text.ranking.title}</h2>
    ${rows.element}${small}${warnings}
    <div class="how-to-read"><h3>${text.bands.howToRead}</h3><p>${text.workbench.read} ${text.certainty.readPlaces}</p>${measure.timed !== null ? html`<p>${measure.timed.read}</p>` : ""}<p>${measure.rule}</p></div>
    ${home}
  </section>`;
  const fill = (slot: HTMLElement, node: HTMLElement | null) =>
    slot.replaceChildren(...(node === null ? [] : [node]));
  const drawSmall = ({view, state: {selected}}: Shown) =>
    keepFocus(small, () => fill(small, notAssessedList(view, {language, selected, onSelect})));
  const buttons = ({view, facts: {certainty}}: Shown) =>
    takeHome(file, {
      language,
      whole,
      choice: view.choice,
      what: text.workbench.tabs.ranking,
      svg: () => rankingPicture(view, {language, measure, units, certainty, width: pictureWidth})
    });
  const buttonOf = (unit: string) =>
    [...small.querySelectorAll<HTMLElement>("[data-unit]")].find(({dataset}) => dataset.unit === unit) ??
    null;
  return {
    element,
    tools,
    draw(shown) {
      const {view, state, facts} = shown;
      if (latest?.view !== view) luck.stop();
      latest = shown;
      rows.update(view, state.selected, facts.certainty, state.sort);
      keepFocus(sort, () => sort.replaceChildren(sortControl(state.sort, {language, onChange: onSort})));
      drawSmall(shown);
      fill(warnings, warningList(view.warnings, {language, spec}));
      keepFocus(home, () => fill(home, buttons(shown)));
    },
    select(shown) {
      latest = shown;
      rows.select(shown.state.selected);
      drawSmall(shown);
    },
    reveal(unit, focus = false) {
      const row = rows.reveal(unit) ?? buttonOf(unit);
      row?.scrollIntoView({block: "nearest", behavior: "instant"});
      if (focus) row?.focus({preventScroll: true});
    }
  };
}
