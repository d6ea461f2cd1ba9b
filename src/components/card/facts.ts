import {type OpenPlaces, openPlaces} from "../../benchmark/certainty.js";
import type {UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {rankCounts} from "../view.js";
import {amounts} from "./amount.js";
import type {CardOptions} from "./card.js";

type FactsOptions = Pick<CardOptions, "language" | "measure" | "view" | "analysis">;

/** Rank with the places that are open to it, fifth, and the difference before and after the conditions. */
export function facts(unit: UnitResult, options: FactsOptions): HTMLElement {
  const {language, measure, view} = options;
  const text = words(language).card;
  const {signed} = amounts(measure);
  const raw = unit.observed - view.national;
  const open = openPlaces(unit, view.units, limits.chance);
  return html`<dl class="facts">
    ${open === null ? "" : place(unit, open, options)}
    ${
      unit.fifth === null
        ? ""
        : html`<div><dt>${text.fifth}</dt><dd>${text.fifths[unit.fifth - 1]}</dd></div>`
    }
    ${
      view.choice.conditions.length === 0
        ? ""
        : html`<div><dt>${text.country}</dt><dd>${text.rawAdjusted(signed(raw), signed(unit.difference))}</dd></div>`
    }
  </dl>`;
}

function place(unit: UnitResult, open: OpenPlaces, {language, view, analysis}: FactsOptions): HTMLElement {
  const text = words(language).card;
  const f = format(language);
  const ordinal = f.ordinal(unit.rank ?? open.first, rankCounts(view).get(unit.rank ?? 0));
  const certainty =
    open.undecided === 0
      ? text.sure
      : text.open(
          open.undecided,
          f.integer(open.undecided),
          analysis.spec.unit.plural[language],
          f.ordinal(open.first),
          f.ordinal(open.last)
        );
  return html`<div><dt>${text.place}</dt><dd>
    ${text.placeOf(ordinal, f.integer(open.assessed))}
    <p>${certainty}</p>
    ${fold("certainty", text.how, () => html`<p>${text.openWhy}</p>`)}
  </dd></div>`;
}
