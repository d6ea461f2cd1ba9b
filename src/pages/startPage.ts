import type {AnalysisFile} from "../data/analysisFile.js";
import {format, type Language, measureOf, words} from "../i18n/index.js";
import {syntheticKeyword} from "./frame.js";
import {acrossAnalyses, fromStart} from "./routes.js";
import {type Markup, markdown, page} from "./text.js";

/** The start page: what this is, the analyses to choose from, how to read them, and what they cannot tell. */
export function startPage(files: readonly AnalysisFile[], language: Language): string {
  const text = words(language).start;
  const groups = [
    {title: text.made, analyses: files.filter(({synthetic}) => synthetic)},
    {title: text.printed, analyses: files.filter(({synthetic}) => !synthetic)}
  ].filter(({analyses}) => analyses.length > 0);
  return markdown(
    {
      title: words(language).site.claim,
      keywords: files.some(({synthetic}) => synthetic) ? [syntheticKeyword] : []
    },
    [
      page`<h1>${text.title}</h1>
<p class="lead">${text.lead}</p>`,
      page`<section aria-labelledby="choose">
<h2 id="choose">${text.choose}</h2>
${groups.map(({title, analyses}) => analysisTable(title, analyses, language))}
<p class="synthetic-note" id="synthetic">${words(language).synthetic.note}</p>
</section>`,
      page`<h2 id="unit">${words(language).overview.title}</h2>`,
      chooser(language),
      page`<section>
<h2>${text.more}</h2>
<ul>${acrossAnalyses(language).map(({to, label, about}) => page`<li><a href="${to}">${label}</a>: ${about}</li>`)}</ul>
</section>`,
      page`<section>
<h2>${text.how}</h2>
<ol>${text.steps.map(step => page`<li>${step}</li>`)}</ol>
<p>${text.notebook} <a href="${fromStart("notebook", language)}">${text.openNotebook}</a>.</p>
</section>`,
      page`<section>
<h2>${text.cannot}</h2>
<ul>${text.limits.map(limit => page`<li>${limit}</li>`)}</ul>
</section>`
    ]
  );
}

function chooser(language: Language): string {
  return `\`\`\`js
import {startCell} from "../pages/cells/startCell.js";
display(await startCell("${language}"));
\`\`\``;
}

function analysisTable(title: string, files: readonly AnalysisFile[], language: Language): Markup {
  const text = words(language);
  const f = format(language);
  const heads = [text.start.people, text.start.units, text.start.national, text.start.gap];
  const rows = files.map(({spec, document}) => {
    const measure = measureOf(spec.outcome, language);
    const assessed = document.units.filter(unit => unit.assessed).length;
    const {gap} = document.fifths;
    const numbers = [
      f.integer(document.n),
      text.head.of(f.integer(assessed), f.integer(document.units.length)),
      measure.levelText(document.national),
      gap === null
        ? ""
        : measure.share
          ? text.head.points(measure.level(gap))
          : `${measure.level(gap)} ${measure.differenceUnit}`
    ];
    return page`<tr>
<th scope="row"><a id="analysis-${spec.id}" href="./${spec.id}">${spec.title[language]}</a><span>${spec.period}</span></th>
${numbers.map(number => page`<td class="number">${number}</td>`)}
</tr>`;
  });
  return page`<div class="table-scroll" role="region" tabindex="0" aria-label="${title}">
<table class="analyses">
<caption><span>${title}</span></caption>
<thead><tr><th scope="col">${text.start.analyses}</th>${heads.map(head => page`<th scope="col" class="number">${head}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>
</div>`;
}
