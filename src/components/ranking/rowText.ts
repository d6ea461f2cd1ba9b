import type {UnitCertainty, UnitResult} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf, limits} from "../band.js";
import {amounts} from "../card/amount.js";
import {isolated} from "../card/isolated.js";
import {placesText} from "../certainty/say.js";

/** A ranked unit in words: band first, then its figures, what chance does to so many people, and the place. */
export function rowText(
  unit: UnitResult,
  {
    language,
    measure,
    sharing,
    known
  }: {
    readonly language: Language;
    readonly measure: Measure;
    /** How many units share the rank. */
    readonly sharing: number;
    readonly known?: UnitCertainty | undefined;
  }
): string {
  const text = words(language);
  const f = format(language);
  const {signed, range} = amounts(measure);
  const place = unit.rank === null ? text.workbench.notAssessed : f.ordinal(unit.rank, sharing);
  return text.workbench.row({
    name: isolated(unit.name),
    n: f.integer(unit.n),
    actual: measure.levelText(unit.observed),
    expected: measure.levelText(unit.expected),
    difference: signed(unit.difference),
    range: range(limits.chance * unit.se),
    band: measure.bands[bandOf(unit)],
    place: known === undefined ? place : `${place}, ${placesText(known, language)}`
  });
}
