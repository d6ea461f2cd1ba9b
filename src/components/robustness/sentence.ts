import type {Multiverse, UnitMultiverse} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import type {Spec} from "../../spec/schema.js";
import {isolated} from "../card/isolated.js";
import {placeText} from "./place.js";

interface SentenceOptions {
  readonly language: Language;
  readonly spec: Spec;
}

/** Where one unit stands over all models, how often in the best fifth, and which condition moves it most. */
export function unitSentence(
  unit: UnitMultiverse,
  multiverse: Multiverse,
  {language, spec}: SentenceOptions
): string {
  const text = words(language).robustness.unit;
  const f = format(language);
  const models = f.integer(multiverse.masks.length);
  const name = isolated(unit.name);
  const [best, worst] = [unit.rank.lowest, unit.rank.highest].map(rank => placeText(rank, f));
  const stands = best === worst ? text.always(models, name, best) : text.between(models, name, best, worst);
  const fifth = fifthOf(unit, multiverse, language);
  const where = fifth === null ? `${stands}.` : `${stands}; ${fifth}`;
  const [most] = unit.matters;
  if (most === undefined) return where;
  const places = f.decimal(Math.abs(most.rank));
  const label = spec.conditions.find(({id}) => id === most.condition)?.label[language] ?? most.condition;
  const moves =
    Math.abs(most.rank) < 1
      ? text.mattersNot
      : text.matters(label, places, most.rank > 0 ? "down" : "up", places === f.decimal(1));
  return `${where} ${moves}`;
}

/** In how many models a unit is in the best fifth; null where there are no fifths. */
function fifthOf({topFifth}: UnitMultiverse, {masks}: Multiverse, language: Language): string | null {
  if (topFifth === null) return null;
  const text = words(language).robustness.unit;
  const count = Math.round(topFifth * masks.length);
  if (count === masks.length) return text.fifthAll;
  return count === 0 ? text.fifthNone : text.fifthSome(format(language).integer(count));
}

/** How many units are always, never or sometimes in the best fifth and above expected, and what matters to most. */
export function everyoneSentence(
  summary: readonly UnitMultiverse[],
  {language, spec}: SentenceOptions
): string {
  const text = words(language).robustness.all;
  const f = format(language);
  const units = spec.unit.plural[language];
  const split = (share: (unit: UnitMultiverse) => number | null) => {
    const always = summary.filter(unit => share(unit) === 1).length;
    const never = summary.filter(unit => share(unit) === 0).length;
    return [always, never, summary.length - always - never].map(f.integer) as [string, string, string];
  };
  const fifths = summary.every(({topFifth}) => topFifth !== null);
  const sentences = [
    ...(fifths ? [text.fifth(units, f.integer(summary.length), ...split(({topFifth}) => topFifth))] : []),
    text.expected(...split(({positive}) => positive))
  ];
  const counts = spec.conditions
    .map(({id, label}) => ({
      label: label[language],
      count: summary.filter(({matters: [most]}) => most?.condition === id && Math.abs(most.rank) >= 1).length
    }))
    .sort((a, b) => b.count - a.count);
  if (counts.length > 0 && counts[0].count > 0)
    sentences.push(text.matters(counts[0].label, f.integer(counts[0].count), units));
  return sentences.join(" ");
}
