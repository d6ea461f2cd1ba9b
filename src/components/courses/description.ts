import type {CourseDescription} from "../../benchmark/courses.js";
import {format, type Language, words} from "../../i18n/index.js";
import {html} from "../dom.js";
import {chronogram, distributionTable, stateLegend} from "./chronogram.js";
import {indexPlot} from "./indexPlot.js";
import {stateColour, stateName} from "./states.js";

/** Everything that can be seen of some people's courses, from the distribution to single ways. */
export function descriptionView(
  description: CourseDescription,
  {language, width}: {readonly language: Language; readonly width: number}
): HTMLElement {
  const text = words(language).courses;
  const f = format(language);
  const {distribution, index} = description;
  const {entropy} = distribution;
  const height = Math.round(Math.min(400, Math.max(260, 0.5 * width)));
  const ends = [entropy[0] ?? 0, entropy[entropy.length - 1] ?? 0].map(value => f.decimal(value, 2));
  const every = index.of === 1 ? text.index.readAll : text.index.read(f.integer(index.of));
  return html`<div class="courses-description">
    <section><h2>${text.chronogram.title}</h2>
      ${stateLegend(distribution.states, language)}
      ${chronogram(distribution, {language, width, height, labels: true})}
      <p class="quiet">${text.chronogram.read} ${text.chronogram.entropy(ends[0], ends[1])}</p>
      ${distributionTable(distribution, language)}
    </section>
    ${timeTable(description, language)}
    <section><h2>${text.index.title}</h2>
      ${
        index.courses.length === 0
          ? html`<p class="quiet">${text.index.few}</p>`
          : [
              stateLegend(distribution.states, language),
              indexPlot(index, {language, width}),
              html`<p class="quiet">${every}</p>`
            ]
      }
    </section>
    ${pathsTable(description, language)}
    ${ratesTable(description, language)}
  </div>`;
}

function timeTable(
  {meanTime, entropy, complexity, turbulence}: CourseDescription,
  language: Language
): HTMLElement {
  const text = words(language).courses.time;
  const f = format(language);
  const number = (value: number | null, digits: number) => (value === null ? "–" : f.decimal(value, digits));
  const most = Math.max(...meanTime.mean.map(mean => mean ?? 0));
  return html`<section><h2>${text.title}</h2>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table class="state-times">
        <thead><tr><th scope="col">${text.state}</th><th scope="col" class="number">${text.mean}</th><th scope="col" class="bar"><span class="visually-hidden">${text.mean}</span></th><th scope="col" class="number">${text.error}</th></tr></thead>
        <tbody>${meanTime.states.map(
          (state, at) => html`<tr><th scope="row">${stateName(state, language)}</th>
            <td class="number">${number(meanTime.mean[at], 1)}</td>
            <td class="bar"><i style=${{width: `${((100 * (meanTime.mean[at] ?? 0)) / (most || 1)).toFixed(1)}%`, background: stateColour(state)}}></i></td>
            <td class="number">${number(meanTime.se[at], 2)}</td></tr>`
        )}</tbody>
      </table>
    </div>
    <p class="quiet">${text.measures(number(entropy, 2), number(complexity, 2), number(turbulence, 1))}</p>
  </section>`;
}

function pathsTable({paths, n}: CourseDescription, language: Language): HTMLElement {
  const text = words(language).courses.paths;
  const f = format(language);
  return html`<section><h2>${text.title}</h2>
    <p class="quiet">${text.read(f.integer(paths.distinct), f.integer(n))}</p>
    ${
      paths.paths.length === 0
        ? html`<p>${text.none}</p>`
        : html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table class="paths">
        <thead><tr><th scope="col" class="number">${text.share}</th><th scope="col" class="number">${text.persons}</th><th scope="col">${text.path}</th></tr></thead>
        <tbody>${paths.paths.map(
          ({
            share,
            n: persons,
            spells
          }) => html`<tr><td class="number">${f.share(share)}</td><td class="number">${f.integer(persons)}</td>
            <td>${spells.map(({state, weeks}) => `${stateName(state, language)} ${f.integer(weeks)}`).join(" → ")}</td></tr>`
        )}</tbody>
      </table>
    </div>`
    }
  </section>`;
}

function ratesTable({transitions: {states, rates}}: CourseDescription, language: Language): HTMLElement {
  const text = words(language).courses.rates;
  const f = format(language);
  return html`<section><h2>${text.title}</h2>
    <p class="quiet">${text.read}</p>
    <div class="table-scroll" role="region" tabindex="0" aria-label=${text.title}>
      <table class="rates">
        <thead><tr><th scope="col">${text.from}</th>${states.map(state => html`<th scope="col" class="number">${stateName(state, language)}</th>`)}</tr></thead>
        <tbody>${rates.map(
          (row, at) =>
            html`<tr><th scope="row">${stateName(states[at], language)}</th>${row.map(rate => html`<td class="number">${f.percent(rate)}</td>`)}</tr>`
        )}</tbody>
      </table>
    </div>
  </section>`;
}
