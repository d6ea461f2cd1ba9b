import type {UnitResult} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";

export interface SearchOptions {
  readonly language: Language;
  /** Such as "municipality". */
  readonly unit: string;
  readonly onChoose: (unit: string) => void;
}

const most = 8;

/** Letters as those without them on their keyboard write them: Ærø is found by aero, Høje-Taastrup by hoje taastrup. */
function plain(text: string): string {
  return text
    .toLocaleLowerCase("da")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .replaceAll("å", "a")
    .normalize("NFD")
    .replace(/[^a-z0-9]/g, "");
}

/** Units whose name contains what was typed, those that begin with it first. */
export function matches<T extends {readonly name: string}>(units: readonly T[], query: string): readonly T[] {
  const wanted = plain(query);
  if (wanted === "") return [];
  const at = ({name}: T) => plain(name).indexOf(wanted);
  const found = units.filter(unit => at(unit) >= 0);
  return found.toSorted((a, b) => Number(at(a) > 0) - Number(at(b) > 0)).slice(0, most);
}

/** A box to find a unit by its name: suggestions while typing, arrows and Enter choose, Escape closes. */
export function unitSearch(
  units: readonly UnitResult[],
  {language, unit, onChoose}: SearchOptions
): HTMLElement {
  const text = words(language).workbench;
  const f = format(language);
  const sorted = units.toSorted((a, b) => f.compare(a.name, b.name));
  const label = text.find(unit);
  const input =
    html`<input type="search" role="combobox" autocomplete="off" spellcheck="false" placeholder=${label}
    aria-label=${label} aria-expanded="false" aria-controls="suggestions" aria-autocomplete="list">` as HTMLInputElement;
  const list = html`<ul class="suggestions" id="suggestions" role="listbox" aria-label=${label} hidden></ul>`;
  const said = html`<p class="visually-hidden" aria-live="polite"></p>`;
  const none = html`<p class="no-match" hidden></p>`;
  let found: readonly UnitResult[] = [];
  let at = -1;

  const point = (to: number) => {
    at = to;
    for (const [place, option] of [...list.children].entries())
      option.setAttribute("aria-selected", String(place === at));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const show = (next: readonly UnitResult[]) => {
    found = next;
    list.replaceChildren(
      ...found.map(
        (
          one,
          place
        ) => html`<li role="option" id=${`suggestion-${place}`} aria-selected="false" onmousedown=${(event: Event) => event.preventDefault()}
          onclick=${() => choose(place)}><bdi>${one.name}</bdi> <span>${one.assessed ? f.integer(one.n) : `${f.integer(one.n)}, ${text.notAssessed}`}</span></li>`
      )
    );
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    point(found.length > 0 ? 0 : -1);
    const nothing = found.length === 0 && input.value.trim() !== "";
    none.hidden = !nothing;
    none.textContent = nothing ? text.noMatch(input.value.trim()) : "";
    said.textContent = nothing
      ? none.textContent
      : found.length === 0
        ? ""
        : text.suggestions(f.integer(found.length));
  };
  const choose = (place: number) => {
    const chosen = found[place];
    input.value = "";
    show([]);
    onChoose(chosen.unit);
  };
  input.addEventListener("input", () => show(matches(sorted, input.value)));
  input.addEventListener("blur", () => {
    list.hidden = true;
    none.hidden = true;
    input.setAttribute("aria-expanded", "false");
  });
  input.addEventListener("focus", () => {
    if (input.value !== "") show(matches(sorted, input.value));
  });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" && found.length > 0) point((at + 1) % found.length);
    else if (event.key === "ArrowUp" && found.length > 0) point((at - 1 + found.length) % found.length);
    else if (event.key === "Enter" && at >= 0) choose(at);
    else if (event.key === "Escape" && input.value !== "") {
      input.value = "";
      show([]);
    } else return;
    event.preventDefault();
  });
  return html`<div class="unit-search" role="search">${input}${list}${none}${said}</div>`;
}
