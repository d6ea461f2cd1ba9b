import {format, type Language, type Measure, words} from "../i18n/index.js";
import {html} from "./dom.js";
import {term} from "./term.js";
import type {View} from "./view.js";

/** What of the printed results came out again: names among the best, or percentages. */
export interface PrintedAgain {
  readonly kind: "best" | "percentages";
  readonly found: number;
  readonly printed: number;
}

/** The benchmark in one line of figures, and how to bring it up to date. */
export interface Headline {
  readonly element: HTMLElement;
  update(view: View, printed: PrintedAgain | null): void;
}

type Key = "people" | "assessed" | "national" | "gap" | "potential" | "explained" | "best" | "percentages";

interface Figure {
  readonly label: string;
  readonly value: string;
  readonly beside?: string;
}

const keys: readonly Key[] = [
  "people",
  "assessed",
  "national",
  "gap",
  "potential",
  "explained",
  "best",
  "percentages"
];

/** People, assessed, national, fifth gap, potential, explained share and printed again, each with its explanation. */
export function headline(options: {readonly language: Language; readonly measure: Measure}): Headline {
  const text = words(options.language);
  const timed = options.measure.timed?.head;
  const terms = {
    ...text.workbench.terms,
    ...(timed && {
      people: timed.peopleTerm,
      national: timed.nationalTerm,
      potential: timed.potentialTerm,
      gap: timed.gapTerm
    })
  };
  const labels = timed ?? text.head;
  const parts = keys.map(key => {
    const label = html`<span></span>`;
    const value = html`<dd></dd>`;
    const box = html`<div class="figure"><dt>${term(label, terms[key])}</dt>${value}</div>`;
    return {key, label, value, box};
  });
  return {
    element: html`<dl class="headline" aria-label=${text.head.title}>${parts.map(({box}) => box)}</dl>`,
    update(view, printed) {
      const figures = figuresOf(view, printed, {...options, labels});
      for (const {key, label, value, box} of parts) {
        const figure = figures[key];
        box.hidden = figure === undefined;
        if (figure === undefined) continue;
        const {beside} = figure;
        label.textContent = beside === undefined ? figure.label : `${figure.label}, ${beside}`;
        value.textContent = figure.value;
      }
    }
  };
}

function figuresOf(
  view: View,
  printed: PrintedAgain | null,
  {
    language,
    measure,
    labels
  }: {
    readonly language: Language;
    readonly measure: Measure;
    readonly labels: {readonly people: string; readonly national: string; readonly potential: string};
  }
): Partial<Record<Key, Figure>> {
  const text = words(language).head;
  const f = format(language);
  const {gap, gapByChance} = view.fifths;
  const {potential, potentialByChance, explainedShare, explainedShareNoiseRemoved} = view;
  const assessed = view.units.filter(unit => unit.assessed).length;
  const size = (value: number) =>
    measure.share ? text.points(measure.level(value)) : `${measure.level(value)} ${measure.differenceUnit}`;
  const sum = (value: number) =>
    measure.share ? text.persons(f.integer(value)) : `${f.integer(value)} ${measure.levelUnit}`;
  const beside = (value: number | null, write: (value: number) => string) =>
    value === null ? {} : {beside: write(value)};
  const again = printed === null ? "" : text.of(f.integer(printed.found), f.integer(printed.printed));
  return {
    people: {label: labels.people, value: f.integer(view.n)},
    assessed: {label: text.assessed, value: text.of(f.integer(assessed), f.integer(view.units.length))},
    national: {label: labels.national, value: measure.levelText(view.national)},
    ...(gap !== null && {
      gap: {
        label: text.gap,
        value: size(gap),
        ...beside(gapByChance, value => text.chance(measure.level(value)))
      }
    }),
    ...(potential !== null && {
      potential: {
        label: labels.potential,
        value: sum(potential),
        ...beside(potentialByChance, value => text.chance(f.integer(value)))
      }
    }),
    ...(explainedShare !== null &&
      view.choice.conditions.length > 0 && {
        explained: {
          label: text.explained,
          value: f.share(explainedShare),
          ...beside(explainedShareNoiseRemoved, value => text.noiseRemoved(f.share(value)))
        }
      }),
    ...(printed?.kind === "best" && {
      best: {label: text.printedBest(f.integer(printed.printed)), value: again}
    }),
    ...(printed?.kind === "percentages" && {percentages: {label: text.printedPercentages, value: again}})
  };
}
