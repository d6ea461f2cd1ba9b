import type {UnitResult} from "../../engine/index.js";
import {format, type Language, measureOf, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {bandOf, limits} from "../band.js";
import {html} from "../dom.js";

/** Every formula of the method with one unit's numbers filled in. */
export function workedExample(
  unit: UnitResult,
  {document, spec, certainty}: Pick<Analysis, "document" | "spec" | "certainty">,
  language: Language
): HTMLElement {
  const text = words(language).method;
  const f = format(language);
  const measure = measureOf(spec.outcome, language);
  const {steps} = text;
  const {fifths} = document;
  const units = spec.unit.plural[language];
  const assessed = document.units.filter(({rank}) => rank !== null).length;
  const sharing = document.units.filter(({rank}) => rank === unit.rank).length;
  const known = certainty.units.find(({unit: id}) => id === unit.unit);
  const [first, last] = known?.interval95 ?? [1, assessed];
  const level = measure.levelText;
  const difference = (value: number | null) => (value === null ? "–" : measure.difference(value));
  const n = f.integer(unit.n);
  const se = measure.range(unit.se).replace("±", "");
  const points = measure.share ? text.points : measure.differenceUnit;
  const chosen = f.list(spec.conditions.map(({label}) => label[language]));
  const short =
    unit.difference < (fifths.top ?? Number.NEGATIVE_INFINITY) ? (fifths.top ?? 0) - unit.difference : 0;
  const count = (value: number | null) => (value === null ? "–" : f.integer(value));

  const lines = [
    measure.share
      ? line(steps.actual, {successes: f.integer(unit.observed * unit.n), n, level: level(unit.observed)})
      : line(steps.actualNumber, {n, level: level(unit.observed)}),
    line(steps.expected, {
      sum: f.decimal(unit.expected * unit.n),
      n,
      level: level(unit.expected),
      chosen: chosen === "" ? text.nothing : chosen
    }),
    line(steps.difference, {
      actual: level(unit.observed),
      expected: level(unit.expected),
      difference: difference(unit.difference)
    }),
    line(steps.chance, {se: `${se} ${points}`, range: `${measure.range(limits.chance * unit.se)} ${points}`}),
    line(steps.band, {
      difference: difference(unit.difference),
      se,
      times: unit.se > 0 ? f.decimal(Math.abs(unit.difference) / unit.se) : "–",
      band: measure.bands[bandOf(unit)]
    }),
    unit.rank === null
      ? line(steps.notRanked, {n, minimum: f.integer(document.minimumUnitSize), units})
      : line(steps.rank, {
          rank: f.ordinal(unit.rank, sharing),
          assessed: f.integer(assessed),
          units,
          first: f.ordinal(first),
          last: f.ordinal(last)
        }),
    ...(known === undefined
      ? []
      : [
          line(steps.shrunken, {
            reliability: f.share(known.reliability),
            difference: difference(unit.difference),
            mean: difference(certainty.mean),
            shrunken: difference(known.shrunken)
          })
        ]),
    ...(fifths.gap === null
      ? []
      : [
          line(steps.gap, {
            top: difference(fifths.top),
            bottom: difference(fifths.bottom),
            gap: measure.difference(fifths.gap).replace("+", ""),
            chance: measure.difference(fifths.gapByChance ?? 0).replace("+", ""),
            fifth: text.fifth(unit.fifth, unit.name)
          }),
          line(steps.potential, {
            n,
            top: difference(fifths.top),
            difference: difference(unit.difference),
            persons: f.integer(unit.n * short),
            all: count(document.potential),
            chance: count(document.potentialByChance)
          })
        ]),
    ...(document.explainedShare === null || spec.conditions.length === 0
      ? []
      : [
          line(steps.explained, {
            share: f.share(document.explainedShare),
            noiseRemoved:
              document.explainedShareNoiseRemoved === null
                ? "–"
                : f.share(document.explainedShareNoiseRemoved)
          })
        ])
  ];
  return html`<div class="worked">
    <p class="worked-lead">${text.lead(unit.name, spec.title[language])}</p>
    <dl>${lines.flat()}</dl>
  </div>`;
}

interface Step<Parts> {
  readonly title: string;
  readonly formula: string;
  readonly here: (parts: Parts) => string;
}

function line<Parts>({title, formula, here}: Step<Parts>, parts: Parts): HTMLElement[] {
  return [html`<dt>${title} <code>${formula}</code></dt>`, html`<dd>${here(parts)}</dd>`];
}
