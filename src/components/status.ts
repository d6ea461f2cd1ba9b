import type {UnitResult} from "../engine/index.js";
import {format, type Language, type Measure, type Words, words} from "../i18n/index.js";
import {eventLabel, timedOutcome} from "../spec/forms.js";
import {termsOf} from "../spec/modelTerms.js";
import type {Spec} from "../spec/schema.js";
import {rankCounts, type View} from "./view.js";

export interface StatusOptions {
  readonly language: Language;
  readonly spec: Spec;
  readonly measure: Measure;
  /** Identifiers of the units the reader looks at; what became of the first of them is said first. */
  readonly selected?: readonly string[];
  /** Whom the model was fitted on before and is now, in words, where that changed. */
  readonly population?: string | null;
}

/** More places than this is far. */
const far = 10;

/** What a reader's change did, in a few plain sentences: the change, who moved where, how many moved far, the gap. */
export function statusText(before: View, after: View, options: StatusOptions): string {
  const {language, spec, measure, selected = []} = options;
  const text = words(language).status;
  const f = format(language);
  const sentences = [...changes(before, after, options)];
  const old = new Map(before.units.map(unit => [unit.unit, unit]));
  const moves = after.units.flatMap(unit => {
    const from = old.get(unit.unit);
    return from === undefined || from.rank === null || unit.rank === null
      ? []
      : [{unit, from, distance: Math.abs(unit.rank - from.rank)}];
  });
  const place = (unit: UnitResult, view: View) =>
    unit.rank === null ? null : f.ordinal(unit.rank, rankCounts(view).get(unit.rank));
  const chosen = after.units.find(({unit}) => unit === selected[0]);
  const said =
    chosen === undefined
      ? null
      : becameOf(chosen.name, place(old.get(chosen.unit) ?? chosen, before), place(chosen, after), text);
  const most = moves.toSorted((a, b) => b.distance - a.distance).at(0);
  if (said !== null) sentences.push(said);
  if (most === undefined || most.distance === 0) sentences.push(text.still);
  else {
    if (said === null)
      sentences.push(
        text.mover(most.unit.name, place(most.from, before) ?? "", place(most.unit, after) ?? "")
      );
    const count = moves.filter(({distance}) => distance > far).length;
    sentences.push(text.far(count, f.integer(count), spec.unit.plural[language]));
  }
  const [gapBefore, gapAfter] = [before.fifths.gap, after.fifths.gap];
  if (gapBefore !== null && gapAfter !== null) {
    const [left, right] = [measure.level(gapBefore), measure.level(gapAfter)];
    const gap = measure.timed?.status.gap ?? text.gap;
    if (left !== right) sentences.push(gap(left, right));
  }
  return sentences.join(" ");
}

/** What became of one unit; nothing to say of one that was not assessed and is not. */
function becameOf(
  name: string,
  before: string | null,
  after: string | null,
  text: Words["status"]
): string | null {
  if (after === null) return before === null ? null : text.left(name);
  if (before === null) return text.came(name, after);
  return before === after ? text.stayed(name, after) : text.went(name, before, after);
}

function changes(before: View, after: View, {spec, language, population}: StatusOptions): readonly string[] {
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
  if (changed.length > 0 && is.size === 0)
    sentences.push(timedOutcome(spec) === null ? text.none : all.durations.status.none);
  if (before.choice.link !== after.choice.link)
    sentences.push(text.link(all.model[after.choice.link].toLocaleLowerCase(language)));
  if (before.choice.minimumUnitSize !== after.choice.minimumUnitSize)
    sentences.push(text.minimum(f.integer(after.choice.minimumUnitSize)));
  const [left, right] = [termsOf(before.choice), termsOf(after.choice)];
  const {horizon, event} = right;
  if (horizon !== null && left.horizon !== horizon)
    sentences.push(all.durations.status.horizon(f.integer(horizon)));
  const timed = timedOutcome(spec);
  if (left.event !== event && timed !== null)
    sentences.push(all.durations.status.event(eventLabel(timed, event)[language]));
  if (typeof population === "string") sentences.push(text.population(population));
  return sentences;
}
