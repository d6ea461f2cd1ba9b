import {formatModel, type Model} from "../../address/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

export interface AgainstOptions {
  readonly language: Language;
  readonly against: Model;
  readonly current: Model;
  readonly published: Model;
  /** Identifiers of all conditions, in the spec's order. */
  readonly known: readonly string[];
  readonly onChange: (against: Model) => void;
}

/** What a model is called where it is compared: no conditions, as published, or how many conditions it has. */
export function nameOf(
  model: Model,
  {language, published, known}: Omit<AgainstOptions, "against" | "current" | "onChange">
): string {
  const text = words(language).workbench.against;
  const f = format(language);
  const same = (other: Model) => formatModel(model, known) === formatModel(other, known);
  if (same({conditions: [], link: published.link})) return text.none;
  if (same(published)) return text.published;
  return text.pinned(f.integer(model.conditions.length), f.integer(known.length));
}

/** Which model the current one is compared with: none of the conditions, the published one, or one the reader pins. */
export function againstControl(options: AgainstOptions): HTMLElement {
  const {language, against, current, published, known, onChange} = options;
  const text = words(language).workbench.against;
  const models: Model[] = [{conditions: [], link: published.link}, published];
  const key = (model: Model) => formatModel(model, known);
  if (!models.some(model => key(model) === key(against))) models.push(against);
  const choices = models.map(
    model => html`<label><input type="radio" name="against" value=${key(model)} checked=${key(model) === key(against)}
      onchange=${() => onChange(model)}> <span>${nameOf(model, options)}</span></label>`
  );
  const pin = html`<button type="button" onclick=${() => onChange(current)} disabled=${key(current) === key(against)}>${text.pin}</button>`;
  return html`<div class="against"><fieldset class="in-line"><legend>${text.title}</legend>${choices}</fieldset>${pin}</div>`;
}
