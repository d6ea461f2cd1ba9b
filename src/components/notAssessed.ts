import {format, type Language, words} from "../i18n/index.js";
import {html} from "./dom.js";
import {notAssessed, type View} from "./view.js";

/** The units with too few people, named and counted; nothing when all are assessed. */
export function notAssessedList(view: View, language: Language): HTMLElement | null {
  const f = format(language);
  const units = notAssessed(view, f.compare);
  if (units.length === 0) return null;
  const title = words(language).ranking.notAssessed(
    f.integer(units.length),
    f.integer(view.choice.minimumUnitSize)
  );
  return html`<div class="not-assessed">
    <h3>${title}</h3>
    <ul>${units.map(({name, n}) => html`<li><bdi>${name}</bdi> <span class="number">${f.integer(n)}</span></li>`)}</ul>
  </div>`;
}
