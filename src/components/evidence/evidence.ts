import type {Evidence, EvidenceRow, SyntheticActivity} from "../../benchmark/evidence.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {directionMark, strengthMark} from "./strength.js";

/** What is known of each instrument: how sure, which way, for whom, from where. */
export function evidenceTable(rows: readonly EvidenceRow[], language: Language): HTMLElement {
  const text = words(language).evidence;
  const heads = [text.instrument, text.strength, text.direction, text.whom, text.source];
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.caption}>
    <table class="evidence">
      <caption><span>${text.caption}</span></caption>
      <thead><tr>${heads.map(head => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({name, strength, direction, whom, finding, source}) => html`<tr>
          <th scope="row"><strong>${name[language]}</strong><span>${finding[language]}</span></th>
          <td class="mark">${strengthMark(strength)} ${text.strengths[strength]}</td>
          <td class="mark">${directionMark(direction)} ${text.directions[direction]}</td>
          <td>${whom[language]}</td>
          <td class="source">${source}</td>
        </tr>`
      )}</tbody>
    </table>
  </div>`;
}

/** What the synthetic people do beside that, with heading and all; null while there are no figures. */
export function activitySection({rows, activity}: Evidence, language: Language): HTMLElement | null {
  if (activity.length === 0) return null;
  const {activity: text} = words(language).evidence;
  const {groups, states} = words(language).courses;
  const f = format(language);
  const nameOf = (id: string) => rows.find(row => row.instrument === id)?.name[language] ?? id;
  const row = (
    {group, state, instruments, n, window, ever, everInterval, weeks}: SyntheticActivity,
    at: number,
    {length}: readonly SyntheticActivity[]
  ) => {
    const [low, high] = everInterval.map(f.percent);
    return html`<tr>
      ${
        at > 0
          ? ""
          : html`<th scope="rowgroup" rowspan=${length}><strong>${states[state]}</strong>
        <span>${text.above(instruments.map(nameOf).join("; "))}</span></th>`
      }
      <td>${groups[group]}</td>
      <td class="number">${f.integer(n)}</td>
      <td class="number">${text.interval(f.share(ever), low, high)}</td>
      <td class="number">${text.of(f.decimal(weeks), f.integer(window))}</td>
    </tr>`;
  };
  return html`<section class="activity">
    <h2 id="activity">${text.title}</h2>
    <p>${text.lead}</p>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table class="evidence">
        <thead><tr>
          <th scope="col">${text.state}</th><th scope="col">${text.group}</th>
          ${[text.n, text.ever, text.weeks].map(head => html`<th scope="col" class="number">${head}</th>`)}
        </tr></thead>
        ${[...new Set(activity.map(({state}) => state))].map(
          kind => html`<tbody>${activity.filter(({state}) => state === kind).map(row)}</tbody>`
        )}
      </table>
    </div>
  </section>`;
}
