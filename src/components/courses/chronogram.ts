import * as Plot from "@observablehq/plot";
import type {StateDistribution} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {asImage} from "../chart/asImage.js";
import {layoutOf, plotLayout} from "../chart/layout.js";
import {shareAxis, weekAxis} from "../chart/plotAxis.js";
import {weekTicks} from "../chart/ticks.js";
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

const margins = {
  labelled: {top: 28, right: 16, bottom: 40, left: 40},
  small: {top: 6, right: 12, bottom: 18, left: 24}
};

type Shares = Pick<StateDistribution, "states" | "frequencies">;

/** Shares of people in each state, week by week, stacked. */
export function chronogram(distribution: Shares, options: ChronogramOptions): SVGElement {
  const {states, frequencies} = distribution;
  const {language, width, height, labels} = options;
  const text = words(language).courses.chronogram;
  const f = format(language);
  const weeks = frequencies[0]?.length ?? 0;
  const last = weeks - 1;
  const ends = states.map((state, at) =>
    text.at(stateName(state, language), f.share(frequencies[at][0] ?? 0), f.share(frequencies[at][last] ?? 0))
  );
  const fontSize = labels ? 12 : 11;
  const plot = Plot.plot({
    className: "chronogram-plot",
    ...plotLayout(layoutOf(width, height, labels ? margins.labelled : margins.small)),
    ariaLabel: text.title,
    ariaDescription: text.describe(ends.join(" ")),
    x: {domain: [0, weeks]},
    y: {domain: [0, 1]},
    color: {type: "identity"},
    marks: [
      Plot.areaY(bandsOf(distribution, weeks), {
        x: "week",
        y1: "from",
        y2: "to",
        z: "state",
        curve: "step-after",
        fill: ({state}: {state: string}) => stateColour(state),
        stroke: "var(--paper)",
        strokeWidth: 0.5
      }),
      weekAxis(f, {weeks, step: labels ? 26 : 52, label: labels ? text.weeks : null, fontSize}),
      shareAxis(f, {ticks: labels ? 5 : 2, label: labels ? text.share : null, fontSize})
    ]
  });
  return asImage(plot) as unknown as SVGElement;
}

/** Each state's share on those of the states before it; the last week is drawn to its end. */
function bandsOf({states, frequencies}: Shares, weeks: number) {
  return states.flatMap((state, at) => {
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
  return fold(
    "chronogram-table",
    text.table,
    () => html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.table}>
    <table>
      <thead><tr><th scope="col">${text.week}</th>${states.map(state => html`<th scope="col" class="number">${stateName(state, language)}</th>`)}</tr></thead>
      <tbody>${[...weekTicks(weeks - 1, 13), weeks - 1].map(
        week =>
          html`<tr><th scope="row">${f.integer(week + 1)}</th>${frequencies.map(shares => html`<td class="number">${f.percent(shares[week])}</td>`)}</tr>`
      )}</tbody>
    </table>
  </div>`
  );
}
