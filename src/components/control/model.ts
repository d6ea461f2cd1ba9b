import type {Link} from "../../engine/index.js";
import {type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

export interface ModelChoice {
  readonly link: Link;
  readonly minimumUnitSize: number;
}

/** The model's form and the smallest size assessed. Without `links` the form is not asked for. */
export function modelControl(
  choice: ModelChoice,
  options: {
    readonly language: Language;
    readonly links: readonly Link[];
    readonly onChange: (choice: ModelChoice) => void;
  }
): HTMLElement {
  const {language, links, onChange} = options;
  const text = words(language).model;
  const minimum =
    html`<input type="number" name="minimum" min="1" max="100000" step="1" inputmode="numeric" value=${choice.minimumUnitSize}>` as HTMLInputElement;
  const radios = links.map(
    link =>
      html`<input type="radio" name="link" value=${link} checked=${link === choice.link}>` as HTMLInputElement
  );
  const changed = () => {
    if (!minimum.checkValidity() || minimum.value === "") return;
    const link = links[radios.findIndex(radio => radio.checked)] ?? choice.link;
    onChange({link, minimumUnitSize: minimum.valueAsNumber});
  };
  for (const input of [...radios, minimum]) input.addEventListener("change", changed);
  return html`<div class="model">
    ${
      links.length < 2
        ? ""
        : html`<fieldset>
          <legend>${text.link}</legend>
          ${radios.map((radio, at) => html`<label>${radio} ${text[links[at]]}</label>`)}
        </fieldset>`
    }
    <label class="minimum"><span>${text.minimum}</span> ${minimum}</label>
  </div>`;
}
