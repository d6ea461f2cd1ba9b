import type {Composition, UnitResult} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {html, svg} from "../dom.js";
import {fold} from "../fold.js";
import type {CardOptions} from "./card.js";
import {isolated} from "./isolated.js";
import {alike, type PeopleRow, peopleRows} from "./peopleRows.js";

const bar = {width: 48, height: 10} as const;

/** The unit's people beside the country's: where they differ most, and every condition folded away. */
export function peopleSection(
  unit: UnitResult,
  composition: Composition,
  options: Pick<CardOptions, "language" | "view" | "analysis">
): HTMLElement {
  const {language, view, analysis} = options;
  const text = words(language).card.people;
  const f = format(language);
  const groups = peopleRows(unit, composition, {spec: analysis.spec, language});
  const most = groups
    .map(([first]) => first)
    .filter(({distance}) => Math.abs(distance) >= alike)
    .sort((a, b) => Math.abs(b.distance) - Math.abs(a.distance))
    .slice(0, 3);
  const name = isolated(unit.name);
  const caption = text.caption(name, f.integer(unit.n), f.integer(view.n));
  const chosen = new Set(view.choice.conditions);
  return html`<section class="its-people">
    <h3>${text.title}</h3>
    ${
      most.length === 0
        ? html`<p>${text.alike}</p>`
        : table(
            most.map(row => [row]),
            {...options, caption: `${text.most(name)}. ${caption}`, chosen}
          )
    }
    ${fold("people", text.all(f.integer(groups.length)), () => table(groups, {...options, caption, chosen}))}
  </section>`;
}

function table(
  groups: readonly (readonly PeopleRow[])[],
  options: Pick<CardOptions, "language"> & {readonly caption: string; readonly chosen: ReadonlySet<string>}
): HTMLElement {
  const {language, caption, chosen} = options;
  const text = words(language).card.people;
  const f = format(language);
  const write = (row: PeopleRow, value: number) => (row.share ? f.share(value) : f.decimal(value));
  const cells = (row: PeopleRow) => html`<tr>
    <td>${row.label} ${picture(row)}</td>
    <td class="number">${write(row, row.here)}</td>
    <td class="number quiet">${row.persons === null ? "" : f.integer(row.persons)}</td>
    <td class="number">${write(row, row.country)}</td>
  </tr>`;
  return html`<table>
    <caption><span>${caption}</span></caption>
    <thead><tr>
      <th scope="col">${text.condition}</th>
      <th scope="col" class="number">${text.here}</th>
      <th scope="col" class="number">${text.persons}</th>
      <th scope="col" class="number">${text.country}</th>
    </tr></thead>
    ${groups.map(rows => {
      const [{condition}] = rows;
      const left = chosen.has(condition.id) ? "" : html` <span class="quiet">(${text.left})</span>`;
      return html`<tbody>
        <tr><th colspan="4" scope="rowgroup">${condition.label[language]}${left}</th></tr>
        ${rows.map(cells)}
      </tbody>`;
    })}
  </table>`;
}

/** The unit as a bar and the country as an upright line, on a scale that begins at nothing. */
function picture({here, country}: PeopleRow): SVGElement | string {
  const longest = Math.max(here, country);
  if (!(longest > 0) || Math.min(here, country) < 0) return "";
  const x = (value: number) => Math.round((value / longest) * bar.width * 10) / 10;
  return svg`<svg class="bar" width=${bar.width + 2} height=${bar.height} viewBox="${`-1 0 ${bar.width + 2} ${bar.height}`}" aria-hidden="true">
    <rect y="2" width=${x(here)} height=${bar.height - 4} fill="var(--ink-faint)"></rect>
    <line x1=${x(country)} x2=${x(country)} y2=${bar.height} stroke="var(--ink)" stroke-width="1.5"></line>
  </svg>`;
}
