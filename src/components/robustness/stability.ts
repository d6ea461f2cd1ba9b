import type {UnitMultiverse} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";

const kinds = ["always", "mostly", "sometimes", "never"] as const;
type Kind = (typeof kinds)[number];

/** How often a unit is in the best fifth, in words; null where there are no fifths. */
export function stabilityOf({topFifth}: Pick<UnitMultiverse, "topFifth">): Kind | null {
  if (topFifth === null) return null;
  if (topFifth === 1) return "always";
  if (topFifth === 0) return "never";
  return topFifth >= 0.5 ? "mostly" : "sometimes";
}

/** Who is in the best fifth in every model, in some and in none, each by name; those in none are folded away. */
export function stability(
  summary: readonly UnitMultiverse[],
  {language, onSelect}: {readonly language: Language; readonly onSelect: (unit: string) => void}
): HTMLElement {
  const text = words(language).robustness.all;
  const f = format(language);
  const of = (kind: Kind) =>
    summary.filter(unit => stabilityOf(unit) === kind).sort((a, b) => f.compare(a.name, b.name));
  const names = (kind: Kind, units: readonly UnitMultiverse[]) =>
    html`<ul class="names">${units.map(({unit, name, topFifth}) => {
      const share =
        kind === "mostly" || kind === "sometimes"
          ? html` <span class="number" title=${text.inModels(f.share(topFifth ?? 0))}>${f.share(topFifth ?? 0)}</span>`
          : "";
      return html`<li><button type="button" class="link" data-unit=${unit} onclick=${() => onSelect(unit)}><bdi>${name}</bdi></button>${share}</li>`;
    })}</ul>`;
  return html`<div class="stability">${kinds.map(kind => {
    const units = of(kind);
    const title = `${text.bands[kind]} (${f.integer(units.length)})`;
    if (kind === "never" && units.length > 0) return fold("stability-never", title, () => names(kind, units));
    return html`<section><h3>${title}</h3>${units.length === 0 ? html`<p class="quiet">${text.nobody}</p>` : names(kind, units)}</section>`;
  })}</div>`;
}
