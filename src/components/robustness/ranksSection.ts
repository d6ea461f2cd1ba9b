import type {Certainty, Multiverse, UnitMultiverse} from "../../engine/index.js";
import {words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fileNameOf} from "../download/name.js";
import {save} from "../download/save.js";
import {takeHome} from "../page/takeHome.js";
import {csvDownload} from "../table/section.js";
import type {View} from "../view.js";
import {summaryCsv} from "./csv.js";
import {ranksPicture} from "./ranksPicture.js";
import {type RanksOptions, ranksTable} from "./ranksTable.js";
import type {RobustnessOptions, RobustnessShown} from "./shown.js";
import {slot} from "./slot.js";
import {stripLegendList} from "./stripLegend.js";

/** How wide the picture is that a reader takes home. */
const pictureWidth = 760;

/** Everyone's ranks over all models with what they mean, and what takes them home. */
export function ranksSection(options: RobustnessOptions & Pick<RanksOptions, "units" | "labels">): {
  readonly element: HTMLElement;
  update(shown: RobustnessShown): void;
} {
  const {language, analysis, measure, whole} = options;
  const text = words(language).robustness;
  const part = slot(
    "ranks-slot",
    (
      multiverse: Multiverse | null,
      summary: readonly UnitMultiverse[] | null,
      view: View,
      selected: readonly string[],
      certainty: Certainty | null
    ) => {
      if (multiverse === null || summary === null || summary.length === 0) return [];
      const table = {...options, view, selected, certainty};
      const download = csvDownload(language, style => {
        const csv = summaryCsv(summary, multiverse, analysis, {
          language,
          measure,
          style,
          certainty,
          address: whole()
        });
        const name = fileNameOf(analysis, multiverse.choice, {language, what: text.title});
        save(new Blob([csv], {type: "text/csv;charset=utf-8"}), `${name}.csv`);
      });
      return [
        html`<h3>${text.ranks.title(options.units)}</h3>`,
        stripLegendList(language, {chance: certainty !== null}),
        ranksTable(summary, multiverse, table),
        download,
        takeHome(analysis, {
          language,
          whole,
          choice: view.choice,
          what: text.ranks.picture,
          svg: () => ranksPicture(summary, multiverse, {...table, width: pictureWidth})
        })
      ];
    }
  );
  return {
    element: part.element,
    update({multiverse, summary, view, selected, certainty}) {
      part.update(multiverse, summary, view, selected, certainty ?? null);
    }
  };
}
