import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandLegend} from "../chart/legend.js";
import {html} from "../dom.js";
import {rankCounts, ranked, type View} from "../view.js";
import {columnHeads, gridLines, scalesOf} from "./columns.js";
import {glide} from "./glide.js";
import {rovingRows} from "./keyboard.js";
import {reorder} from "./order.js";
import {type Row, rankingRow} from "./row.js";

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
  update(view: View, selected: readonly string[]): void;
  select(selected: readonly string[]): void;
  /** A unit's row, made the list's stop; null where it has none. */
  reveal(unit: string): HTMLElement | null;
}

/**
 * Every assessed unit in a row, best first: rank, name, people, actual and expected, the difference with the range of
 * chance (±1.96 standard errors) on a scale they all share. Rows are kept from one view to the next and glide.
 */
export function rankingRows(options: RankingRowsOptions): RankingRows {
  const {language, measure} = options;
  const text = words(language);
  const f = format(language);
  const rows = new Map<string, Row>();
  let order: readonly string[] = [];
  let scaled = "";

  const list = html`<ul class="ranking-list" role="listbox" aria-multiselectable="true" aria-label=${text.workbench.rows(options.units)}></ul>`;
  const heads = html`<div class="ranking-top"></div>`;
  const grid = html`<div class="ranking-behind"></div>`;
  const empty = html`<p class="empty" hidden>${text.ranking.empty}</p>`;
  const body = html`<div class="ranking-body">${grid}${list}</div>`;
  const element = html`<div class="ranking-rows">
    ${bandLegend(language)}
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
    for (const [unit, {element}] of rows) {
      const chosen = String(selected.includes(unit));
      if (element.getAttribute("aria-selected") !== chosen) element.setAttribute("aria-selected", chosen);
    }
  };

  return {
    element,
    update(view, selected) {
      const units = ranked(view, f.compare);
      const counts = rankCounts(view);
      const scales = scalesOf(view);
      const axes = JSON.stringify([scales.levels.ticks, scales.differences.ticks, view.national]);
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
      units.forEach((unit, at) => {
        const row = rowOf(unit.unit, unit.name);
        row.update(unit, scales, counts.get(unit.rank ?? 0) ?? 1);
        const last = at + 1 < units.length && unit.fifth !== units[at + 1].fifth;
        row.element.classList.toggle("ends-fifth", last);
      });
      select(selected);
      const before = new Map(order.map((unit, at) => [unit, at]));
      const elements = units.map(({unit, name}) => rowOf(unit, name).element);
      order = units.map(({unit}) => unit);
      reorder(list, elements);
      if (list.querySelector('[tabindex="0"]') === null) stopAt(elements[0] ?? null);
      motion.run(
        new Map(
          order.flatMap((unit, at) => {
            const from = before.get(unit);
            return from === undefined ? [] : [[elements[at], from - at] as const];
          })
        )
      );
    },
    select,
    reveal(unit) {
      const row = rows.get(unit)?.element;
      if (row === undefined || row.parentElement === null) return null;
      stopAt(row);
      return row;
    }
  };
}
