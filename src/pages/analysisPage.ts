import type {AnalysisFile} from "../data/analysisFile.js";
import {type Language, words} from "../i18n/index.js";
import {syntheticKeyword} from "./frame.js";
import {peopleTable} from "./peopleTable.js";
import {type Markup, markdown, page} from "./text.js";

/** The page of one analysis: what it is, the live part, and what it cannot tell. */
export function analysisPage(file: AnalysisFile, language: Language): string {
  const {spec, synthetic} = file;
  const text = words(language);
  const title = spec.title[language];
  const outcome = spec.outcome.label[language];
  const said = title.toLocaleLowerCase(language).includes(outcome.toLocaleLowerCase(language));
  const about = [spec.population[language], ...(said ? [] : [outcome]), spec.period];
  const intro = page`<h1>${title}</h1>
<p class="subtitle">${about.join(" · ")}${spec.caveats.length === 0 ? null : page` · <a href="#caveats">${text.ranking.caveats}</a>`}</p>
<noscript><p>${text.site.needsScript}</p></noscript>`;
  return markdown({title, keywords: synthetic ? [syntheticKeyword] : []}, [
    intro,
    live(file, language),
    total(file, language),
    caveats(file, language),
    synthetic
      ? page`<section id="synthetic">
<h2>${text.synthetic.title}</h2>
<p>${text.synthetic.note}</p>
</section>`
      : null,
    peopleTable(file, language),
    colophon(file, language)
  ]);
}

function live({spec, hasMap}: AnalysisFile, language: Language): string {
  return `\`\`\`js
import {analysisCell} from "../pages/cells/analysisCell.js";
const file = await FileAttachment("../data/${spec.id}.json").json();
display(
  analysisCell(file, {
    language: "${language}",
    people: () => FileAttachment("../data/${spec.id}.arrow").arrayBuffer(),
    areas: ${hasMap ? '() => FileAttachment("../data/map.json").json()' : "null"},
    invalidation
  })
);
\`\`\``;
}

function total({spec, document}: AnalysisFile, language: Language): Markup | null {
  if (spec.unit.total === undefined || document.total === null || document.total.n === document.n)
    return null;
  return page`<section id="total">
<h2>${words(language).total}</h2>
<p>${spec.unit.total.why[language]}</p>
</section>`;
}

function caveats({spec}: AnalysisFile, language: Language): Markup | null {
  if (spec.caveats.length === 0) return null;
  return page`<section id="caveats">
<h2>${words(language).caveats}</h2>
<ul>${spec.caveats.map(caveat => page`<li>${caveat[language]}</li>`)}</ul>
</section>`;
}

function colophon({spec}: AnalysisFile, language: Language): Markup {
  const text = words(language).about;
  return page`<p class="about">${text.vintage}: ${spec.vintage[language]} ${text.licence}: ${spec.licence}</p>`;
}
