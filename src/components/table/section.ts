import type {Certainty} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {certain} from "../certainty/certain.js";
import {html} from "../dom.js";
import {fileNameOf} from "../download/name.js";
import {save} from "../download/save.js";
import {rankCounts, type View} from "../view.js";
import {type TableColumn, type TableRow, tableColumns} from "./columns.js";
import {type CsvStyle, csvOf, usualStyle} from "./csv.js";
import {type Sort, sorted, unitsTable} from "./units.js";

export interface TableSectionOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Identifiers of the units the reader looks at. */
  readonly selected?: readonly string[];
  /** Called with a unit that is pressed; without it names cannot be pressed. */
  readonly onSelect?: (unit: string) => void;
  /** How sure differences and ranks are: null while that is computed, left out where nobody computes it. */
  readonly certainty?: Certainty | null;
  /** The page's address, for the file. */
  readonly address?: () => string;
}

/** All units as table rows: results, ties, how sure they are, and what was printed about each. */
export function tableRows(
  view: View,
  {published}: Analysis,
  certainty: Certainty | null = null
): readonly TableRow[] {
  const known = certain(certainty);
  const counts = rankCounts(view);
  const best = new Set(published.best);
  const percents = new Map((published.percentages ?? []).map(({unit, percent}) => [unit, percent]));
  return view.units.map(unit => ({
    ...unit,
    sharing: unit.rank === null ? 0 : (counts.get(unit.rank) ?? 1),
    known: known.get(unit.unit),
    printedBest: best.has(unit.name),
    printedPercent: percents.get(unit.name) ?? null
  }));
}

/** The columns this analysis needs. */
export function columnsOf(
  {spec, published}: Analysis,
  options: {
    readonly language: Language;
    readonly measure: Measure;
    /** Whether somebody works out how sure ranks are; not unless told. */
    readonly certain?: boolean;
  }
): readonly TableColumn[] {
  const {language, measure, certain = false} = options;
  const unit = spec.unit.singular[language];
  return tableColumns(language, {
    unit: unit.charAt(0).toLocaleUpperCase(language) + unit.slice(1),
    measure,
    format: format(language),
    certain,
    printed: published.best !== null ? "best" : published.percentages !== null ? "percentages" : null
  });
}

/** The table of all units under a heading, and what takes it home as CSV. */
export function tableSection(view: View, file: Analysis, options: TableSectionOptions): HTMLElement {
  const {language, measure, sort, onSort, selected = [], onSelect, address = () => "", certainty} = options;
  const text = words(language).table;
  const columns = columnsOf(file, {language, measure, certain: certainty !== undefined});
  const rows = tableRows(view, file, certainty);
  let shown = sort;
  const table = unitsTable(rows, {
    language,
    columns: columns.filter(({where}) => where !== "file"),
    caption: file.synthetic ? `${text.caption} ${words(language).synthetic.note}` : text.caption,
    sort,
    onSort: next => {
      shown = next;
      onSort(next);
    },
    selected,
    onSelect
  });
  const download = csvDownload(language, style => {
    const ordered = sorted(rows, columns, shown, language);
    const csv = csvOf(ordered, columns, file, {language, style, choice: view.choice, address: address()});
    const name = fileNameOf(file, view.choice, {language, what: ""});
    save(new Blob([csv], {type: "text/csv;charset=utf-8"}), `${name}.csv`);
  });
  return html`<section class="all-figures">
    <h2>${text.title}</h2>
    ${download}
    ${table}
  </section>`;
}

/** How numbers are to be written, and the button. */
export function csvDownload(language: Language, onDownload: (style: CsvStyle) => void): HTMLElement {
  const text = words(language).download;
  const usual = usualStyle(language);
  const choices = (["semicolon", "comma"] as const).map(
    style => html`<option value=${style} selected=${style === usual}>${text[style]}</option>`
  );
  const select = html`<select name="csv">${choices}</select>` as HTMLSelectElement;
  const press = () => onDownload(select.value === "comma" ? "comma" : "semicolon");
  return html`<p class="download">
    <button type="button" onclick=${press}>${words(language).table.download}</button>
    <label>${text.format} ${select}</label>
  </p>`;
}
