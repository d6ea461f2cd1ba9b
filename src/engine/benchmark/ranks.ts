/** Differences closer than this are the same: far below what any outcome can show, far above rounding. */
export const same = 1e-9;

export interface Rank {
  readonly rank: number;
  readonly tied: boolean;
}

/** Ranks by value, 1 = highest; ties share the mean of their ranks. */
export function rankDescending(values: readonly number[]): Rank[] {
  const order = values.map((_, at) => at).sort((a, b) => values[b] - values[a] || a - b);
  const ranks = new Array<Rank>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[from]] - values[order[to]] <= same) ++to;
    for (const at of order.slice(from, to)) ranks[at] = {rank: (from + 1 + to) / 2, tied: to - from > 1};
    from = to;
  }
  return ranks;
}
