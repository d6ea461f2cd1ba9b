import {tickStep} from "d3-array";
import type {Certainty, Multiverse, Range, UnitMultiverse} from "../../engine/index.js";
import {type Format, format, type Language, words} from "../../i18n/index.js";
import type {Ends} from "../chart/axis.js";
import {type RankAxis, rankAxis} from "../chart/rankAxis.js";
import {html, svg} from "../dom.js";
import {term} from "../term.js";
import type {View} from "../view.js";
import {fifthSize} from "./models.js";
import {placeText, rankNumber, rankSpan} from "./place.js";
import {rankStrip} from "./strip.js";

export interface RanksOptions {
  readonly language: Language;
  /** Such as "municipalities". */
  readonly units: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly view: View;
  readonly certainty: Certainty | null;
  readonly selected: readonly string[];
  readonly onSelect: (unit: string) => void;
}

/** Units by their median rank over the models; ties by name. */
export function byMedianRank(
  summary: readonly UnitMultiverse[],
  compare: (a: string, b: string) => number
): readonly UnitMultiverse[] {
  return [...summary].sort((a, b) => a.rank.median - b.rank.median || compare(a.name, b.name));
}

/** What is known of a unit in the current choice: its rank there, and where chance alone may put it. */
export function presentRanks(view: View, certainty: Certainty | null) {
  const ranks = new Map(view.units.map(({unit, rank}) => [unit, rank]));
  const chances = new Map(certainty?.units.map(({unit, interval95}) => [unit, interval95]));
  return (unit: string): {readonly now: number | null; readonly chance: Range | null} => ({
    now: ranks.get(unit) ?? null,
    chance: chances.get(unit) ?? null
  });
}

/** Everyone over all models, by median rank: a strip of ranks with its figures, and the condition that matters most. */
export function ranksTable(
  summary: readonly UnitMultiverse[],
  multiverse: Multiverse,
  options: RanksOptions
): HTMLElement {
  const {language, units} = options;
  const text = words(language).robustness;
  const f = format(language);
  const count = summary.length;
  const axis = stripAxis(count, [0, 100]);
  const x = (rank: number) => percent(axis.at(rank));
  const distance = (from: number, to: number) => percent(axis.at(to) - axis.at(from));
  const present = presentRanks(options.view, options.certainty);
  const caption = text.ranks.caption(units, f.integer(multiverse.masks.length));
  const head = (key: "median" | "topFifth" | "matters", unit = "") =>
    term(html`<span>${text.terms[key].label}${unit}</span>`, text.terms[key].explanation);

  const row = (unit: UnitMultiverse) => {
    const chosen = options.selected.includes(unit.unit);
    const {now, chance} = present(unit.unit);
    const {lowest, highest, quartile1, quartile3, median} = unit.rank;
    const said = text.ranks.say({
      lowest: placeText(lowest, f),
      highest: placeText(highest, f),
      quartile1: rankNumber(quartile1, f),
      quartile3: rankNumber(quartile3, f),
      now: now === null ? words(language).workbench.notAssessed : placeText(now, f),
      chance: chance === null ? null : rankSpan(chance[0], chance[1], f)
    });
    return html`<tr class=${chosen ? "selected" : "other"}>
      <th scope="row"><button type="button" class="link" data-unit=${unit.unit} aria-pressed=${String(chosen)} onclick=${() => options.onSelect(unit.unit)}><bdi>${unit.name}</bdi></button></th>
      <td class="number">${rankNumber(median, f)} <span class="quiet">(${rankSpan(lowest, highest, f)})</span></td>
      <td class="strip" title=${said}>
        <svg width="100%" height="22" aria-hidden="true">
          <rect width=${`${(100 * fifthSize(count)) / count}%`} height="22" fill="var(--ink)" fill-opacity="0.06"></rect>
          <svg y="50%" overflow="visible">${rankStrip(unit, {x, distance, chosen, now, chance})}</svg>
        </svg><span class="visually-hidden">${said}</span>
      </td>
      <td class="number">${unit.topFifth === null ? "" : f.percent(unit.topFifth)}</td>
      <td class="matters">${matters(unit, options, f)}</td>
      <td class="number">${f.integer(unit.n)}</td>
    </tr>`;
  };
  return html`<div class="table-scroll" role="region" tabindex="0" aria-label=${caption}>
    <table class="model-ranks">
      <caption><span>${caption}</span></caption>
      <thead><tr>
        <th scope="col"><span class="visually-hidden">${units}</span></th>
        <th scope="col" class="number">${head("median")}</th>
        <th scope="col" class="strip">${text.ranks.strip} ${ticks(axis, f)}</th>
        <th scope="col" class="number">${head("topFifth", `, ${words(language).table.percent}`)}</th>
        <th scope="col">${head("matters")}</th>
        <th scope="col" class="number">${text.ranks.n}</th>
      </tr></thead>
      <tbody>${byMedianRank(summary, f.compare).map(row)}</tbody>
    </table>
  </div>`;
}

function matters({matters: [most]}: UnitMultiverse, {language, labels}: RanksOptions, f: Format) {
  if (most === undefined || !/[1-9]/.test(f.decimal(most.rank))) return "";
  const text = words(language).robustness.ranks;
  const label = labels.get(most.condition) ?? most.condition;
  const places = f.decimal(Math.abs(most.rank));
  const [way, said] = most.rank > 0 ? ["↓", text.down(places)] : ["↑", text.up(places)];
  return html`<div><span class="condition" title=${label}>${label}</span> <span class="number" aria-hidden="true">${`${way}\u202f${places}`}</span><span class="visually-hidden">${said}</span></div>`;
}

/** The axis of the strips, with few ranks written above it. */
export function stripAxis(count: number, range: Ends): RankAxis {
  return rankAxis(count, range, Math.max(5, tickStep(0, count, 4)));
}

function ticks({ticks, at}: RankAxis, f: Format): SVGElement {
  return svg`<svg width="100%" height="14" aria-hidden="true" overflow="visible">${ticks.map(
    rank =>
      svg`<text x=${percent(at(rank))} y="11" text-anchor="middle" fill="var(--ink-soft)" font-size="12" font-weight="400">${f.integer(rank)}</text>`
  )}</svg>`;
}

const percent = (value: number) => `${value.toFixed(2)}%`;
