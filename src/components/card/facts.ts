import type {UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {placesText, sentence} from "../certainty/say.js";
import {html} from "../dom.js";
import {explained} from "../glossary.js";
import {rankCounts} from "../view.js";
import {amounts} from "./amount.js";
import type {CardOptions} from "./cardOptions.js";

type FactsOptions = Pick<CardOptions, "language" | "measure" | "view" | "certainty">;

/** Rank with its interval, fifth, the difference before and after the conditions, and the best guess of the true one. */
export function facts(unit: UnitResult, options: FactsOptions): HTMLElement {
  const {language, measure, view, certainty} = options;
  const all = words(language);
  const text = all.card;
  const f = format(language);
  const {signed} = amounts(measure);
  const raw = measure.apart(unit.observed, view.national);
  const fact = (name: string | Element, ...content: readonly unknown[]) =>
    html`<div><dt>${name}</dt><dd>${content}</dd></div>`;
  return html`<dl class="facts">
    ${unit.rank === null ? "" : fact(explained("rankInterval", language, text.place), ...place(unit.rank, options))}
    ${unit.fifth === null ? "" : fact(text.fifth, text.fifths[unit.fifth - 1])}
    ${
      view.choice.conditions.length === 0
        ? ""
        : fact(text.country, text.rawAdjusted(signed(raw), signed(unit.difference)))
    }
    ${
      certainty === null || certainty === undefined
        ? ""
        : [
            fact(
              explained("shrunken", language, all.certainty.card.shrunken),
              signed(certainty.shrunken),
              html`<p>${all.certainty.card.pulled}</p>`
            ),
            fact(
              explained("reliability", language, all.certainty.card.reliability),
              f.probability(certainty.reliability),
              html`<p>${all.certainty.card.real}</p>`
            )
          ]
    }
  </dl>`;
}

/** The rank, between which others it lies, and how likely it is among the best; in words while that is computed. */
function place(rank: number, {language, view, certainty}: FactsOptions): readonly unknown[] {
  const {card, certainty: text} = words(language);
  const f = format(language);
  const assessed = view.units.filter(other => other.assessed).length;
  const said = card.placeOf(f.ordinal(rank, rankCounts(view).get(rank)), f.integer(assessed));
  if (certainty === undefined) return [said];
  const lines =
    certainty === null
      ? [text.waiting]
      : [
          sentence(placesText(certainty, language)),
          ...(certainty.topFifth === null ? [] : [sentence(text.topFifth(f.probability(certainty.topFifth)))])
        ];
  return [said, ...lines.map(line => html`<p>${line}</p>`)];
}
