import type {UnitResult} from "../../engine/index.js";
import {words} from "../../i18n/index.js";
import {eventLabel, timedOutcome} from "../../spec/forms.js";
import {termsOf} from "../../spec/modelTerms.js";
import {smallCurves} from "../curves/curves.js";
import {html} from "../dom.js";
import type {CardOptions} from "./cardOptions.js";
import {changeSection} from "./change.js";
import {facts} from "./facts.js";
import {isolated} from "./isolated.js";
import {peopleSection} from "./people.js";
import {tooFew} from "./tooFew.js";
import {verdict} from "./verdict.js";
import {waySection} from "./way.js";

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
