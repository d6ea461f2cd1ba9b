import type {UnitResult} from "../../engine/index.js";
import {format, type Language, measureOf, words} from "../../i18n/index.js";
import type {Analysis} from "../analysis.js";
import {bandOf, limits} from "../band.js";
import {html} from "../dom.js";

type Example = Pick<Analysis, "document" | "spec" | "certainty">;

/** Every formula of the method with one unit's numbers filled in. */
export function workedExample(unit: UnitResult, analysis: Example, language: Language): HTMLElement {
  const write = writing(analysis, language);
  const lines = [
    ...ownLines(unit, write),
    ...rankLines(unit, analysis, write),
    ...countryLines(unit, analysis, write)
  ];
  return html`<div class="worked">
    <p class="worked-lead">${write.text.lead(unit.name, analysis.spec.title[language])}</p>
    <dl>${lines.flat()}</dl>
  </div>`;
}

/** How the numbers are written. */
type Writing = ReturnType<typeof writing>;

function writing({spec}: Example, language: Language) {
  const text = words(language).method;
  const measure = measureOf(spec.outcome, language);
  return {
    text,
    measure,
    f: format(language),
    units: spec.unit.plural[language],
    chosen: spec.conditions.map(({label}) => label[language]),
    points: measure.share ? text.points : measure.differenceUnit,
    difference: (value: number | null) => (value === null ? "–" : measure.difference(value))
  };
}

/** What was expected of its people, what came, and what chance alone does. */
function ownLines(unit: UnitResult, {text, measure, f, chosen, points, difference}: Writing) {
  const {steps} = text;
  const level = measure.levelText;
  const n = f.integer(unit.n);
  const se = measure.range(unit.se).replace("±", "");
  return [
    measure.share
      ? line(steps.actual, {successes: f.integer(unit.observed * unit.n), n, level: level(unit.observed)})
      : line(steps.actualNumber, {n, level: level(unit.observed)}),
    line(steps.expected, {
      sum: f.decimal(unit.expected * unit.n),
      n,
      level: level(unit.expected),
      chosen: chosen.length === 0 ? text.nothing : f.list(chosen)
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
    })
  ];
}

/** Where it stands among the others, and the best guess of its difference. */
function rankLines(unit: UnitResult, {document, certainty}: Example, {text, f, units, difference}: Writing) {
  const {steps} = text;
  const assessed = document.units.filter(({rank}) => rank !== null).length;
  const sharing = document.units.filter(({rank}) => rank === unit.rank).length;
  const known = certainty.units.find(({unit: id}) => id === unit.unit);
  const [first, last] = known?.interval95 ?? [1, assessed];
  return [
    unit.rank === null
      ? line(steps.notRanked, {n: f.integer(unit.n), minimum: f.integer(document.minimumUnitSize), units})
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
        ])
  ];
}

/** The gap between fifths, what the unit would gain, and how much the conditions explain. */
function countryLines(unit: UnitResult, {document, spec}: Example, {text, measure, f, difference}: Writing) {
  const {steps} = text;
  const {fifths, explainedShare, explainedShareNoiseRemoved} = document;
  const short =
    unit.difference < (fifths.top ?? Number.NEGATIVE_INFINITY) ? (fifths.top ?? 0) - unit.difference : 0;
  const count = (value: number | null) => (value === null ? "–" : f.integer(value));
  return [
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
            n: f.integer(unit.n),
            top: difference(fifths.top),
            difference: difference(unit.difference),
            persons: f.integer(unit.n * short),
            all: count(document.potential),
            chance: count(document.potentialByChance)
          })
        ]),
    ...(explainedShare === null || spec.conditions.length === 0
      ? []
      : [
          line(steps.explained, {
            share: f.share(explainedShare),
            noiseRemoved: explainedShareNoiseRemoved === null ? "–" : f.share(explainedShareNoiseRemoved)
          })
        ])
  ];
}

interface Step<Parts> {
  readonly title: string;
  readonly formula: string;
  readonly here: (parts: Parts) => string;
}

function line<Parts>({title, formula, here}: Step<Parts>, parts: Parts): HTMLElement[] {
  return [html`<dt>${title} <code>${formula}</code></dt>`, html`<dd>${here(parts)}</dd>`];
}
