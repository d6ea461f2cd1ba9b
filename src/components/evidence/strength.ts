import type {Direction, Strength} from "../../benchmark/evidence.js";
import {svg} from "../dom.js";

/** How many of three boxes are filled; null where the strength is not known, which has a broken edge. */
const boxes: Readonly<Record<Strength, number | null>> = {
  strong: 3,
  weaker: 2,
  unstated: null,
  unclear: 1,
  none: 0
};

/** How sure, as three boxes: a picture beside the words that say it. */
export function strengthMark(strength: Strength): SVGElement {
  const filled = boxes[strength];
  return svg`<svg class="strength-mark" viewBox="0 0 44 12" width="44" height="12" aria-hidden="true">${[
    0, 1, 2
  ].map(
    at =>
      svg`<rect x=${0.75 + at * 15} y="0.75" width="11" height="10.5" fill=${filled !== null && at < filled ? "var(--accent)" : "none"} stroke="var(--ink-soft)" stroke-dasharray=${filled === null ? "2 2" : "none"}></rect>`
  )}</svg>`;
}

const paths: Readonly<Record<Direction, string>> = {
  positive: "M-5,5L4,-4M-2,-5H5V2",
  negative: "M-5,-5L4,4M-2,5H5V-2",
  mixed: "M-5,-3H5M-5,3H5",
  none: "M-5,0H5"
};

/** Which way: an arrow up or down, two lines or one; a picture beside the words. */
export function directionMark(direction: Direction): SVGElement {
  return svg`<svg class="band-mark" viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke="var(--ink)" stroke-width="1.75"><path d=${paths[direction]}></path></svg>`;
}
