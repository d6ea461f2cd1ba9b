import {format, type Language, type Measure, words} from "../i18n/index.js";
import {html} from "./dom.js";
import type {View} from "./view.js";

/** What of the printed results came out again: names among the best, or percentages. */
export interface PrintedAgain {
  readonly kind: "best" | "percentages";
  readonly found: number;
  readonly printed: number;
}

/** The benchmark in one line of figures: people, assessed, national, fifth gap, explained share, printed again. */
export function headline(
  view: View,
  options: {readonly language: Language; readonly measure: Measure; readonly printed: PrintedAgain | null}
): HTMLElement {
  const {language, measure, printed} = options;
  const text = words(language).head;
  const f = format(language);
  const assessed = view.units.filter(unit => unit.assessed).length;
  const {gap, gapByChance} = view.fifths;
  const difference = (value: number) => measure.level(value);
  const figures: {label: string; value: string; beside?: string}[] = [
    {label: text.people, value: f.integer(view.n)},
    {label: text.assessed, value: text.of(f.integer(assessed), f.integer(view.units.length))},
    {label: text.national, value: measure.levelText(view.national)}
  ];
  if (gap !== null) {
    figures.push({
      label: text.gap,
      value: measure.share ? text.points(difference(gap)) : `${difference(gap)} ${measure.differenceUnit}`,
      ...(gapByChance === null ? {} : {beside: text.chance(difference(gapByChance))})
    });
  }
  if (view.explainedShare !== null && view.choice.conditions.length > 0) {
    const noiseRemoved = view.explainedShareNoiseRemoved;
    figures.push({
      label: text.explained,
      value: f.share(view.explainedShare),
      ...(noiseRemoved === null ? {} : {beside: text.noiseRemoved(f.share(noiseRemoved))})
    });
  }
  if (printed !== null) {
    const all = f.integer(printed.printed);
    figures.push({
      label: printed.kind === "best" ? text.printedBest(all) : text.printedPercentages,
      value: text.of(f.integer(printed.found), all)
    });
  }
  return html`<dl class="headline" aria-label=${text.title}>${figures.map(
    ({label, value, beside}) => html`<div>
      <dt>${beside === undefined ? label : `${label}, ${beside}`}</dt>
      <dd>${value}</dd>
    </div>`
  )}</dl>`;
}
