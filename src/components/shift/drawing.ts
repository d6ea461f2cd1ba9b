import {type Format, words} from "../../i18n/index.js";
import {bandOf} from "../band.js";
import {isolated} from "../card/isolate.js";
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

const top = 36;
const bottom = 10;
const labelGap = 18;
const rankGap = 6;

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
  const named = lines.filter(line => line.named);
  const places = Math.max(...lines.flatMap(({from, to}) => [from.rank, to.rank]));
  const inner = Math.max(160, (places - 1) * rankGap, (named.length - 1) * labelGap);
  const y = (rank: number) => top + (places === 1 ? 0 : ((rank - 1) / (places - 1)) * inner);
  const narrow = width < 520;
  const [leftRoom, rightRoom] = narrow ? [44, 168] : [190, 190];
  const left: Side = {
    x: leftRoom,
    labels: leftRoom - 20,
    anchor: "end",
    letters: narrow ? 0 : (leftRoom - 50) / 6.6
  };
  const right: Side = {
    x: width - rightRoom,
    labels: width - rightRoom + 20,
    anchor: "start",
    letters: (rightRoom - 50) / 6.6
  };
  const settle = (ends: readonly {unit: string; rank: number}[]) => {
    const order = [...ends].sort((a, b) => a.rank - b.rank);
    const settled = spread(
      order.map(({rank}) => y(rank)),
      labelGap,
      top,
      top + inner
    );
    return new Map(order.map(({unit}, at) => [unit, settled[at]]));
  };
  const leftLabels = settle(named.map(({unit, from}) => ({unit, rank: from.rank})));
  const rightLabels = settle(named.map(({unit, to}) => ({unit, rank: to.rank})));
  const path = ({from, to}: Line) => `M${left.x},${y(from.rank)}L${right.x},${y(to.rank)}`;
  const say = ({name, from, to}: Line) =>
    text.from(isolated(name), f.ordinal(from.rank, from.sharing), f.ordinal(to.rank, to.sharing));

  const quiet = lines
    .filter(line => !line.named)
    .map(line => {
      const node = svg`<g class="line">
        <title>${say(line)}</title>
        <path class="reach" d=${path(line)} stroke="transparent" stroke-width="6"></path>
        <path class="stroke" d=${path(line)} stroke="var(--rule)"></path>
      </g>`;
      node.addEventListener("click", () => options.onSelect(line.unit));
      return node;
    });
  const loud = named.map(line => {
    const node = svg`<g class=${line.chosen ? "line named chosen" : "line named"} role="button" tabindex="0" aria-pressed=${String(line.chosen)} aria-label=${say(line)} data-unit=${line.unit}>
      <path class="reach" d=${path(line)} stroke="transparent" stroke-width="10"></path>
      <path class="stroke" d=${path(line)} stroke=${line.chosen ? "var(--ink)" : "var(--ink-soft)"} stroke-width=${line.chosen ? 2.5 : 1.25}></path>
      ${end(line, line.from, left, y(line.from.rank), leftLabels.get(line.unit) ?? 0, f)}
      ${end(line, line.to, right, y(line.to.rank), rightLabels.get(line.unit) ?? 0, f)}
    </g>`;
    node.addEventListener("click", () => options.onSelect(line.unit));
    node.addEventListener("keydown", event => {
      if (!["Enter", " "].includes((event as KeyboardEvent).key)) return;
      event.preventDefault();
      options.onSelect(line.unit);
    });
    return node;
  });
  const heads = [
    {x: 0, anchor: "start", name: namesOf.against},
    {x: width, anchor: "end", name: namesOf.current}
  ];
  return svg`<svg class="shift-plot plot-of-lines" width=${width} height=${top + inner + bottom} viewBox=${`0 0 ${width} ${top + inner + bottom}`} role="group" aria-label=${text.title(namesOf.against, namesOf.current)} font-size="13" fill="none">
    ${heads.map(
      ({x, anchor, name}) =>
        svg`<text x=${x} y="13" text-anchor=${anchor} font-weight="600" fill="var(--ink)">${name}</text>`
    )}
    ${[left.x, right.x].map(
      x =>
        svg`<line x1=${x} x2=${x} y1=${top - 8} y2=${top + inner + bottom - 2} stroke="var(--rule)"></line>`
    )}
    <g aria-hidden="true">${quiet}</g>
    ${loud}
  </svg>`;
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
