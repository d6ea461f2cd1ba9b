import type {Distances} from "../distance/distances.js";

/** All pairs by their distance, the closest first. */
export interface OrderedPairs {
  readonly distance: Float64Array;
  readonly first: Uint16Array;
  readonly second: Uint16Array;
}

/** Distances are sorted alone, and every pair then put where its distance begins, or next to those already there. */
export function orderPairs({n, values}: Pick<Distances, "n" | "values">): OrderedPairs {
  const distance = Float64Array.from(values).sort();
  const first = new Uint16Array(values.length);
  const second = new Uint16Array(values.length);
  const taken = new Uint32Array(values.length);
  for (let i = 0, at = 0; i < n; ++i) {
    for (let j = i + 1; j < n; ++j, ++at) {
      const start = startOf(distance, values[at]);
      const place = start + taken[start]++;
      first[place] = i;
      second[place] = j;
    }
  }
  return {distance, first, second};
}

/** The first of the sorted numbers that is not less. */
function startOf(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
