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
  const parts = partsOf(name, id);
  const {element, levelMark, differenceMark} = parts;
  const {write, text, at, between} = writers();
  const level = (from: number, to: number, {levels}: Scales) => {
    const [start, end] = [levels.at(from), levels.within(to)];
    text(parts.actual, measure.level(to));
    between(parts.stem, [Math.min(start, end), Math.max(start, end)]);
    at(parts.tick, start);
    at(levelMark.element, end);
  };
  const span = (known: UnitCertainty | undefined, {places}: Scales) => {
    const nowhere: Range = [0, 0];
    between(parts.thin, known === undefined ? nowhere : places.span(known.interval95));
    between(parts.thick, known === undefined ? nowhere : places.span(known.interval90));
    text(parts.places, known === undefined ? "" : placeRange(known.interval95));
  };
  const mark = (unit: UnitResult) => {
    const band = bandOf(unit);
    write("band", band, () => {
      element.dataset.band = band;
      for (const {path} of [levelMark, differenceMark]) path.setAttribute("d", bandPath(band));
    });
    write("fifth", String(unit.fifth), value => {
      element.dataset.fifth = value;
    });
  };
  return {
    element,
    update(unit, {scales, sharing, known}) {
      const {differences, places} = scales;
      text(parts.rank, unit.rank === null ? "" : f.rank(unit.rank, sharing));
      text(parts.n, f.integer(unit.n));
      text(parts.expected, measure.level(unit.expected));
      text(parts.points, measure.difference(unit.difference));
      mark(unit);
      level(unit.expected, unit.observed, scales);
      const [low, high] = intervalOf(unit, known ?? undefined);
      between(parts.range, [differences.at(low), differences.at(high)]);
      at(differenceMark.element, differences.at(unit.difference));
      at(parts.here, places.at(unit.rank ?? 0));
      if (known !== null) span(known, scales);
      const said = rowText(unit, {...options, sharing, known: known ?? undefined});
      write("said", said, value => element.setAttribute("aria-label", value));
    },
    imagine(unit, {difference, place}, scales) {
      text(parts.rank, f.integer(place));
      text(parts.points, measure.difference(difference));
      level(unit.expected, measure.moved(unit.expected, difference), scales);
      at(differenceMark.element, scales.differences.within(difference));
      at(parts.here, scales.places.at(place));
    }
  };
}

/** A row's parts: figures, and marks that lie where their left side says. */
function partsOf(name: string, id: string) {
  const levelMark = symbol();
  const differenceMark = symbol();
  const [rank, n, actual, expected, points, places] = [
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
    <span class="places plot">${thin}${thick}${here}</span>${places}
  </li>`;
  const figures = {rank, n, actual, expected, points, places};
  return {element, ...figures, stem, tick, range, thin, thick, here, levelMark, differenceMark};
}

/** Ways to change a part, each of which leaves alone what is already so. */
function writers() {
  const write = remembering();
  return {
    write,
    text(part: HTMLElement, value: string) {
      write(part, value, () => {
        part.textContent = value;
      });
    },
    at(part: HTMLElement | SVGElement, value: number) {
      write(part, percent(value), left => {
        part.style.left = left;
      });
    },
    between(part: HTMLElement, [from, to]: Range) {
      write(part, `${percent(from)} ${percent(100 - to)}`, ends => {
        [part.style.left, part.style.right] = ends.split(" ");
      });
    }
  };
}

function symbol() {
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
