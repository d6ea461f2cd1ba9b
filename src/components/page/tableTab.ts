import type {Language, Measure} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {keepFocus} from "../focus.js";
import {tableSection} from "../table/section.js";
import type {Sort} from "../table/units.js";
import type {TabView} from "./tabView.js";

/** All figures in a table, sorted the way the reader left it. */
export function tableTab(
  file: Analysis,
  options: {
    readonly language: Language;
    readonly measure: Measure;
    readonly onSelect: (unit: string) => void;
    readonly whole: () => string;
  }
): TabView {
  let sort: Sort = {column: "rank", direction: "ascending"};
  const element = html`<div></div>`;
  return {
    element,
    draw({view, state, facts: {certainty}}) {
      keepFocus(element, () =>
        element.replaceChildren(
          tableSection(view, file, {
            ...options,
            sort,
            selected: state.selected,
            certainty,
            address: options.whole,
            onSort: chosen => {
              sort = chosen;
            }
          })
        )
      );
    }
  };
}
