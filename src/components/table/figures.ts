import {html} from "../dom.js";

/** A unit's figures, written out. */
export interface FiguresRow {
  readonly unit: string;
  readonly name: string;
  readonly chosen: boolean;
  readonly cells: readonly string[];
}

/** A chart in figures: a row per unit, its name first; names can be pressed where somebody listens. */
export function figuresTable(
  rows: readonly FiguresRow[],
  options: {
    readonly caption: string;
    /** What the names' column is called. */
    readonly name: string;
    readonly heads: readonly string[];
    readonly onSelect?: (unit: string) => void;
  }
): HTMLElement {
  const {caption, name, heads, onSelect} = options;
  const nameOf = (row: FiguresRow) => {
    const text = html`<bdi>${row.name}</bdi>`;
    return onSelect === undefined
      ? text
      : html`<button type="button" class="link" data-unit=${row.unit} aria-pressed=${String(row.chosen)} onclick=${() => onSelect(row.unit)}>${text}</button>`;
  };
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="movers">
      <caption><span>${caption}</span></caption>
      <thead><tr><th scope="col">${name}</th>${heads.map(head => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        row => html`<tr class=${row.chosen ? "selected" : "other"}>
          <th scope="row">${nameOf(row)}</th>${row.cells.map(cell => html`<td class="number">${cell}</td>`)}
        </tr>`
      )}</tbody>
    </table>
  </div>`;
}
