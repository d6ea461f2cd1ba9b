import {words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {rovingRows} from "../ranking/keyboard.js";
import {type HeatDrawingOptions, heatDrawing} from "./heatDrawing.js";
import {placesTable} from "./placesTable.js";
import type {CertainRow} from "./rows.js";
import {heatText} from "./say.js";

export interface HeatOptions extends HeatDrawingOptions {
  readonly onSelect: (unit: string) => void;
  readonly onClear: () => void;
}

/**
 * How likely each place is for each unit. Pointing at a row, or going to it with the arrow keys, tells its places in
 * words; a click, Enter or the space bar chooses it. Everything stands in a table too.
 */
export function heatStrip(rows: readonly CertainRow[], options: HeatOptions): HTMLElement {
  const {language, selected, onSelect, onClear} = options;
  const text = words(language).certainty.heat;
  const {svg, list} = heatDrawing(rows, options);
  const said = html`<p class="heat-readout"></p>`;
  const rowOf = (unit: string | undefined) => rows.find(({result}) => result.unit === unit);
  const chosen = rows.find(({result}) => selected.includes(result.unit));
  const tell = (row: CertainRow | undefined) => {
    const shown = row ?? chosen;
    said.textContent = shown === undefined ? text.hint : `${heatText(shown, language)}.`;
    said.classList.toggle("hint", shown === undefined);
  };
  const stopAt = rovingRows(list, {onChoose: row => onSelect(row.dataset.unit ?? ""), onClear});
  const stops = [...list.children] as SVGElement[];
  stopAt(stops.find(({dataset}) => dataset.unit === chosen?.result.unit) ?? stops[0] ?? null);
  const follow = (type: string, leaves: string) => {
    list.addEventListener(type, ({target}) => {
      const row = (target as Element).closest<SVGElement>("[data-unit]");
      if (type === "focusin") stopAt(row);
      tell(rowOf(row?.dataset.unit));
    });
    list.addEventListener(leaves, () => tell(undefined));
  };
  follow("focusin", "focusout");
  follow("pointerover", "pointerleave");
  tell(undefined);
  return html`<figure class="heat">
    <figcaption><p>${text.read}</p></figcaption>
    ${said}${svg}
    ${fold("places-table", text.table, () => placesTable(rows, options))}
  </figure>`;
}
