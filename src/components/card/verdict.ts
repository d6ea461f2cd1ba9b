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
  {
    language,
    measure,
    horizon
  }: Pick<CardOptions, "language" | "measure"> & {
    /** Of durations, weeks up to which they count. */
    readonly horizon: number | null;
  }
): HTMLElement {
  const all = words(language);
  const text = all.card;
  const {size, range, nothing} = amounts(measure);
  const n = format(language).integer(unit.n);
  const band = bandOf(unit);
  const level = measure.levelText(unit.observed);
  const duration = measure.timed?.card ?? null;
  const actual =
    duration === null
      ? (measure.share ? text.actual : text.actualMean)(level, n)
      : duration.actual(level, n, format(language).integer(horizon ?? 0));
  const difference = nothing(unit.difference)
    ? text.same
    : duration === null
      ? (unit.difference > 0 ? text.above : text.below)(size(unit.difference))
      : (unit.difference > 0 ? duration.faster : duration.slower)(
          measure.level(Math.abs(unit.difference)),
          measure.levelText(Math.abs(unit.expected - unit.observed))
        );
  const expected = text.expected(measure.levelText(unit.expected));
  const stop = expected.endsWith(".") ? "" : ".";
  return html`<div class="verdict">
    <p class="band">${measure.bands[band]} ${bandMark(band)}</p>
    <p class="levels"><strong>${actual}</strong>; ${expected}${stop}</p>
    <p>${difference} ${oneStop(text.chance(n, range(limits.chance * unit.se)))}</p>
  </div>`;
}

/** A sentence that ends with an abbreviation has one full stop. */
const oneStop = (sentence: string) => sentence.replace(/\.\.$/, ".");
