import type {UnitResult} from "../../engine/index.js";
import {words} from "../../i18n/index.js";
import {html} from "../dom.js";
import type {CardOptions} from "./cardOptions.js";
import {waterfall} from "./waterfall.js";

/** The way from raw to adjusted under its heading; nothing where it was not asked for or no condition is chosen. */
export function waySection(
  unit: UnitResult,
  {
    language,
    measure,
    analysis,
    view,
    explanation
  }: Pick<CardOptions, "language" | "measure" | "analysis" | "view" | "explanation">
): HTMLElement | string {
  if (explanation === undefined || view.choice.conditions.length === 0) return "";
  const text = words(language).card.way;
  const found = explanation?.units.find(each => each.unit === unit.unit);
  if (explanation !== null && (found === undefined || explanation.conditions.length === 0)) return "";
  const labels = new Map(analysis.spec.conditions.map(({id, label}) => [id, label[language]]));
  const content =
    explanation === null || found === undefined
      ? html`<p class="quiet">${text.working}</p>`
      : waterfall(found, {
          language,
          measure,
          conditions: explanation.conditions.map(id => labels.get(id) ?? id),
          exact: explanation.exact,
          orders: explanation.orders
        });
  return html`<section class="way">
    <h3>${text.title}</h3>
    ${content}
  </section>`;
}
