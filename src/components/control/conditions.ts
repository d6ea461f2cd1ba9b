import {format, type Language, type Theme, words} from "../../i18n/index.js";
import type {Condition} from "../../spec/schema.js";
import {html} from "../dom.js";

export interface ConditionsOptions {
  readonly language: Language;
  readonly chosen: readonly string[];
  /** Called with the chosen conditions, in the spec's order. */
  readonly onChange: (chosen: readonly string[]) => void;
  /** Whether the panel is folded out to begin with; on a small screen it is a bar that says how many are chosen. */
  readonly open: boolean;
  /** What else is folded away with the conditions. */
  readonly also: Element;
}

const themes: readonly Theme[] = ["person", "family", "background", "arrival", "place"];

/** The conditions as boxes to tick, by theme, with all, none, a count, and what the unit itself can influence. */
export function conditionsControl(
  conditions: readonly Condition[],
  {language, chosen, onChange, open, also}: ConditionsOptions
): HTMLElement {
  const text = words(language).conditions;
  const f = format(language);
  const boxes = new Map(
    conditions.map(({id}) => [
      id,
      html`<input type="checkbox" name="condition" value=${id} checked=${chosen.includes(id)}>` as HTMLInputElement
    ])
  );
  const count = html`<span class="count"></span>`;
  const read = () => conditions.map(({id}) => id).filter(id => boxes.get(id)?.checked);
  const say = () => {
    count.textContent = text.count(f.integer(read().length), f.integer(conditions.length));
  };
  const changed = () => {
    say();
    onChange(read());
  };
  const setAll = (checked: boolean) => {
    for (const box of boxes.values()) box.checked = checked;
    changed();
  };

  const whys = html`<button type="button" class="link" aria-expanded="false">${text.why}</button>`;
  const panel = html`<details class="conditions" open=${open}>
    <summary><h2>${text.title}</h2> ${count}</summary>
    <p class="actions">
      <button type="button" onclick=${() => setAll(true)}>${text.all}</button>
      <button type="button" onclick=${() => setAll(false)}>${text.none}</button>
      ${whys}
    </p>
    ${themes
      .map(theme => ({theme, group: conditions.filter(condition => condition.theme === theme)}))
      .filter(({group}) => group.length > 0)
      .map(
        ({theme, group}) => html`<fieldset>
          <legend>${text.themes[theme]}</legend>
          ${group.map(condition => conditionLine(condition, boxes.get(condition.id) as HTMLElement, language))}
        </fieldset>`
      )}
    ${also}
  </details>`;
  whys.addEventListener("click", () => {
    const expanded = whys.getAttribute("aria-expanded") !== "true";
    whys.setAttribute("aria-expanded", String(expanded));
    panel.classList.toggle("with-whys", expanded);
  });
  for (const box of boxes.values()) box.addEventListener("change", changed);
  say();
  return panel;
}

function conditionLine(condition: Condition, box: HTMLElement, language: Language): HTMLElement {
  const text = words(language).conditions;
  const {influence} = condition;
  return html`<div class="condition">
    <label>${box} <span>${condition.label[language]}</span></label>
    ${influence === "none" ? "" : html`<p class="influence">${text.influence[influence]}</p>`}
    <p class="why">${condition.why[language]}</p>
  </div>`;
}
