import * as Plot from "@observablehq/plot";
import type {StateDistribution} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {asImage} from "../chart/asImage.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {stateColour, stateName} from "./states.js";

export interface ChronogramOptions {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Whether the axes have headings and weeks. */
  readonly labels: boolean;
}

/** Shares of people in each state, week by week, stacked. */
export function chronogram(
  {states, frequencies}: Pick<StateDistribution, "states" | "frequencies">,
  {language, width, height, labels}: ChronogramOptions
): SVGElement {
  const text = words(language).courses.chronogram;
  const f = format(language);
  const weeks = frequencies[0]?.length ?? 0;
  const bands = states.flatMap((state, at) => {
    const below = (week: number) => {
      let sum = 0;
      for (let other = 0; other < at; ++other) sum += frequencies[other][week];
      return sum;
    };
    return [...frequencies[at].keys(), weeks].map(week => {
      const last = Math.min(week, weeks - 1);
      return {state, week, from: below(last), to: below(last) + frequencies[at][last]};
    });
  });
  const ends = states.map((state, at) =>
    text.at(
      stateName(state, language),
      f.share(frequencies[at][0] ?? 0),
      f.share(frequencies[at][weeks - 1] ?? 0)
    )
  );
  const axis = {
    tickSize: 0,
    fontSize: labels ? 12 : 11,
    color: "var(--ink-soft)",
    labelArrow: "none"
  } as const;
  const plot = Plot.plot({
    className: "chronogram-plot",
    width,
    height,
    marginTop: labels ? 28 : 6,
    marginBottom: labels ? 40 : 18,
    marginLeft: labels ? 40 : 24,
    marginRight: labels ? 16 : 12,
    ariaLabel: text.title,
    ariaDescription: text.describe(ends.join(" ")),
    x: {domain: [0, weeks]},
    y: {domain: [0, 1]},
    color: {type: "identity"},
    marks: [
      Plot.areaY(bands, {
        x: "week",
        y1: "from",
        y2: "to",
        z: "state",
        curve: "step-after",
        fill: ({state}: {state: string}) => stateColour(state),
        stroke: "var(--paper)",
        strokeWidth: 0.5
      }),
      Plot.axisX({
        ...axis,
        ticks: Array.from({length: Math.floor(weeks / 26) + 1}, (_, at) => 26 * at).filter(
          week => labels || week % 52 === 0
        ),
        tickFormat: (week: number) => f.integer(week),
        label: labels ? text.weeks : null,
        labelAnchor: "center"
      }),
      Plot.axisY({
        ...axis,
        ticks: labels ? 5 : 2,
        tickFormat: (share: number) => f.integer(100 * share),
        label: labels ? text.share : null,
        labelAnchor: "top"
      })
    ]
  });
  return asImage(plot) as unknown as SVGElement;
}

/** The states with their colours. */
export function stateLegend(states: readonly string[], language: Language): HTMLElement {
  return html`<ul class="state-legend">${states.map(
    state => html`<li><i style=${{background: stateColour(state)}}></i>${stateName(state, language)}</li>`
  )}</ul>`;
}

/** The distribution at quarters of years, in figures, behind a fold. */
export function distributionTable(distribution: StateDistribution, language: Language): HTMLElement {
  const text = words(language).courses.chronogram;
  const f = format(language);
  const {states, frequencies, entropy} = distribution;
  const weeks = entropy.length;
  const shown = Array.from({length: Math.ceil(weeks / 13)}, (_, at) => 13 * at);
  return fold(
    "chronogram-table",
    text.table,
    () => html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.table}>
    <table>
      <thead><tr><th scope="col">${text.week}</th>${states.map(state => html`<th scope="col" class="number">${stateName(state, language)}</th>`)}</tr></thead>
      <tbody>${[...shown, weeks - 1].map(
        week =>
          html`<tr><th scope="row">${f.integer(week + 1)}</th>${frequencies.map(shares => html`<td class="number">${f.percent(shares[week])}</td>`)}</tr>`
      )}</tbody>
    </table>
  </div>`
  );
}
