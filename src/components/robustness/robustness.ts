import type {Explanation, Multiverse, UnitMultiverse} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {term} from "../term.js";
import {countryShares} from "./countryShares.js";
import {curveSection} from "./curveSection.js";
import {fitTable} from "./fit.js";
import {progressBar} from "./progress.js";
import {ranksSection} from "./ranksSection.js";
import {everyoneSentence} from "./sentence.js";
import type {RobustnessOptions, RobustnessShown} from "./shown.js";
import {slot} from "./slot.js";
import {stability} from "./stability.js";

export interface RobustnessView {
  readonly element: HTMLElement;
  update(shown: RobustnessShown): void;
}

/**
 * What rests on the choice of conditions: one unit in every model, everyone's ranks over all of them, what each
 * condition explains, and how well the models fit.
 */
export function robustnessView(options: RobustnessOptions): RobustnessView {
  const {language, analysis, measure, onModel} = options;
  const {spec} = analysis;
  const text = words(language).robustness;
  const units = spec.unit.plural[language];
  const labels = new Map(spec.conditions.map(({id, label}) => [id, label[language]]));
  const shared = {language, measure, labels, published: analysis.document.conditions};
  const inOrder = (conditions: readonly string[]) =>
    onModel(spec.conditions.map(({id}) => id).filter(id => conditions.includes(id)));

  const progress = progressBar(options);
  const lead = slot("lead-slot", (multiverse: Multiverse | null) => leadOf(multiverse, options));
  const curve = curveSection({...options, ...shared, onModel: inOrder});
  const everyone = everyoneSlot(options);
  const ranks = ranksSection({...options, units, labels});
  const shares = sharesSlot(options, labels);
  const fit = slot(
    "fit-slot",
    (multiverse: Multiverse | null, current: readonly string[], unit: string | null) =>
      multiverse === null || multiverse.units.length === 0
        ? []
        : [
            html`<h3>${text.fit.title}</h3>`,
            fitTable(multiverse, {...shared, current, unit, onModel: inOrder})
          ]
  );
  const element = html`<section class="robustness">
    <h2 class="visually-hidden">${text.title}</h2>
    ${progress.element}
    ${[lead, curve, everyone, ranks, shares, fit].map(part => part.element)}
  </section>`;
  return {
    element,
    update(shown) {
      const {view, summary, selected, progress: done} = shown;
      const multiverse = spec.conditions.length === 0 ? null : shown.multiverse;
      const current = view.choice.conditions;
      const first = selected.find(id => view.units.some(({unit}) => unit === id));
      const assessed =
        first !== undefined && multiverse?.units.some(({unit}) => unit === first) ? first : null;
      element.classList.toggle("approximate", multiverse?.exact === false);
      progress.update(done);
      lead.update(multiverse);
      curve.update({...shown, multiverse}, first);
      everyone.update(multiverse, summary, first);
      ranks.update({...shown, multiverse});
      shares.update(shown.explanation ?? null);
      fit.update(multiverse, current, assessed);
    }
  };
}

/** How many models there are, and what is not known of them yet. */
function leadOf(
  multiverse: Multiverse | null,
  {language, analysis: {spec}}: RobustnessOptions
): readonly Element[] {
  const text = words(language).robustness;
  const f = format(language);
  if (spec.conditions.length === 0) return [html`<p class="empty">${text.noConditions}</p>`];
  if (multiverse === null) return [html`<p class="waiting">${text.waiting}</p>`];
  const {masks, conditions, units: assessed} = multiverse;
  const numbers = [f.integer(masks.length), f.integer(conditions.length)] as const;
  const said = (masks.length < 2 ** conditions.length ? text.leadSampled : text.lead)(...numbers);
  return [
    html`<p class="lead-in">${said}</p>`,
    ...(multiverse.exact ? [] : [html`<p class="approximate-note" role="status">${text.approximate}</p>`]),
    ...(assessed.length > 0 ? [] : [html`<p class="empty">${text.nobody}</p>`])
  ];
}

/** What the models do to everyone, as long as nobody is chosen. */
function everyoneSlot({language, analysis: {spec}, onSelect}: RobustnessOptions) {
  const text = words(language).robustness;
  return slot(
    "everyone-slot",
    (multiverse: Multiverse | null, summary: readonly UnitMultiverse[] | null, id: string | undefined) =>
      multiverse === null || summary === null || summary.length === 0 || id !== undefined
        ? []
        : [
            html`<p class="finding">${everyoneSentence(summary, {language, spec})}</p>`,
            html`<p class="quiet">${text.all.hint(spec.unit.singular[language])}</p>`,
            ...(summary[0].topFifth === null ? [] : [stability(summary, {language, onSelect})])
          ]
  );
}

/** What each condition explains of the differences in the whole country. */
function sharesSlot({language, analysis: {spec}}: RobustnessOptions, labels: ReadonlyMap<string, string>) {
  const {shares, terms} = words(language).robustness;
  return slot("shares-slot", (explanation: Explanation | null) =>
    explanation === null || explanation.conditions.length === 0
      ? []
      : [
          html`<div class="part-head"><h3>${shares.title}</h3> ${term(html`<span>${terms.countryShares.label}</span>`, terms.countryShares.explanation)}</div>`,
          countryShares(explanation.country, {
            language,
            units: spec.unit.plural[language],
            conditions: explanation.conditions.map(id => labels.get(id) ?? id),
            orders: explanation.orders
          })
        ]
  );
}
