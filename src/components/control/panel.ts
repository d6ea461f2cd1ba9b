import type {Choice} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {html} from "../dom.js";
import {conditionsControl} from "./conditions.js";
import {modelControl} from "./model.js";

/** Everything the reader can choose of an analysis, beginning at the published model. */
export function controlPanel(
  {spec, document}: Pick<Analysis, "spec" | "document">,
  options: {
    readonly language: Language;
    readonly open: boolean;
    readonly onChange: (choice: Choice) => void;
  }
): HTMLElement {
  const {language, open, onChange} = options;
  const text = words(language);
  let choice: Choice = {
    conditions: document.conditions,
    link: document.link,
    minimumUnitSize: document.minimumUnitSize
  };
  const change = (part: Partial<Choice>) => {
    choice = {...choice, ...part};
    onChange(choice);
  };
  const model = html`<section>
    <h2>${text.model.title}</h2>
    ${modelControl(choice, {
      language,
      links: spec.outcome.kind === "number" ? ["linear"] : ["logit", "linear"],
      onChange: change
    })}
  </section>`;
  const conditions = conditionsControl(spec.conditions, {
    language,
    chosen: choice.conditions,
    onChange: chosen => change({conditions: chosen}),
    open,
    also: model
  });
  return html`<aside class="controls" aria-label=${text.conditions.title}>${conditions}</aside>`;
}
