export type Fifth = 1 | 2 | 3 | 4 | 5;

/** How many of n units each fifth holds, from the top: n/5, and one more in the first n mod 5. */
export function fifthSizes(n: number): number[] {
  return [0, 1, 2, 3, 4].map(at => Math.floor(n / 5) + Number(at < n % 5));
}

/** The fifth of each value, 1 = highest; equal values keep the order they came in. Null with fewer than five. */
export function fifths(values: readonly number[]): (Fifth | null)[] {
  if (values.length < 5) return values.map(() => null);
  const order = values.map((_, at) => at).sort((a, b) => values[b] - values[a] || a - b);
  const result = new Array<Fifth | null>(values.length);
  let from = 0;
  fifthSizes(values.length).forEach((size, at) => {
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
