import {format, type Language, words} from "../i18n/index.js";
import {html} from "./dom.js";
import {notAssessed, type View} from "./view.js";

/** The units with too few people, named and counted, each a button to choose it; nothing when all are assessed. */
export function notAssessedList(
  view: View,
  options: {
    readonly language: Language;
    readonly selected: readonly string[];
    readonly onSelect: (unit: string) => void;
  }
): HTMLElement | null {
  const {language, selected, onSelect} = options;
  const f = format(language);
  const units = notAssessed(view, f.compare);
  if (units.length === 0) return null;
  const text = words(language);
  const title = text.ranking.notAssessed(f.integer(units.length), f.integer(view.choice.minimumUnitSize));
  return html`<div class="not-assessed">
    <h3>${title}</h3>
    <ul>${units.map(
      ({
        unit,
        name,
        n
      }) => html`<li><button type="button" data-unit=${unit} aria-pressed=${String(selected.includes(unit))}
        aria-label=${text.workbench.small({name, n: f.integer(n)})} onclick=${() => onSelect(unit)}><bdi>${name}</bdi> <span class="number">${f.integer(n)}</span></button></li>`
    )}</ul>
  </div>`;
}
