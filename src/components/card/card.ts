import type {CurvesAnswer} from "../../benchmark/questions.js";
import type {Alternative, Composition, Explanation, UnitCertainty, UnitResult} from "../../engine/index.js";
import {type Language, type Measure, words} from "../../i18n/index.js";
import {eventLabel, timedOutcome} from "../../spec/forms.js";
import {termsOf} from "../../spec/modelTerms.js";
import type {Analysis} from "../analysis.js";
import {smallCurves} from "../curves/curves.js";
import {html} from "../dom.js";
import type {View} from "../view.js";
import {changeSection} from "./change.js";
import {facts} from "./facts.js";
import {isolated} from "./isolated.js";
import {peopleSection} from "./people.js";
import {tooFew} from "./tooFew.js";
import {verdict} from "./verdict.js";
import {waySection} from "./way.js";

export interface CardOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly view: View;
  readonly analysis: Analysis;
  /** Who the people are; null while that is counted. */
  readonly composition: Composition | null;
  /** What each condition would do; null while that is tried. */
  readonly alternatives: readonly Alternative[] | null;
  /** How sure its difference and rank are: null while that is computed, left out where nobody computes it. */
  readonly certainty?: UnitCertainty | null;
  /** What each chosen condition does on the way from raw to adjusted; null while that is computed, left out for none. */
  readonly explanation?: Explanation | null;
  /** Of durations: its curve beside the one that is expected; null while they are drawn. */
  readonly curves?: CurvesAnswer | null;
  readonly onClose: () => void;
  /** Called with the condition to take out or put in. */
  readonly onToggle: (condition: string) => void;
}

/** Everything about one unit: the verdict in words first, its certainty, its people, and what would change it. */
export function unitCard(unit: UnitResult, options: CardOptions): HTMLElement {
  const {language, analysis, composition, alternatives, curves, onClose} = options;
  const text = words(language).card;
  const conditions = analysis.spec.conditions.length > 0;
  const week = curves === null || curves === undefined ? [] : [smallCurves(curves, curveOptions(options))];
  return html`<section class="unit-card" aria-label=${`${text.title}: ${isolated(unit.name)}`}>
    <header>
      <h2><bdi>${unit.name}</bdi></h2>
      <button type="button" class="close" aria-label=${text.close(isolated(unit.name))} onclick=${() => onClose()}>×</button>
    </header>
    ${unit.assessed ? [verdict(unit, {...options, horizon: termsOf(options.view.choice).horizon}), facts(unit, options), ...week] : tooFew(unit, options)}
    ${conditions && unit.assessed ? [waySection(unit, options), changeSection(unit, alternatives, options)] : ""}
    ${conditions && composition !== null ? peopleSection(unit, composition, options) : ""}
    ${analysis.synthetic ? html`<p class="synthetic-note">${text.synthetic(isolated(unit.name))}</p>` : ""}
  </section>`;
}

/** The width of the column that cards stand in. */
const cardWidth = 312;

function curveOptions({language, analysis: {spec, document}, view}: CardOptions) {
  const timed = timedOutcome(spec);
  const {horizon, event} = termsOf(view.choice);
  return {
    language,
    width: cardWidth,
    horizon: horizon ?? 0,
    event: timed === null ? "" : eventLabel(timed, event)[language],
    nameOf: (unit: string) => document.units.find(each => each.unit === unit)?.name ?? unit
  };
}
