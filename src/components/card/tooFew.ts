import {shareInterval} from "../../benchmark/certainty.js";
import type {UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {limits} from "../band.js";
import {html} from "../dom.js";
import {amounts} from "./amount.js";
import type {CardOptions} from "./card.js";

/** Why a unit is not assessed, and what can be said of it all the same: its size, and its actual with an interval. */
export function tooFew(
  unit: UnitResult,
  {language, measure, view}: Pick<CardOptions, "language" | "measure" | "view">
): HTMLElement {
  const text = words(language).card;
  const f = format(language);
  const half = limits.chance * unit.se;
  const [low, high] = measure.share
    ? shareInterval(unit.observed, unit.n, limits.chance)
    : [half, -half].map(by => measure.moved(unit.observed, measure.timed === null ? -by : by));
  const few = text.tooFew(f.integer(unit.n), f.integer(view.choice.minimumUnitSize));
  const little = (measure.share ? text.saysLittle : text.meanSaysLittle)(amounts(measure).range(half));
  const actual = text.actualBetween(...([unit.observed, low, high].map(measure.levelText) as Levels));
  return html`<div class="verdict too-few">
    <p class="band"><span class="hatch" aria-hidden="true"></span>${text.notAssessed}</p>
    <p>${few} ${little}</p>
    <p>${actual}</p>
    <p>${text.stillCounts}</p>
  </div>`;
}

type Levels = [level: string, low: string, high: string];
