import type {Certainty, UnitResult} from "../../engine/index.js";
import {type Format, format, type Language, type Measure, words} from "../../i18n/index.js";
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

/** What the rows show at the moment, and how to show it again. */
interface Shown {
  readonly places: readonly UnitResult[];
  readonly scales: Scales;
  readonly again: () => void;
}

/**
 * Every assessed unit in a row: rank, name, people, actual and expected, the difference with its interval and the place
 * with its own, on scales they all share. Rows are kept from one view to the next and glide.
 */
export function rankingRows(options: RankingRowsOptions): RankingRows {
  const {language, measure} = options;
  const f = format(language);
  const parts = partsOf(options);
  const {element, list} = parts;
  const stopAt = rovingRows(list, {
    onChoose: row => options.onSelect(row.dataset.unit ?? ""),
    onClear: options.onClear
  });
  const lay = orderedList(list, glide(options.still), stopAt);
  const drawAxes = axesIn(parts, {language, measure, format: f});
  const rows = new Map<string, Row>();
  const rowOf = ({unit, name}: UnitResult) => {
    const row = rows.get(unit) ?? rankingRow(name, unit, {language, measure, format: f});
    rows.set(unit, row);
    return row;
  };
  let chosen: readonly string[] = [];
  /** The chances of the best fifth sort the rows while newer ones are computed. */
  let latest: Certainty | null = null;
  let shown: Shown | null = null;

  const select = (selected: readonly string[]) => {
    chosen = selected;
    for (const [unit, {element}] of rows) {
      const chosen = String(selected.includes(unit));
      if (element.getAttribute("aria-selected") !== chosen) element.setAttribute("aria-selected", chosen);
    }
  };
  const update: RankingRows["update"] = (view, selected, certainty, sort) => {
    if (certainty !== null) latest = certainty;
    const places = ranked(view, f.compare);
    const units = sortedRanking(places, sort === "topFifth" ? latest : certainty, sort, f.compare);
    const scales = scalesOf(view, certainty);
    drawAxes(view, scales);
    parts.setEmpty(units.length === 0);
    element.classList.toggle("uncertain", certainty === null);
    element.classList.toggle("imagined", false);
    const counts = rankCounts(view);
    const known = certain(certainty);
    units.forEach((unit, at) => {
      const row = rowOf(unit);
      const sharing = counts.get(unit.rank ?? 0) ?? 1;
      row.update(unit, {scales, sharing, known: certainty === null ? null : known.get(unit.unit)});
      const last = sort === "rank" && at + 1 < units.length && unit.fifth !== units[at + 1].fifth;
      row.element.classList.toggle("ends-fifth", last);
    });
    select(selected);
    lay(units.map(unit => rowOf(unit).element));
    shown = {places, scales, again: () => update(view, chosen, certainty, sort)};
  };
  const imagine = (differences: ReadonlyMap<string, number>, {places, scales}: Shown) => {
    const imagined = ({unit, difference}: UnitResult) => differences.get(unit) ?? difference;
    const units = places.toSorted((a, b) => imagined(b) - imagined(a));
    element.classList.add("imagined");
    units.forEach((unit, at) => {
      const row = rowOf(unit);
      row.imagine(unit, {difference: imagined(unit), place: at + 1}, scales);
      row.element.classList.remove("ends-fifth");
    });
    lay(units.map(unit => rowOf(unit).element));
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
      if (differences === null || shown === null) shown?.again();
      else imagine(differences, shown);
    }
  };
}

interface Parts {
  readonly element: HTMLElement;
  readonly heads: HTMLElement;
  readonly grid: HTMLElement;
  readonly list: HTMLElement;
  /** Says that nobody is assessed, instead of the rows. */
  setEmpty(nobody: boolean): void;
}

function partsOf({language, measure, units}: RankingRowsOptions): Parts {
  const text = words(language);
  const list = html`<ul class="ranking-list" role="listbox" aria-multiselectable="true" aria-label=${text.workbench.rows(units)}></ul>`;
  const heads = html`<div class="ranking-top"></div>`;
  const grid = html`<div class="ranking-behind"></div>`;
  const empty = html`<p class="empty" hidden>${text.ranking.empty}</p>`;
  const body = html`<div class="ranking-body">${grid}${list}</div>`;
  const element = html`<div class="ranking-rows">
    ${bandLegend(measure)}
    ${heads}${body}${empty}
  </div>`;
  return {
    element,
    heads,
    grid,
    list,
    setEmpty(nobody) {
      if (empty.hidden !== nobody) return;
      empty.hidden = !nobody;
      body.hidden = heads.hidden = nobody;
    }
  };
}

/** Draws headings and grid anew when the axes have changed. */
function axesIn(
  {heads, grid}: Parts,
  options: {readonly language: Language; readonly measure: Measure; readonly format: Format}
): (view: View, scales: Scales) => void {
  let drawn = "";
  return (view, scales) => {
    const {levels, differences, places} = scales;
    const axes = JSON.stringify([levels.ticks, differences.ticks, places.count, view.national]);
    if (axes === drawn) return;
    drawn = axes;
    heads.replaceChildren(columnHeads(scales, options));
    grid.replaceChildren(gridLines(view, scales));
  };
}

/** Puts rows in an order, and lets those glide that were elsewhere before. */
function orderedList(
  list: HTMLElement,
  motion: ReturnType<typeof glide>,
  stopAt: (row: HTMLElement | null) => void
): (rows: readonly HTMLElement[]) => void {
  let order: readonly HTMLElement[] = [];
  return rows => {
    const before = new Map(order.map((row, at) => [row, at]));
    // What only tells more of the same order leaves rows that are on their way alone.
    const same = rows.length === order.length && rows.every((row, at) => row === order[at]);
    order = rows;
    reorder(list, rows);
    if (list.querySelector('[tabindex="0"]') === null) stopAt(rows[0] ?? null);
    if (same) return;
    const moves = rows.flatMap((row, at) => {
      const from = before.get(row);
      return from === undefined ? [] : [[row, from - at] as const];
    });
    motion.run(new Map(moves));
  };
}
