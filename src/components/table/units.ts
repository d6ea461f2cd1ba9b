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
  }
): HTMLElement {
  const {language, columns, caption, onSort} = options;
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
    return html`<th scope="col" class=${column.numeric ? "number" : "text"}>${press}</th>`;
  });
  function fill() {
    columns.forEach(({id}, at) => {
      if (id === sort.column) heads[at].setAttribute("aria-sort", sort.direction);
      else heads[at].removeAttribute("aria-sort");
    });
    body.replaceChildren(...sorted(rows, columns, sort, language).map(row => tableRow(row, columns)));
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

function tableRow(row: TableRow, columns: readonly TableColumn[]): HTMLElement {
  return html`<tr class=${row.assessed ? "assessed" : "not-assessed"}>${columns.map(column => {
    const content = column.cell(row);
    if (column.id === "name") return html`<th scope="row"><bdi>${content}</bdi></th>`;
    if (column.id === "band" && row.assessed)
      return html`<td class="text">${bandMark(bandOf(row))} ${content}</td>`;
    return html`<td class=${column.numeric ? "number" : "text"}>${content}</td>`;
  })}</tr>`;
}
