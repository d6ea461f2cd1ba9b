import {format, type Language, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";
import type {TableColumn, TableRow} from "./columns.js";

export interface Sort {
  readonly column: string;
  readonly direction: "ascending" | "descending";
}

/** All units in a table whose headings sort it. `onSort` hears of every press, so that a new table can begin alike. */
export function unitsTable(
  rows: readonly TableRow[],
  options: {
    readonly language: Language;
    readonly columns: readonly TableColumn[];
    readonly caption: string;
    readonly sort: Sort;
    readonly onSort?: (sort: Sort) => void;
    /** Identifiers of the units that are marked as chosen. */
    readonly selected?: readonly string[];
    /** Called with the unit whose name is pressed; without it names cannot be pressed. */
    readonly onSelect?: ((unit: string) => void) | undefined;
  }
): HTMLElement {
  const {language, columns, caption, onSort, onSelect} = options;
  const selected = new Set(options.selected);
  const text = words(language).table;
  let sort = options.sort;
  const body = html`<tbody></tbody>`;
  const heads = columns.map(column => {
    const press = html`<button type="button" title=${text.sort(column.label)}>${column.label}</button>`;
    press.addEventListener("click", () => {
      const turn = {ascending: "descending", descending: "ascending"} as const;
      sort = {
        column: column.id,
        direction: sort.column === column.id ? turn[sort.direction] : column.first
      };
      fill();
      onSort?.(sort);
    });
    return html`<th scope="col" class=${classOf(column)}>${press}</th>`;
  });
  function fill() {
    columns.forEach(({id}, at) => {
      if (id === sort.column) heads[at].setAttribute("aria-sort", sort.direction);
      else heads[at].removeAttribute("aria-sort");
    });
    body.replaceChildren(
      ...sorted(rows, columns, sort, language).map(row => tableRow(row, columns, selected, onSelect))
    );
  }
  fill();
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.scroll}>
    <table class="units">
      <caption><span>${caption}</span></caption>
      <thead><tr>${heads}</tr></thead>
      ${body}
    </table>
  </div>`;
}

/** Rows by the sorted column, empty values last whichever way, ties by name. */
export function sorted(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  sort: Sort,
  language: Language
): readonly TableRow[] {
  const {compare} = format(language);
  const column = columns.find(({id}) => id === sort.column) ?? columns[0];
  const sign = sort.direction === "ascending" ? 1 : -1;
  return [...rows].sort((a, b) => {
    const [left, right] = [column.key(a), column.key(b)];
    if (left === null || right === null) {
      if (left !== right) return left === null ? 1 : -1;
    } else {
      const order = typeof left === "number" ? left - Number(right) : compare(String(left), String(right));
      if (order !== 0) return sign * order;
    }
    return compare(a.name, b.name);
  });
}

function classOf({numeric, screenOnly = false}: TableColumn): string {
  return `${numeric ? "number" : "text"}${screenOnly ? " screen-only" : ""}`;
}

function tableRow(
  row: TableRow,
  columns: readonly TableColumn[],
  selected: ReadonlySet<string>,
  onSelect: ((unit: string) => void) | undefined
): HTMLElement {
  const chosen = selected.has(row.unit);
  const state = row.assessed ? "assessed" : "not-assessed";
  return html`<tr class=${chosen ? `${state} selected` : state}>${columns.map(column => {
    const content = column.cell(row);
    if (column.id === "name") {
      const name = html`<bdi>${content}</bdi>`;
      const press = () => onSelect?.(row.unit);
      return html`<th scope="row">${
        onSelect === undefined
          ? name
          : html`<button type="button" class="link" data-unit=${row.unit} aria-pressed=${String(chosen)} onclick=${press}>${name}</button>`
      }</th>`;
    }
    if (column.id === "band" && row.assessed)
      return html`<td class="text">${bandMark(bandOf(row))} ${content}</td>`;
    return html`<td class=${classOf(column)}>${content}</td>`;
  })}</tr>`;
}
