/** Buckets longer than this are sorted by comparing. */
const small = 24;

/**
 * The places of finite values in ascending order, equal values in the order they came in. Values fall into as many
 * buckets as there are values and are sorted there: a few passes where they are spread, and never worse than sorting.
 */
export function ascending(values: Float64Array): Uint32Array {
  const n = values.length;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; ++i) {
    if (values[i] < low) low = values[i];
    if (values[i] > high) high = values[i];
  }
  const scale = high > low ? (n - 1) / (high - low) : 0;
  const starts = new Uint32Array(n + 1);
  const bucketOf = new Uint32Array(n);
  for (let i = 0; i < n; ++i) {
    bucketOf[i] = Math.floor((values[i] - low) * scale);
    starts[bucketOf[i] + 1] += 1;
  }
  for (let at = 0; at < n; ++at) starts[at + 1] += starts[at];
  const next = starts.slice();
  const order = new Uint32Array(n);
  for (let i = 0; i < n; ++i) order[next[bucketOf[i]]++] = i;
  for (let at = 0; at < n; ++at) {
    const from = starts[at];
    const to = starts[at + 1];
    if (to - from > small) order.subarray(from, to).sort((a, b) => values[a] - values[b] || a - b);
    else insert(order, from, to, values);
  }
  return order;
}

function insert(order: Uint32Array, from: number, to: number, values: Float64Array): void {
  for (let i = from + 1; i < to; ++i) {
    const row = order[i];
    const value = values[row];
    let at = i;
    for (; at > from && values[order[at - 1]] > value; --at) order[at] = order[at - 1];
    order[at] = row;
  }
}
