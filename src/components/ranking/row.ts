import type {Range, UnitCertainty, UnitResult} from "../../engine/index.js";
import type {Format, Language, Measure} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {intervalOf} from "../certainty/certain.js";
import {placeRange} from "../certainty/say.js";
import {html, svg} from "../dom.js";
import {bandPath} from "../symbol.js";
import type {Scales} from "./columns.js";
import {rowText} from "./rowText.js";

export interface RowOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly format: Format;
}

/** What a row shows beside its unit's result. */
export interface RowContext {
  readonly scales: Scales;
  /** How many units share the rank. */
  readonly sharing: number;
  /** How sure the unit is: undefined where nothing is known of it, null while that is computed. */
  readonly known: UnitCertainty | null | undefined;
}

/** One unit's row: made once, brought up to date by changing only what changed. */
export interface Row {
  readonly element: HTMLElement;
  update(unit: UnitResult, context: RowContext): void;
  /** Shows what another difference would be, and its place, between the unit's own intervals until the next update. */
  imagine(
    unit: UnitResult,
    imagined: {readonly difference: number; readonly place: number},
    scales: Scales
  ): void;
}

/** An empty row for a unit. */
export function rankingRow(name: string, id: string, options: RowOptions): Row {
  const {measure, format: f} = options;
  const levelMark = mark();
  const differenceMark = mark();
  const [rank, n, actual, expected, points, placeText] = [
    "rank",
    "n",
    "actual",
    "expected",
    "points",
    "place-text"
  ].map(part => html`<span class=${part}></span>`);
  const [stem, tick, range, thin, thick, here] = ["stem", "tick", "range", "thin", "thick", "here"].map(
    part => html`<i class=${part}></i>`
  );
  const element = html`<li class="ranking-row ranking-columns" role="option" tabindex="-1" aria-selected="false" data-unit=${id}>
    ${rank}<span class="name" title=${name}><bdi>${name}</bdi></span>${n}${actual}${expected}
    <span class="levels plot">${stem}${tick}${levelMark.element}</span>
    <span class="difference plot">${range}${differenceMark.element}</span>${points}
    <span class="places plot">${thin}${thick}${here}</span>${placeText}
  </li>`;
  const write = remembering();
  const text = (part: HTMLElement, value: string) =>
    write(part, value, () => {
      part.textContent = value;
    });
  const at = (part: HTMLElement | SVGElement, value: number) =>
    write(part, percent(value), left => {
      part.style.left = left;
    });
  const between = (part: HTMLElement, [from, to]: Range) =>
    write(part, `${percent(from)} ${percent(100 - to)}`, ends => {
      [part.style.left, part.style.right] = ends.split(" ");
    });
  const level = (from: number, to: number, {levels}: Scales) => {
    const [start, end] = [levels.at(from), levels.within(to)];
    text(actual, measure.level(to));
    between(stem, [Math.min(start, end), Math.max(start, end)]);
    at(tick, start);
    at(levelMark.element, end);
  };
  const place = (value: number, scales: Scales) => at(here, scales.places.at(value));

  return {
    element,
    update(unit, {scales, sharing, known}) {
      const {differences, places} = scales;
      const band = bandOf(unit);
      text(rank, unit.rank === null ? "" : f.rank(unit.rank, sharing));
      text(n, f.integer(unit.n));
      text(expected, measure.level(unit.expected));
      text(points, measure.difference(unit.difference));
      write("band", band, () => {
        element.dataset.band = band;
        for (const {path} of [levelMark, differenceMark]) path.setAttribute("d", bandPath(band));
      });
      write("fifth", String(unit.fifth), value => {
        element.dataset.fifth = value;
      });
      level(unit.expected, unit.observed, scales);
      const [low, high] = intervalOf(unit, known ?? undefined);
      between(range, [differences.at(low), differences.at(high)]);
      at(differenceMark.element, differences.at(unit.difference));
      place(unit.rank ?? 0, scales);
      if (known !== null) {
        const nowhere: Range = [0, 0];
        between(thin, known === undefined ? nowhere : places.span(known.interval95));
        between(thick, known === undefined ? nowhere : places.span(known.interval90));
        text(placeText, known === undefined ? "" : placeRange(known.interval95));
      }
      const said = rowText(unit, {...options, sharing, known: known ?? undefined});
      write("said", said, value => element.setAttribute("aria-label", value));
    },
    imagine(unit, imagined, scales) {
      const {difference} = imagined;
      text(rank, f.integer(imagined.place));
      text(points, measure.difference(difference));
      level(unit.expected, measure.moved(unit.expected, difference), scales);
      at(differenceMark.element, scales.differences.within(difference));
      place(imagined.place, scales);
    }
  };
}

function mark() {
  const path = svg`<path></path>`;
  const element = svg`<svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true">${path}</svg>`;
  return {element, path};
}

/** Calls back only for values that differ from the last ones for the same part. */
function remembering(): (part: unknown, value: string, change: (value: string) => void) => void {
  const last = new Map<unknown, string>();
  return (part, value, change) => {
    if (last.get(part) === value) return;
    last.set(part, value);
    change(value);
  };
}

const percent = (value: number) => `${value.toFixed(2)}%`;
