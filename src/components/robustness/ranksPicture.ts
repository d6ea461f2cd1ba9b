import type {Multiverse, UnitMultiverse} from "../../engine/index.js";
import {format, words} from "../../i18n/index.js";
import {tenth} from "../chart/tenth.js";
import {svg} from "../dom.js";
import {wrap} from "../download/wrap.js";
import {fifthSize} from "./models.js";
import {rankNumber, rankSpan} from "./place.js";
import {byMedianRank, presentRanks, type RanksOptions, stripAxis} from "./ranksTable.js";
import {rankStrip} from "./strip.js";
import {stripLegend} from "./stripLegend.js";

const rowHeight = 20;
const top = 108;
const columns = {name: 150, n: 204, median: 312};

/** Everyone's ranks over all models as one picture to take home: legend, axis, and a row for each. */
export function ranksPicture(
  summary: readonly UnitMultiverse[],
  multiverse: Multiverse,
  options: Omit<RanksOptions, "onSelect" | "labels"> & {readonly width: number}
): SVGElement {
  const {language, width, selected, units} = options;
  const text = words(language).robustness;
  const f = format(language);
  const count = summary.length;
  const [left, right] = [columns.median + 16, width - 12];
  const axis = stripAxis(count, [left, right]);
  const x = (rank: number) => String(tenth(axis.at(rank)));
  const distance = (from: number, to: number) => String(tenth(axis.at(to) - axis.at(from)));
  const present = presentRanks(options.view, options.certainty);
  const chance = options.certainty !== null;
  const height = top + count * rowHeight + 4;
  const heads = [
    {x: columns.n, name: text.ranks.n},
    {x: columns.median, name: text.terms.median.label}
  ];
  const rows = byMedianRank(summary, f.compare).map((unit, at) => {
    const chosen = selected.includes(unit.unit);
    const y = top + (at + 0.5) * rowHeight;
    const weight = chosen ? 700 : 400;
    const ranks = `${rankNumber(unit.rank.median, f)} (${rankSpan(unit.rank.lowest, unit.rank.highest, f)})`;
    return svg`<g transform=${`translate(0,${y})`} font-weight=${weight}>
      <line x2=${width} y1=${rowHeight / 2} y2=${rowHeight / 2} stroke="var(--rule-faint)"></line>
      <text y="4">${wrap(unit.name, columns.name, 12)[0] ?? ""}</text>
      <text x=${columns.n} y="4" text-anchor="end" fill="var(--ink-soft)">${f.integer(unit.n)}</text>
      <text x=${columns.median} y="4" text-anchor="end">${ranks}</text>
      ${rankStrip(unit, {x, distance, chosen, ...present(unit.unit)})}
    </g>`;
  });
  return svg`<svg width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} font-family="var(--sans-serif)" font-size="12" fill="var(--ink)">
    <text y="12">${text.ranks.caption(units, f.integer(multiverse.masks.length))}</text>
    <g transform="translate(0,24)">${stripLegend(language, {chance}).map(
      ({mark, label}, at) =>
        svg`<g transform=${`translate(${(at % 2) * (width / 2)},${Math.floor(at / 2) * 16})`}><g transform="translate(0,4)">${mark}</g><text x="40" y="8">${label}</text></g>`
    )}</g>
    <rect x=${left} y=${top} width=${tenth(((right - left) * fifthSize(count)) / count)} height=${count * rowHeight} fill="var(--ink)" fill-opacity="0.06"></rect>
    <g fill="var(--ink-soft)">${axis.ticks.map(rank => svg`<text x=${x(rank)} y=${top - 4} text-anchor="middle">${f.integer(rank)}</text>`)}${heads.map(head => svg`<text x=${head.x} y=${top - 4} text-anchor="end">${head.name}</text>`)}</g>
    ${rows}
  </svg>`;
}
