import type {Multiverse, UnitMultiverse} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {takeHome} from "../page/takeHome.js";
import {term} from "../term.js";
import type {View} from "../view.js";
import {explorer} from "./explorer.js";
import {type By, curveOf, rowOf} from "./models.js";
import {mostMarks} from "./panel.js";
import {type PlotOptions, specificationPlot} from "./plot.js";
import {unitSentence} from "./sentence.js";
import type {RobustnessOptions, RobustnessShown} from "./shown.js";
import {slot} from "./slot.js";
import {uncertainties} from "./uncertainties.js";

/** How wide the picture is that a reader takes home. */
const pictureWidth = 760;

export type CurveSectionOptions = RobustnessOptions & Pick<PlotOptions, "labels" | "published">;

/** The chosen unit in every model: what to say of it, its curve to walk along, its two uncertainties. */
export function curveSection(options: CurveSectionOptions): {
  readonly element: HTMLElement;
  update(shown: RobustnessShown, unit: string | undefined): void;
} {
  const {language, analysis, measure, whole} = options;
  const {spec} = analysis;
  const text = words(language).robustness;
  let by: By = "difference";
  /** The model the reader is at, until another one is chosen. */
  let walked: {readonly mask: number; readonly from: readonly string[]} | null = null;
  let latest: (() => void) | null = null;
  const choose = (chosen: By) => {
    by = chosen;
    latest?.();
  };

  const part = slot(
    "curve-slot",
    (
      multiverse: Multiverse | null,
      summary: readonly UnitMultiverse[] | null,
      view: View,
      id: string | undefined,
      width: number,
      shownBy: By
    ) => {
      if (multiverse === null || id === undefined || width < 1) return [];
      const curve = curveOf(multiverse, id, shownBy);
      const name = view.units.find(({unit}) => unit === id)?.name ?? id;
      if (curve === null) return [html`<p class="finding">${text.notAssessed(name)}</p>`];
      const unit = summary?.find(each => each.unit === id) ?? null;
      const current = view.choice.conditions;
      const plot: PlotOptions = {...options, unit, current, width};
      const row =
        walked?.from === current ? multiverse.masks.indexOf(walked.mask) : rowOf(multiverse, current);
      const title = text.plot.title(name);
      return [
        ...(unit === null
          ? []
          : [html`<p class="finding">${unitSentence(unit, multiverse, {language, spec})}</p>`]),
        ...(unit === null ? [] : [uncertainties(unit, {language, measure})]),
        html`<div class="part-head"><h3>${title}</h3> ${term(html`<span>${text.terms.curve.label}</span>`, text.terms.curve.explanation)} ${term(html`<span>${text.terms.panel.label}</span>`, text.terms.panel.explanation)} ${choice(shownBy, language, choose)}</div>`,
        explorer(curve, multiverse, {
          ...plot,
          name,
          row,
          onModel: options.onModel,
          onMove(next) {
            walked = {mask: multiverse.masks[next], from: current};
          }
        }),
        fold("curve-how", words(language).bands.howToRead, () => how(multiverse, language)),
        takeHome(analysis, {
          language,
          whole,
          choice: view.choice,
          what: title,
          svg: () => specificationPlot(curve, multiverse, {...plot, width: pictureWidth}).svg
        })
      ];
    }
  );

  return {
    element: part.element,
    update({multiverse, summary, view, width}, unit) {
      latest = () => part.update(multiverse, summary, view, unit, width, by);
      latest();
    }
  };
}

function how(multiverse: Multiverse, language: Language) {
  const {plot} = words(language).robustness;
  const exact = multiverse.masks.length <= mostMarks;
  return html`<div><p>${plot.read} ${plot.readPanel(exact)}</p><p>${plot.caution}</p></div>`;
}

/** Whether the curve is of differences or of ranks. */
function choice(chosen: By, language: Language, onChoose: (by: By) => void) {
  const text = words(language).robustness.plot;
  const kinds: readonly By[] = ["difference", "rank"];
  return html`<fieldset class="in-line"><legend>${text.by}</legend>${kinds.map(
    kind =>
      html`<label><input type="radio" name="curve-by" value=${kind} checked=${kind === chosen} onchange=${() => onChoose(kind)}> <span>${text[kind]}</span></label>`
  )}</fieldset>`;
}
