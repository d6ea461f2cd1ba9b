import type {UnitResult} from "../../engine/index.js";
import {type Format, type Language, type Measure, words} from "../../i18n/index.js";
import {bandOf, limits} from "../band.js";
import {html, svg} from "../dom.js";
import {bandPath} from "../symbol.js";
import type {Scales} from "./columns.js";

export interface RowOptions {
  readonly language: Language;
  readonly measure: Measure;
  readonly format: Format;
}

/** One unit's row: made once, brought up to date by changing only what changed. */
export interface Row {
  readonly element: HTMLElement;
  update(unit: UnitResult, scales: Scales, sharing: number): void;
}

/** An empty row for a unit. */
export function rankingRow(name: string, id: string, {language, measure, format: f}: RowOptions): Row {
  const text = words(language);
  const levelMark = mark();
  const differenceMark = mark();
  const part = {
    rank: html`<span class="rank"></span>`,
    n: html`<span class="n"></span>`,
    actual: html`<span class="actual"></span>`,
    expected: html`<span class="expected"></span>`,
    stem: html`<i class="stem"></i>`,
    tick: html`<i class="tick"></i>`,
    range: html`<i class="range"></i>`,
    points: html`<span class="points"></span>`
  };
  const element = html`<li class="ranking-row ranking-columns" role="option" tabindex="-1" aria-selected="false" data-unit=${id}>
    ${part.rank}<span class="name" title=${name}><bdi>${name}</bdi></span>${part.n}${part.actual}${part.expected}
    <span class="levels plot">${part.stem}${part.tick}${levelMark.element}</span>
    <span class="difference plot">${part.range}${differenceMark.element}</span>${part.points}
  </li>`;
  const write = remembering();
  return {
    element,
    update(unit, {levels, differences}, sharing) {
      const {n, observed, expected, difference, se, rank, fifth} = unit;
      const band = bandOf(unit);
      const place = rank === null ? "" : f.rank(rank, sharing);
      write("rank", place, value => setText(part.rank, value));
      write("n", f.integer(n), value => setText(part.n, value));
      write("actual", measure.level(observed), value => setText(part.actual, value));
      write("expected", measure.level(expected), value => setText(part.expected, value));
      write("points", measure.difference(difference), value => setText(part.points, value));
      write("band", band, () => {
        element.dataset.band = band;
        for (const {path} of [levelMark, differenceMark]) path.setAttribute("d", bandPath(band));
      });
      write("fifth", String(fifth), value => {
        element.dataset.fifth = value;
      });
      const [from, to] = [levels.at(expected), levels.at(observed)];
      write("stem", span(from, to), value => setSpan(part.stem, value));
      write("tick", percent(from), value => setLeft(part.tick, value));
      write("level", percent(to), value => setLeft(levelMark.element, value));
      const half = limits.chance * se;
      write("range", span(differences.at(difference - half), differences.at(difference + half)), value =>
        setSpan(part.range, value)
      );
      write("difference", percent(differences.at(difference)), value =>
        setLeft(differenceMark.element, value)
      );
      const said = text.workbench.row({
        name,
        n: f.integer(n),
        actual: measure.levelText(observed),
        expected: measure.levelText(expected),
        difference: `${measure.difference(difference)} ${measure.differenceUnit}`,
        range: measure.range(half),
        band: text.bands[band],
        place: rank === null ? text.workbench.notAssessed : f.ordinal(rank, sharing)
      });
      write("said", said, value => element.setAttribute("aria-label", value));
    }
  };
}

function mark() {
  const path = svg`<path></path>`;
  const element = svg`<svg class="mark" viewBox="-7 -7 14 14" aria-hidden="true">${path}</svg>`;
  return {element, path};
}

/** Calls back only for values that differ from the last ones under the same name. */
function remembering(): (name: string, value: string, change: (value: string) => void) => void {
  const last = new Map<string, string>();
  return (name, value, change) => {
    if (last.get(name) === value) return;
    last.set(name, value);
    change(value);
  };
}

const percent = (value: number) => `${value.toFixed(2)}%`;
const span = (from: number, to: number) =>
  `${percent(Math.min(from, to))} ${percent(100 - Math.max(from, to))}`;

function setText(element: HTMLElement, value: string): void {
  element.textContent = value;
}

function setLeft(element: HTMLElement | SVGElement, value: string): void {
  element.style.left = value;
}

function setSpan(element: HTMLElement, value: string): void {
  const [left, right] = value.split(" ");
  element.style.left = left;
  element.style.right = right;
}
