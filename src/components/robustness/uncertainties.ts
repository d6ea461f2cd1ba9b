import type {UnitMultiverse} from "../../engine/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import {amounts} from "../card/amount.js";
import {html} from "../dom.js";
import {term} from "../term.js";

/** How much the choice of model moves a unit's difference, and how much chance does, as bars on one scale. */
export function uncertainties(
  {sdModels, sdChance}: UnitMultiverse,
  {language, measure}: {readonly language: Language; readonly measure: Measure}
): HTMLElement {
  const text = words(language).robustness;
  const longest = Math.max(sdModels, sdChance);
  const row = (key: "modelChoice" | "chance", value: number) => {
    const {label, explanation} = text.terms[key];
    const share = longest > 0 ? (100 * value) / longest : 0;
    return html`<div>
      <dt>${term(html`<span>${label}</span>`, explanation)}</dt>
      <dd><span class="sd"><i class=${key} style=${{width: `${share.toFixed(1)}%`}}></i></span><span class="number">±${amounts(measure).size(value)}</span></dd>
    </div>`;
  };
  return html`<section class="uncertainties">
    <h3>${text.uncertainties.title}</h3>
    <dl>${row("modelChoice", sdModels)}${row("chance", sdChance)}</dl>
    <p class="quiet">${text.uncertainties.note}</p>
  </section>`;
}
