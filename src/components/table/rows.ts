import {html} from "../dom.js";

/** A plain table of objects: a heading per key, numbers to the right, written by `show` where it has the key. */
export function rowsTable(
  rows: readonly Readonly<Record<string, unknown>>[],
  options: {
    readonly caption: string;
    readonly show?: Readonly<Record<string, (value: number) => string>>;
  }
): HTMLElement {
  const {caption, show = {}} = options;
  const keys = Object.keys(rows[0] ?? {});
  const cell = (key: string, value: unknown) => {
    if (value === null || value === undefined) return html`<td></td>`;
    if (typeof value !== "number") return html`<td>${String(value)}</td>`;
    return html`<td class="number">${show[key]?.(value) ?? String(value)}</td>`;
  };
  const heading = (key: string) => {
    const numeric = rows.some(row => typeof row[key] === "number");
    return html`<th scope="col" class=${numeric ? "number" : "text"}>${key}</th>`;
  };
  return html`<div class="table-scroll rows" role="region" tabindex="0" aria-label=${caption}>
    <table>
      <caption><span>${caption}</span></caption>
      <thead><tr>${keys.map(heading)}</tr></thead>
      <tbody>${rows.map(row => html`<tr>${keys.map(key => cell(key, row[key]))}</tr>`)}</tbody>
    </table>
  </div>`;
}
