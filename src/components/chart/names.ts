import {svg} from "../dom.js";
import {type Box, boxOf, meet, type PlacedLabel} from "../map/labels.js";

/** A name to be written at a point, in pixels. */
export interface Name {
  readonly name: string;
  readonly at: readonly [x: number, y: number];
  /** Written even where there is no room. */
  readonly must: boolean;
}

export type PlacedName = Name & PlacedLabel;

/** How far a mark reaches from its point. */
const reach = 6;
/** Points a name may lie over. */
const mostCovered = 1;

/**
 * Each name beside its point, where it leaves the picture on no side and meets no name and no named point; of such
 * places the one that covers the fewest other points. A name that has none, or would cover more than one, is left out,
 * unless it must be written: then it stands where it meets least. The first has the first choice.
 */
export function placeNames(
  names: readonly Name[],
  points: readonly (readonly [x: number, y: number])[],
  area: Box
): readonly PlacedName[] {
  const taken: Box[] = names.map(({at: [x, y]}) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach
  }));
  return names.flatMap((name, own) => {
    const choices = around(name)
      .filter(choice => contains(area, boxOf(choice)))
      .map(choice => {
        const box = boxOf(choice);
        const met = taken.filter((other, at) => at !== own && meet(other, box)).length;
        const covered = points.filter(([x, y]) => covers(box, x, y)).length;
        return {choice, met, covered};
      })
      .sort((a, b) => a.met - b.met || a.covered - b.covered);
    const [best] = choices;
    if (best === undefined) return [];
    if (!name.must && (best.met > 0 || best.covered > mostCovered)) return [];
    taken.push(boxOf(best.choice));
    return [best.choice];
  });
}

function around(name: Name): readonly PlacedName[] {
  const [x, y] = name.at;
  return [
    {...name, x: x + 9, y: y + 4, anchor: "start"},
    {...name, x: x - 9, y: y + 4, anchor: "end"},
    {...name, x, y: y - 10, anchor: "middle"},
    {...name, x, y: y + 20, anchor: "middle"},
    {...name, x: x + 6, y: y - 8, anchor: "start"},
    {...name, x: x + 6, y: y + 17, anchor: "start"},
    {...name, x: x - 6, y: y - 8, anchor: "end"},
    {...name, x: x - 6, y: y + 17, anchor: "end"}
  ];
}

/** Names over a picture, each on a rim of paper; those that must be written in bold. */
export function nameMarks(names: readonly PlacedName[]): SVGElement {
  return svg`<g font-size="13" fill="var(--ink)" stroke="var(--paper)" stroke-width="4" stroke-linejoin="round" paint-order="stroke" pointer-events="none" aria-hidden="true">${names.map(
    ({name, x, y, anchor, must}) =>
      svg`<text x=${x.toFixed(1)} y=${y.toFixed(1)} text-anchor=${anchor} font-weight=${must ? 700 : 400}>${name}</text>`
  )}</g>`;
}

function contains(area: Box, {left, right, top, bottom}: Box): boolean {
  return left >= area.left && right <= area.right && top >= area.top && bottom <= area.bottom;
}

function covers({left, right, top, bottom}: Box, x: number, y: number): boolean {
  return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
}
