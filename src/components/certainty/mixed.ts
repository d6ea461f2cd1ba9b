import type {MixedFit} from "../../engine/index.js";
import {format, type Language, type Measure, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {explained} from "../glossary.js";

/** What a model with an effect for every unit says of the spread between units, in words and figures. */
export function mixedSection(
  fit: MixedFit,
  {language, measure, units}: {readonly language: Language; readonly measure: Measure; readonly units: string}
): HTMLElement {
  const text = words(language).certainty.mixed;
  const f = format(language);
  const {variance, intraclassCorrelation, medianOddsRatio, link, n} = fit;
  const deviation = Math.sqrt(variance);
  const spread =
    link === "logit"
      ? text.logOdds(f.decimal(deviation, 2))
      : text.points(`${measure.range(deviation).replace("±", "")} ${measure.differenceUnit}`);
  const figures = [
    {term: explained("trueSpread", language), value: spread},
    {term: explained("intraclassCorrelation", language), value: f.share(intraclassCorrelation)},
    ...(medianOddsRatio === null
      ? []
      : [{term: explained("medianOddsRatio", language), value: f.decimal(medianOddsRatio, 2)}])
  ];
  return html`<section class="mixed">
    <h3>${text.title(units)}</h3>
    <p>${variance === 0 ? text.none(units) : text.read(units, f.integer(n))}</p>
    <dl class="mixed-figures">${figures.map(({term, value}) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>
  </section>`;
}
