import type {Range} from "../../engine/index.js";

/** The scale of the places of a ranking: place r takes up the r-th of `count` equal parts, in per cent. */
export interface PlaceScale {
  readonly count: number;
  /** Where the first place of a range begins and the last one ends. */
  span(range: Range): Range;
  /** The middle of a place. */
  at(place: number): number;
  /** Where one fifth ends and the next begins; none with fewer than five places. */
  readonly fifths: readonly number[];
}

/** The first `count` mod 5 fifths from the top hold one place more. */
export function placeScale(count: number): PlaceScale {
  const part = 100 / Math.max(1, count);
  const size = Math.floor(count / 5);
  return {
    count,
    span: ([first, last]) => [part * (first - 1), part * last],
    at: place => part * (place - 0.5),
    fifths: size === 0 ? [] : [1, 2, 3, 4].map(k => part * (k * size + Math.min(k, count % 5)))
  };
}
