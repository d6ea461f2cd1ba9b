import {type Format, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {isolated} from "../card/isolated.js";
import {linearAxis} from "../chart/axis.js";
import {choosable} from "../chart/choosable.js";
import {type Layout, layoutOf} from "../chart/layout.js";
import {tenth} from "../chart/tenth.js";
import {svg} from "../dom.js";
import {shortened} from "../shorten.js";
import {bandPath, edge, fill} from "../symbol.js";
import type {End, Line} from "./lines.js";
import {spread} from "./spread.js";

export interface DrawingOptions {
  readonly format: Format;
  readonly width: number;
  readonly namesOf: {readonly current: string; readonly against: string};
  readonly onSelect: (unit: string) => void;
}

const margins = {top: 36, bottom: 10};
const labelGap = 18;
const rankGap = 6;

/** Where the lines are. */
interface Slopes {
  readonly layout: Layout;
  readonly left: Side;
  readonly right: Side;
  y(rank: number): number;
}

interface Side {
  /** Where the lines end, and where the labels begin. */
  readonly x: number;
  readonly labels: number;
  readonly anchor: "start" | "end";
  /** Letters there is room for; none for the place alone. */
  readonly letters: number;
}

/** The slope chart itself: places in one model to the left, in the other to the right. */
export function drawing(lines: readonly Line[], options: DrawingOptions): SVGElement {
  const {format: f, width, namesOf} = options;
  const text = words(f.language).shift;
  const slopes = slopesOf(lines, width);
  const {height, top, bottom} = slopes.layout;
  const named = lines.filter(line => line.named);
  const before = labelHeights(named, ({from}) => from.rank, slopes);
  const after = labelHeights(named, ({to}) => to.rank, slopes);
  const heads = [
    {x: 0, anchor: "start", name: namesOf.against},
    {x: width, anchor: "end", name: namesOf.current}
  ];
  return svg`<svg class="shift-plot plot-of-lines" width=${width} height=${height} viewBox=${`0 0 ${width} ${height}`} role="group" aria-label=${text.title(namesOf.against, namesOf.current)} font-size="13" fill="none">
    ${heads.map(
      ({x, anchor, name}) =>
        svg`<text x=${x} y="13" text-anchor=${anchor} font-weight="600" fill="var(--ink)">${name}</text>`
    )}
    ${[slopes.left.x, slopes.right.x].map(
      x => svg`<line x1=${x} x2=${x} y1=${top - 8} y2=${bottom + 8} stroke="var(--rule)"></line>`
    )}
    <g aria-hidden="true">${lines.filter(line => !line.named).map(line => quietLine(line, slopes, options))}</g>
    ${named.map(line => namedLine(line, [before.get(line) ?? 0, after.get(line) ?? 0], slopes, options))}
  </svg>`;
}

function slopesOf(lines: readonly Line[], width: number): Slopes {
  const ranks = Math.max(...lines.flatMap(({from, to}) => [from.rank, to.rank]));
  const named = lines.filter(line => line.named).length;
  const inner = Math.max(160, (ranks - 1) * rankGap, (named - 1) * labelGap);
  const narrow = width < 520;
  const [left, right] = narrow ? [44, 168] : [190, 190];
  const layout = layoutOf(width, margins.top + inner + margins.bottom, {...margins, left, right});
  const axis = linearAxis([1, Math.max(2, ranks)], [layout.top, layout.bottom], ranks);
  return {
    layout,
    y: rank => tenth(axis.at(rank)),
    left: {x: left, labels: left - 20, anchor: "end", letters: narrow ? 0 : (left - 50) / 6.6},
    right: {x: layout.right, labels: layout.right + 20, anchor: "start", letters: (right - 50) / 6.6}
  };
}

/** Where labels stand on one side, moved apart where lines end close to each other. */
function labelHeights(
  named: readonly Line[],
  rankOf: (line: Line) => number,
  {layout: {top, bottom}, y}: Slopes
): ReadonlyMap<Line, number> {
  const order = named.toSorted((a, b) => rankOf(a) - rankOf(b));
  const heights = order.map(line => y(rankOf(line)));
  const settled = spread(heights, labelGap, top, bottom);
  return new Map(order.map((line, at) => [line, settled[at]]));
}

const path = ({from, to}: Line, {left, right, y}: Slopes) =>
  `M${left.x},${y(from.rank)}L${right.x},${y(to.rank)}`;

const say = ({name, from, to}: Line, f: Format) =>
  words(f.language).shift.from(
    isolated(name),
    f.ordinal(from.rank, from.sharing),
    f.ordinal(to.rank, to.sharing)
  );

function quietLine(line: Line, slopes: Slopes, {format: f, onSelect}: DrawingOptions): SVGElement {
  return choosable(
    svg`<g class="line">
      <title>${say(line, f)}</title>
      <path class="reach" d=${path(line, slopes)} stroke="transparent" stroke-width="6"></path>
      <path class="stroke" d=${path(line, slopes)} stroke="var(--rule)"></path>
    </g>`,
    () => onSelect(line.unit)
  );
}

function namedLine(
  line: Line,
  [before, after]: readonly [before: number, after: number],
  slopes: Slopes,
  {format: f, onSelect}: DrawingOptions
): SVGElement {
  const {left, right, y} = slopes;
  const {from, to, chosen} = line;
  return choosable(
    svg`<g class=${chosen ? "line named chosen" : "line named"} role="button" tabindex="0" aria-pressed=${String(chosen)} aria-label=${say(line, f)} data-unit=${line.unit}>
      <path class="reach" d=${path(line, slopes)} stroke="transparent" stroke-width="10"></path>
      <path class="stroke" d=${path(line, slopes)} stroke=${chosen ? "var(--ink)" : "var(--ink-soft)"} stroke-width=${chosen ? 2.5 : 1.25}></path>
      ${end(line, from, left, y(from.rank), before, f)}
      ${end(line, to, right, y(to.rank), after, f)}
    </g>`,
    () => onSelect(line.unit)
  );
}

/** A line's end: the band's mark, and the place with as much of the name as there is room for. */
function end(
  {name, chosen}: Line,
  {result, rank, sharing}: End,
  side: Side,
  y: number,
  label: number,
  f: Format
) {
  const band = bandOf(result);
  const outward = side.anchor === "start" ? 1 : -1;
  const place = f.rank(rank, sharing);
  const shown = shortened(name, side.letters);
  const words =
    side.letters === 0 ? place : outward > 0 ? `${place}\u2002${shown}` : `${shown}\u2002${place}`;
  return svg`<g>
    <path d=${`M${side.x + 7 * outward},${y}L${side.labels - 4 * outward},${label}`} stroke="var(--rule)"></path>
    <path d=${bandPath(band)} transform=${`translate(${side.x},${y})scale(0.9)`} fill=${fill(band)} stroke=${edge(band)} stroke-width="1.25"></path>
    <text x=${side.labels} y=${label} dy="0.32em" text-anchor=${side.anchor} fill="var(--ink)" font-weight=${chosen ? 700 : 400}>${words}</text>
  </g>`;
}
