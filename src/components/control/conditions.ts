import type {Alternative} from "../../engine/index.js";
import {format, type Language, type Theme, words} from "../../i18n/index.js";
import type {Condition} from "../../spec/schema.js";
import {html} from "../dom.js";
import {term} from "../term.js";

export interface ConditionsOptions {
  readonly language: Language;
  /** Such as "municipalities". */
  readonly units: string;
  /** Called with the chosen conditions, in the spec's order. */
  readonly onChange: (chosen: readonly string[]) => void;
  /** Called when the reader asks for the model as it was published. */
  readonly onPublished: () => void;
}

/** The conditions as boxes to tick, and how to bring them up to date. */
export interface ConditionsControl {
  readonly element: HTMLElement;
  update(chosen: readonly string[]): void;
  /** Says beside each condition how many units would move far; null while that is not known. */
  wonder(alternatives: readonly Alternative[] | null): void;
}

const themes: readonly Theme[] = ["person", "family", "background", "arrival", "place"];

/** The conditions by theme, with all, none, as published, and what the unit itself can influence. */
export function conditionsControl(
  conditions: readonly Condition[],
  {language, units, onChange, onPublished}: ConditionsOptions
): ConditionsControl {
  const text = words(language);
  const f = format(language);
  const lines = conditions.map(condition => conditionLine(condition, language));
  const read = () => conditions.map(({id}) => id).filter((_, at) => lines[at].box.checked);
  const setAll = (checked: boolean) => {
    for (const {box} of lines) box.checked = checked;
    onChange(read());
  };
  const note = html`<div class="moves-note" hidden>${term(html`<span>${text.workbench.movesHead(units)}</span>`, text.workbench.movesNote(units))}</div>`;
  const whys = html`<button type="button" class="link" aria-expanded="false">${text.conditions.why}</button>`;
  const element = html`<div class="conditions">
    <p class="actions">
      <button type="button" onclick=${() => setAll(true)}>${text.conditions.all}</button>
      <button type="button" onclick=${() => setAll(false)}>${text.conditions.none}</button>
      <button type="button" onclick=${onPublished}>${text.workbench.published}</button>
    </p>
    ${note}
    ${themes
      .map(theme => ({theme, group: lines.filter((_, at) => conditions[at].theme === theme)}))
      .filter(({group}) => group.length > 0)
      .map(
        ({theme, group}) => html`<fieldset>
          <legend>${text.conditions.themes[theme]}</legend>
          ${group.map(line => line.element)}
        </fieldset>`
      )}
    ${whys}
  </div>`;
  whys.addEventListener("click", () => {
    const expanded = whys.getAttribute("aria-expanded") !== "true";
    whys.setAttribute("aria-expanded", String(expanded));
    element.classList.toggle("with-whys", expanded);
  });
  for (const {box} of lines) box.addEventListener("change", () => onChange(read()));
  return {
    element,
    update(chosen) {
      conditions.forEach(({id}, at) => {
        lines[at].box.checked = chosen.includes(id);
      });
    },
    wonder(alternatives) {
      conditions.forEach(({id}, at) => {
        const moved = alternatives?.find(({condition}) => condition === id)?.moved;
        const {moves, long} = lines[at];
        moves.textContent = moved === undefined ? "" : text.workbench.moves(f.integer(moved));
        long.textContent = moved === undefined ? "" : text.workbench.movesLong(f.integer(moved), units);
      });
      if (alternatives !== null) note.hidden = false;
    }
  };
}

function conditionLine({id, label, influence, why}: Condition, language: Language) {
  const text = words(language).conditions;
  const said = `moves-${id}`;
  const box =
    html`<input type="checkbox" name="condition" value=${id} aria-describedby=${said}>` as HTMLInputElement;
  const moves = html`<span class="moves" aria-hidden="true"></span>`;
  const long = html`<span class="visually-hidden" id=${said}></span>`;
  const element = html`<div class="condition">
    <div class="condition-line"><label>${box} <span>${label[language]}</span></label>${moves}${long}</div>
    ${influence === "none" ? "" : html`<p class="influence">${text.influence[influence]}</p>`}
    <p class="why">${why[language]}</p>
  </div>`;
  return {box, moves, long, element};
}
