import type {CurvesAnswer} from "../../benchmark/questions.js";
import type {UnitCurves} from "../../engine/index.js";
import {format, type Language, words} from "../../i18n/index.js";
import {isolated} from "../card/isolated.js";
import {html} from "../dom.js";
import {fold} from "../fold.js";
import {curvesDrawing} from "./drawing.js";
import {expectedPoints, followedAt, happened, readingWeeks, shareAt, shortOf} from "./steps.js";

/** A unit's curves under its name. */
export interface CurveShown {
  readonly name: string;
  readonly curves: UnitCurves;
}

export interface CurvesOptions {
  readonly language: Language;
  /** Pixels. */
  readonly width: number;
  readonly horizon: number;
  /** What happens, in words. */
  readonly event: string;
  /** Such as "municipality". */
  readonly unit: string;
  readonly nameOf: (unit: string) => string;
}

const shownOf = ({units}: CurvesAnswer, nameOf: (unit: string) => string): CurveShown[] =>
  units.map(curves => ({name: nameOf(curves.unit), curves}));

/** The share to whom it has happened, week by week: the country, the chosen, and what is expected of their people. */
export function curvesChart(answer: CurvesAnswer, options: CurvesOptions): HTMLElement {
  const {language, width, event, unit, nameOf} = options;
  const text = words(language).durations.curves;
  const f = format(language);
  const units = shownOf(answer, nameOf);
  const short = units.flatMap(({name, curves}) => {
    const week = shortOf(curves);
    return week === null ? [] : [html`<p>${text.short(isolated(name), f.integer(week))}</p>`];
  });
  return html`<figure class="curves" style=${{width: `${width}px`}}>
    <h2>${text.title(event)}</h2>
    ${units.length === 0 ? html`<p class="hint">${text.choose(unit)}</p>` : ""}
    ${curvesPicture(answer, options)}
    ${short}
    <figcaption><p>${text.read}${units.length === 1 ? ` ${text.range}` : ""}</p></figcaption>
    ${fold("curves-table", text.tableTitle, () => table(answer, units, options))}
  </figure>`;
}

/** The drawing alone, to take home. */
export function curvesPicture(answer: CurvesAnswer, options: CurvesOptions): SVGElement {
  const {language, width, horizon, event, nameOf} = options;
  const text = words(language).durations.curves;
  const f = format(language);
  const national = happened(answer.national, horizon);
  const units = shownOf(answer, nameOf);
  const week = f.integer(horizon);
  const said = [
    text.at(text.country, f.share(shareAt(national, horizon)), week),
    ...units.flatMap(({name, curves}) => [
      text.at(name, f.share(shareAt(happened(curves.observed, horizon), horizon)), week),
      text.expectedAt(name, f.share(shareAt(expectedPoints(curves), horizon)), week)
    ])
  ];
  return curvesDrawing({
    language,
    width,
    height: Math.round(Math.min(440, Math.max(280, width * 0.6))),
    horizon,
    national,
    units,
    labels: true,
    title: text.title(event),
    description: text.describe(event, said.join(" "))
  });
}

/** One unit's curves on a card. */
export function smallCurves(
  answer: CurvesAnswer,
  {language, width, horizon, event, nameOf}: Omit<CurvesOptions, "unit">
): HTMLElement {
  const text = words(language).durations;
  const drawn = curvesDrawing({
    language,
    width,
    height: 130,
    horizon,
    national: happened(answer.national, horizon),
    units: shownOf(answer, nameOf),
    labels: false,
    title: text.curves.title(event),
    description: text.card.curveShort
  });
  return html`<section class="small-curves"><h3>${text.card.curve}</h3>${drawn}<p class="quiet">${text.card.curveShort}</p></section>`;
}

function table(
  {national}: CurvesAnswer,
  units: readonly CurveShown[],
  {language, horizon}: CurvesOptions
): HTMLElement {
  const text = words(language).durations.curves;
  const f = format(language);
  const lines = [
    {head: text.country, points: happened(national, horizon), curve: national},
    ...units.flatMap(({name, curves}) => [
      {head: text.actual(name), points: happened(curves.observed, horizon), curve: curves.observed},
      {head: text.expected(name), points: expectedPoints(curves), curve: null}
    ])
  ];
  const followed = units.length === 0 ? national : units[0].curves.observed;
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${text.tableTitle}>
    <table>
      <caption><span>${text.shareAxis}</span></caption>
      <thead><tr><th scope="col">${text.week}</th>${lines.map(({head}) => html`<th scope="col" class="number"><bdi>${head}</bdi></th>`)}<th scope="col" class="number">${text.gone}</th></tr></thead>
      <tbody>${readingWeeks(horizon).map(
        week => html`<tr><th scope="row">${f.integer(week)}</th>
          ${lines.map(({points}) => html`<td class="number">${f.percent(shareAt(points, week))}</td>`)}
          <td class="number">${f.integer(followedAt(followed, week))}</td></tr>`
      )}</tbody>
    </table>
  </div>`;
}
