import {type Language, words} from "../../i18n/index.js";
import {html, svg} from "../dom.js";

interface Entry {
  readonly mark: readonly SVGElement[];
  readonly label: string;
}

/** What each mark of a strip says, 32 pixels wide around the height 4. */
export function stripLegend(language: Language, {chance}: {readonly chance: boolean}): readonly Entry[] {
  const {legend} = words(language).robustness.ranks;
  const ink = "var(--ink-soft)";
  const line = (y: number, width: number) =>
    svg`<line x1="2" x2="30" y1=${y} y2=${y} stroke=${ink} stroke-width=${width}></line>`;
  const upright = (x: number, from: number, to: number, stroke: string, width: number) =>
    svg`<line x1=${x} x2=${x} y1=${from} y2=${to} stroke=${stroke} stroke-width=${width}></line>`;
  return [
    {mark: [line(0, 1.5)], label: legend.range},
    {
      mark: [svg`<rect x="8" width="16" y="-3" height="6" fill="var(--ink-faint)"></rect>`],
      label: legend.quartiles
    },
    {mark: [upright(16, -5, 5, "var(--ink)", 2.5)], label: legend.median},
    {
      mark: [
        svg`<circle cx="16" cy="0" r="2.75" fill="var(--paper)" stroke=${ink} stroke-width="1.5"></circle>`
      ],
      label: legend.now
    },
    ...(chance
      ? [{mark: [line(0, 1), upright(2, -2, 2, ink, 1), upright(30, -2, 2, ink, 1)], label: legend.chance}]
      : []),
    {
      mark: [svg`<rect x="2" width="28" y="-6" height="12" fill="var(--ink)" fill-opacity="0.06"></rect>`],
      label: legend.fifth
    }
  ];
}

/** The legend as a list above the table. */
export function stripLegendList(language: Language, options: {readonly chance: boolean}): HTMLElement {
  return html`<ul class="legend">${stripLegend(language, options).map(
    ({mark, label}) =>
      html`<li><svg width="32" height="14" viewBox="0 -7 32 14" aria-hidden="true">${mark}</svg> ${label}</li>`
  )}</ul>`;
}
