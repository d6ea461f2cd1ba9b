import type {Certainty, UnitResult} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {certain} from "../certainty/certain.js";
import {bandLegend} from "../chart/legend.js";
import {html} from "../dom.js";
import {rankCounts, ranked, type View} from "../view.js";
import {columnHeads, gridLines, type Scales, scalesOf} from "./columns.js";
import {glide} from "./glide.js";
import {rovingRows} from "./keyboard.js";
import {reorder} from "./order.js";
import {type Row, rankingRow} from "./row.js";
import {type RankingSort, sortedRanking} from "./sort.js";

export interface RankingRowsOptions {
  readonly language: Language;
  readonly measure: Measure;
  /** Such as "municipalities". */
  readonly units: string;
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
  /** Whether rows should take their new places at once: the reader asked for less motion, or the page is printed. */
  readonly still: () => boolean;
}

/** A ranking on the page, and how to bring it up to date. */
export interface RankingRows {
  readonly element: HTMLElement;
  /** Without a certainty of this view the places of the last one stay, dimmed, until there is. */
  update(view: View, selected: readonly string[], certainty: Certainty | null, sort: RankingSort): void;
  select(selected: readonly string[]): void;
  /** A unit's row, made the list's stop; null where it has none. */
  reveal(unit: string): HTMLElement | null;
  /**
   * Puts the rows in the order of other differences, by unit, between the intervals of the view; null brings the view
   * back.
   */
  imagine(differences: ReadonlyMap<string, number> | null): void;
}

/**
 * Every assessed unit in a row: rank, name, people, actual and expected, the difference with its interval and the place
 * with its own, on scales they all share. Rows are kept from one view to the next and glide.
 */
export function rankingRows(options: RankingRowsOptions): RankingRows {
  const {language, measure} = options;
  const text = words(language);
  const f = format(language);
  const rows = new Map<string, Row>();
  let order: readonly string[] = [];
  let scaled = "";
  let chosen: readonly string[] = [];
  /** The chances of the best fifth sort the rows while newer ones are computed. */
  let latest: Certainty | null = null;
  let shown: {
    readonly places: readonly UnitResult[];
    readonly scales: Scales;
    readonly again: () => void;
  } | null = null;

  const list = html`<ul class="ranking-list" role="listbox" aria-multiselectable="true" aria-label=${text.workbench.rows(options.units)}></ul>`;
  const heads = html`<div class="ranking-top"></div>`;
  const grid = html`<div class="ranking-behind"></div>`;
  const empty = html`<p class="empty" hidden>${text.ranking.empty}</p>`;
  const body = html`<div class="ranking-body">${grid}${list}</div>`;
  const element = html`<div class="ranking-rows">
    ${bandLegend(measure)}
    ${heads}${body}${empty}
  </div>`;
  const stopAt = rovingRows(list, {
    onChoose: row => options.onSelect(row.dataset.unit ?? ""),
    onClear: options.onClear
  });
  const motion = glide(options.still);
  const rowOf = (unit: string, name: string) => {
    const row = rows.get(unit) ?? rankingRow(name, unit, {language, measure, format: f});
    rows.set(unit, row);
    return row;
  };
  const select = (selected: readonly string[]) => {
    chosen = selected;
    for (const [unit, {element}] of rows) {
      const chosen = String(selected.includes(unit));
      if (element.getAttribute("aria-selected") !== chosen) element.setAttribute("aria-selected", chosen);
    }
  };

  const lay = (units: readonly UnitResult[]) => {
    const before = new Map(order.map((unit, at) => [unit, at]));
    const elements = units.map(({unit, name}) => rowOf(unit, name).element);
    const next = units.map(({unit}) => unit);
    // What only tells more of the same order leaves rows that are on their way alone.
    const same = next.length === order.length && next.every((unit, at) => unit === order[at]);
    order = next;
    reorder(list, elements);
    if (list.querySelector('[tabindex="0"]') === null) stopAt(elements[0] ?? null);
    if (same) return;
    motion.run(
      new Map(
        order.flatMap((unit, at) => {
          const from = before.get(unit);
          return from === undefined ? [] : [[elements[at], from - at] as const];
        })
      )
    );
  };
  const update: RankingRows["update"] = (view, selected, certainty, sort) => {
    if (certainty !== null) latest = certainty;
    const places = ranked(view, f.compare);
    const units = sortedRanking(places, sort === "topFifth" ? latest : certainty, sort, f.compare);
    const counts = rankCounts(view);
    const known = certain(certainty);
    const scales = scalesOf(view, certainty);
    const axes = JSON.stringify([
      scales.levels.ticks,
      scales.differences.ticks,
      scales.places.count,
      view.national
    ]);
    if (axes !== scaled) {
      scaled = axes;
      heads.replaceChildren(columnHeads(scales, {language, measure, format: f}));
      grid.replaceChildren(gridLines(view, scales));
    }
    const nobody = units.length === 0;
    if (empty.hidden === nobody) {
      empty.hidden = !nobody;
      body.hidden = heads.hidden = nobody;
    }
    element.classList.toggle("uncertain", certainty === null);
    element.classList.toggle("imagined", false);
    units.forEach((unit, at) => {
      const row = rowOf(unit.unit, unit.name);
      const sharing = counts.get(unit.rank ?? 0) ?? 1;
      row.update(unit, {scales, sharing, known: certainty === null ? null : known.get(unit.unit)});
      const last = sort === "rank" && at + 1 < units.length && unit.fifth !== units[at + 1].fifth;
      row.element.classList.toggle("ends-fifth", last);
    });
    select(selected);
    lay(units);
    shown = {places, scales, again: () => update(view, chosen, certainty, sort)};
  };

  return {
    element,
    update,
    select,
    reveal(unit) {
      const row = rows.get(unit)?.element;
      if (row === undefined || row.parentElement === null) return null;
      stopAt(row);
      return row;
    },
    imagine(differences) {
      if (differences === null || shown === null) {
        shown?.again();
        return;
      }
      const {places, scales} = shown;
      const imagined = ({unit, difference}: UnitResult) => differences.get(unit) ?? difference;
      const units = places.toSorted((a, b) => imagined(b) - imagined(a));
      element.classList.add("imagined");
      units.forEach((unit, at) => {
        const row = rowOf(unit.unit, unit.name);
        row.imagine(unit, {difference: imagined(unit), place: at + 1}, scales);
        row.element.classList.remove("ends-fifth");
      });
      lay(units);
    }
  };
}
