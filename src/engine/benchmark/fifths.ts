import type {Rank} from "./ranks.js";

export type Fifth = 1 | 2 | 3 | 4 | 5;

/** How many of n units each fifth holds, from the top: n/5, and one more in the first n mod 5. */
export function fifthSizes(n: number): number[] {
  return [0, 1, 2, 3, 4].map(at => Math.floor(n / 5) + Number(at < n % 5));
}

/** The fifth of each unit, by rank; ties keep the order they came in. Null with fewer than five units. */
export function fifths(ranks: readonly Rank[]): (Fifth | null)[] {
  if (ranks.length < 5) return ranks.map(() => null);
  const order = ranks.map((_, at) => at).sort((a, b) => ranks[a].rank - ranks[b].rank || a - b);
  const result = new Array<Fifth | null>(ranks.length);
  let from = 0;
  fifthSizes(ranks.length).forEach((size, at) => {
    for (const unit of order.slice(from, from + size)) result[unit] = (at + 1) as Fifth;
    from += size;
  });
  return result;
}

/** Unweighted means of the highest and the lowest fifth. Sorts `values` in place; at least five are needed. */
export function extremeMeans(values: Float64Array): {top: number; bottom: number} {
  const sizes = fifthSizes(values.length);
  values.sort();
  const mean = (part: Float64Array) => part.reduce((sum, value) => sum + value, 0) / part.length;
  return {top: mean(values.subarray(values.length - sizes[0])), bottom: mean(values.subarray(0, sizes[4]))};
}
