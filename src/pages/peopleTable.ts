import type {AnalysisFile} from "../data/analysisFile.js";
import type {Spread} from "../data/describe.js";
import {format, type Language, words} from "../i18n/index.js";
import type {Condition} from "../spec/schema.js";
import {type Markup, page} from "./text.js";

/** Who the people are: each condition's shares or mean, nationally and over the units. Null without conditions. */
export function peopleTable({spec, conditions}: AnalysisFile, language: Language): Markup | null {
  if (conditions.length === 0) return null;
  const text = words(language).people;
  const f = format(language);
  const numbers = (spread: Spread, show: (value: number) => string) =>
    [spread.national, spread.lowest, spread.median, spread.highest].map(
      value => page`<td class="number">${show(value)}</td>`
    );
  const rows = conditions.flatMap(summary => {
    const condition = spec.conditions.find(({id}) => id === summary.id);
    if (condition === undefined) return [];
    const label = condition.label[language];
    if (summary.kind === "numeric") {
      const measure = condition.kind === "numeric" ? condition.measure[language] : "";
      return [
        page`<tr><th scope="row">${label}</th><td>${text.mean(measure)}</td>${numbers(summary, value => f.decimal(value))}</tr>`
      ];
    }
    return summary.levels.map(
      (level, at) =>
        page`<tr>${at === 0 ? page`<th scope="rowgroup" rowspan="${summary.levels.length}">${label}</th>` : null}<td>${levelLabel(condition, level.level, language)}</td>${numbers(level, f.percent)}</tr>`
    );
  });
  return page`<details class="people">
<summary><h2>${text.title}</h2></summary>
<div class="table-scroll" role="region" tabindex="0" aria-label="${text.title}">
<table>
<caption><span>${text.caption(spec.unit.plural[language], f.integer(spec.minimumUnitSize))}</span></caption>
<thead><tr><th scope="col" colspan="2">${text.condition}</th>${[text.national, text.lowest, text.median, text.highest].map(label => page`<th scope="col" class="number">${label}</th>`)}</tr></thead>
<tbody>${rows}</tbody>
</table>
</div>
</details>`;
}

function levelLabel(condition: Condition, level: string, language: Language): string {
  const found = condition.kind === "categorical" ? condition.levels.find(({id}) => id === level) : undefined;
  return found?.label[language] ?? (level === "missing" ? words(language).conditions.missing : level);
}
