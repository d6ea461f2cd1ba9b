/** Ranks from the lowest, 1, up; values that are the same share the mean of their ranks (R `rank`). */
export function midranks(values: Float64Array): Float64Array {
  const order = Array.from(values, (_, at) => at).sort((a, b) => values[a] - values[b]);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from + 1;
    while (to < order.length && values[order[to]] === values[order[from]]) ++to;
    for (let at = from; at < to; ++at) ranks[order[at]] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
