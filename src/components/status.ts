import type {UnitResult} from "../engine/index.js";
import {format, type Language, type Measure, words} from "../i18n/index.js";
import type {Spec} from "../spec/schema.js";
import {rankCounts, ranked, type View} from "./view.js";

/** What a reader's change did, in a few plain sentences: the change, the gap, who moved, who is first. */
export function statusText(
  before: View,
  after: View,
  options: {readonly language: Language; readonly spec: Spec; readonly measure: Measure}
): string {
  const {language, spec, measure} = options;
  const text = words(language).status;
  const f = format(language);
  const sentences = [...changes(before, after, spec, language)];
  const [gapBefore, gapAfter] = [before.fifths.gap, after.fifths.gap];
  if (gapBefore !== null && gapAfter !== null) {
    const [left, right] = [measure.level(gapBefore), measure.level(gapAfter)];
    if (left !== right) sentences.push(text.gap(left, right));
  }
  const old = new Map(before.units.map(unit => [unit.unit, unit]));
  const moves = after.units.flatMap(unit => {
    const from = old.get(unit.unit);
    return from === undefined || from.rank === null || unit.rank === null
      ? []
      : [{unit, from, distance: Math.abs(unit.rank - from.rank)}];
  });
  const fifth = moves.filter(({unit, from}) => unit.fifth !== from.fifth).length;
  const most = moves.reduce<(typeof moves)[number] | null>(
    (best, move) => (best === null || move.distance > best.distance ? move : best),
    null
  );
  if (most === null || most.distance === 0) sentences.push(text.still);
  else {
    sentences.push(text.moved(f.integer(fifth), spec.unit.plural[language]));
    sentences.push(
      text.mover(most.unit.name, place(most.from, before, language), place(most.unit, after, language))
    );
    const [best] = ranked(after, f.compare);
    sentences.push(text.first(best.name));
  }
  return sentences.join(" ");
}

function place(unit: UnitResult, view: View, language: Language): string {
  return unit.rank === null ? "" : format(language).ordinal(unit.rank, rankCounts(view).get(unit.rank));
}

function changes(before: View, after: View, spec: Spec, language: Language): readonly string[] {
  const all = words(language);
  const text = all.status;
  const f = format(language);
  const [was, is] = [new Set(before.choice.conditions), new Set(after.choice.conditions)];
  const changed = spec.conditions.filter(({id}) => was.has(id) !== is.has(id));
  const sentences: string[] = [];
  if (changed.length === 1) {
    const [{id, label}] = changed;
    sentences.push(is.has(id) ? text.added(label[language]) : text.removed(label[language]));
  } else if (changed.length > 1 && is.size === spec.conditions.length) sentences.push(text.all);
  else if (changed.length > 1 && is.size > 0) sentences.push(text.several(f.integer(changed.length)));
  if (changed.length > 0 && is.size === 0) sentences.push(text.none);
  if (before.choice.link !== after.choice.link)
    sentences.push(text.link(all.model[after.choice.link].toLocaleLowerCase(language)));
  if (before.choice.minimumUnitSize !== after.choice.minimumUnitSize)
    sentences.push(text.minimum(f.integer(after.choice.minimumUnitSize)));
  return sentences;
}
