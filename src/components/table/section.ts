import {format, type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {rankCounts, type View} from "../view.js";
import {type TableColumn, type TableRow, tableColumns} from "./columns.js";
import {csvOf, fileName} from "./csv.js";
import {type Sort, unitsTable} from "./units.js";

export interface TableSectionOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** All units as table rows: results, ties, and what was printed about each. */
export function tableRows(view: View, {published}: Analysis): readonly TableRow[] {
  const counts = rankCounts(view);
  const best = new Set(published.best);
  const percents = new Map((published.percentages ?? []).map(({unit, percent}) => [unit, percent]));
  return view.units.map(unit => ({
    ...unit,
    sharing: unit.rank === null ? 0 : (counts.get(unit.rank) ?? 1),
    printedBest: best.has(unit.name),
    printedPercent: percents.get(unit.name) ?? null
  }));
}

/** The columns this analysis needs. */
export function columnsOf(
  {spec, published}: Analysis,
  {language, measure}: {readonly language: Language; readonly measure: Measure}
): readonly TableColumn[] {
  const unit = spec.unit.singular[language];
  return tableColumns(language, {
    unit: unit.charAt(0).toLocaleUpperCase(language) + unit.slice(1),
    measure,
    format: format(language),
    printed: published.best !== null ? "best" : published.percentages !== null ? "percentages" : null
  });
}

/** The table of all units under a heading, and the button that takes it home as CSV. */
export function tableSection(view: View, file: Analysis, options: TableSectionOptions): HTMLElement {
  const {language, measure, sort, onSort} = options;
  const text = words(language).table;
  const columns = columnsOf(file, {language, measure});
  const rows = tableRows(view, file);
  const table = unitsTable(rows, {
    language,
    columns,
    caption: file.synthetic ? `${text.caption} ${words(language).synthetic.note}` : text.caption,
    sort,
    onSort
  });
  const download = html`<button type="button" class="download">${text.download}</button>`;
  download.addEventListener("click", () => {
    const blob = new Blob([csvOf(rows, columns, file, language)], {type: "text/csv;charset=utf-8"});
    const url = URL.createObjectURL(blob);
    const link = html`<a href=${url} download=${fileName(file, language)}></a>`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  });
  return html`<section class="all-figures">
    <h2>${text.title}</h2>
    <p>${download}</p>
    ${table}
  </section>`;
}
