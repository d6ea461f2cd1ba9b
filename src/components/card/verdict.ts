import type {UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {bandOf, limits} from "../band.js";
import {html} from "../dom.js";
import {bandMark} from "../symbol.js";
import {amounts} from "./amount.js";
import type {CardOptions} from "./card.js";

/** The band in words, then actual of n people beside expected, the difference, and what chance alone does. */
export function verdict(
  unit: UnitResult,
  {language, measure}: Pick<CardOptions, "language" | "measure">
): HTMLElement {
  const all = words(language);
  const text = all.card;
  const {size, range, nothing} = amounts(measure);
  const n = format(language).integer(unit.n);
  const band = bandOf(unit);
  const actual = (measure.share ? text.actual : text.actualMean)(measure.levelText(unit.observed), n);
  const difference = nothing(unit.difference)
    ? text.same
    : (unit.difference > 0 ? text.above : text.below)(size(unit.difference));
  const expected = text.expected(measure.levelText(unit.expected));
  const stop = expected.endsWith(".") ? "" : ".";
  return html`<div class="verdict">
    <p class="band">${all.bands[band]} ${bandMark(band)}</p>
    <p class="levels"><strong>${actual}</strong>; ${expected}${stop}</p>
    <p>${difference} ${text.chance(n, range(limits.chance * unit.se))}</p>
  </div>`;
}
