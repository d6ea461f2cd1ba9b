/**
 * Moves labels apart: as near to where they belong as a distance of `gap` between neighbours allows, all within
 * `low` to `high`, in the order they came in (ascending). Where they cannot all fit, the gap shrinks.
 */
export function spread(
  positions: readonly number[],
  gap: number,
  low: number,
  high: number
): readonly number[] {
  if (positions.length === 0) return [];
  const step = positions.length === 1 ? 0 : Math.min(gap, (high - low) / (positions.length - 1));
  const last = high - step * (positions.length - 1);
  // With the steps taken off, labels that are apart are simply not descending: pool those that are.
  const pools: {sum: number; count: number}[] = [];
  positions.forEach((position, at) => {
    pools.push({sum: position - step * at, count: 1});
    while (pools.length > 1 && mean(pools[pools.length - 2]) > mean(pools[pools.length - 1])) {
      const {sum, count} = pools.pop() as (typeof pools)[number];
      pools[pools.length - 1].sum += sum;
      pools[pools.length - 1].count += count;
    }
  });
  return pools
    .flatMap(pool => new Array<number>(pool.count).fill(Math.min(last, Math.max(low, mean(pool)))))
    .map((value, at) => value + step * at);
}

const mean = ({sum, count}: {sum: number; count: number}) => sum / count;
