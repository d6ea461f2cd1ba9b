import {newest} from "../../benchmark/newest.js";
import {format, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {type Page, type PageOptions, type PageView, pageShell} from "../page/shell.js";
import {type MethodChoice, methodCodec} from "./choices.js";
import {workedExample} from "./workedExample.js";

export interface MethodOptions extends PageOptions {
  /** Reads an analysis' file; called whenever one is shown. */
  readonly analyses: Readonly<
    Record<string, {readonly title: string; readonly read: () => Promise<Analysis>}>
  >;
}

/** The analysis that is explained when the reader has chosen none. */
const standard = "refugee";

/** Choose an analysis and a unit, and see every formula with that unit's numbers. The address keeps the choice. */
export function methodPage(options: MethodOptions): HTMLElement {
  const {analyses} = options;
  return pageShell({
    ...options,
    codec: methodCodec(Object.keys(analyses)),
    view: page => methodView(analyses, page)
  });
}

function methodView(analyses: MethodOptions["analyses"], page: Page<MethodChoice>): PageView<MethodChoice> {
  const {language} = page;
  const text = words(language).method;
  const f = format(language);
  const questions = newest();
  const analysis = () => page.state.analysis ?? standard;
  const result = html`<div role="status" aria-live="polite"><p>${text.loading}</p></div>`;
  const unitLabel = html`<span></span>`;
  const unitSelect = html`<select name="unit"></select>` as HTMLSelectElement;
  const analysisSelect = html`<select name="analysis">${Object.entries(analyses).map(
    ([id, {title}]) => html`<option value=${id}>${title}</option>`
  )}</select>` as HTMLSelectElement;

  const draw = (analysis: Analysis): string => {
    const {spec, document} = analysis;
    const units = document.units.toSorted((a, b) => f.compare(a.name, b.name));
    const chosen = units.find(({unit}) => unit === page.state.unit);
    const shown = chosen ?? units.find(({rank}) => rank === 1) ?? units[0];
    unitLabel.textContent = text.unit(spec.unit.singular[language]);
    unitSelect.replaceChildren(
      ...units.map(
        ({unit, name}) => html`<option value=${unit} selected=${unit === shown.unit}>${name}</option>`
      )
    );
    result.replaceChildren(workedExample(shown, analysis, language));
    return shown.unit;
  };
  /** The unit that is shown; null when something newer was chosen meanwhile, or nothing could be read. */
  const show = async (): Promise<string | null> => {
    const wanted = questions.begin();
    analysisSelect.value = analysis();
    try {
      const read = await analyses[analysis()].read();
      return wanted() ? draw(read) : null;
    } catch (error) {
      if (!wanted()) return null;
      const message = error instanceof Error ? error.message : String(error);
      result.replaceChildren(html`<p>${text.failed(message)}</p>`);
      return null;
    }
  };
  // The unit that is shown stays, where the other analysis has it, whether the reader chose it or not.
  const shownUnit = () => (unitSelect.value === "" ? page.state.unit : unitSelect.value);
  analysisSelect.addEventListener("change", () =>
    page.change({analysis: analysisSelect.value, unit: shownUnit()}, "replace")
  );
  unitSelect.addEventListener("change", () =>
    page.change({analysis: analysis(), unit: unitSelect.value}, "replace")
  );
  void show();
  return {
    element: html`<div class="method">
      <p class="method-choice">
        <label><span>${text.analysis}</span> ${analysisSelect}</label>
        <label>${unitLabel} ${unitSelect}</label>
      </p>
      ${result}
    </div>`,
    async follow() {
      const unit = await show();
      if (unit !== null) page.amend({unit});
    },
    widths: []
  };
}
