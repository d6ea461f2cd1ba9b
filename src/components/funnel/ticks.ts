const leaders = [1, 2, 5] as const;

/** Round numbers from `low` to `high`, about `count` of them, and the decimals they need. */
export function linearTicks(
  low: number,
  high: number,
  count: number
): {readonly values: readonly number[]; readonly digits: number} {
  const rough = (high - low) / Math.max(1, count);
  if (!(rough > 0)) return {values: [low], digits: 1};
  const power = Math.floor(Math.log10(rough));
  const lead = [...leaders, 10].find(leader => leader * 10 ** power >= rough * (1 - 1e-9)) ?? 10;
  const exponent = lead === 10 ? power + 1 : power;
  const first = lead === 10 ? 1 : lead;
  const step = (at: number) => (exponent < 0 ? (at * first) / 10 ** -exponent : at * first * 10 ** exponent);
  const values: number[] = [];
  for (let at = Math.ceil(low / step(1) - 1e-9); step(at) <= high + step(1) * 1e-9; ++at)
    values.push(step(at));
  return {values, digits: Math.min(4, Math.max(0, -exponent))};
}

/** 1, 2, 5, 10, 20 … within bounds, from the largest down, no two closer than `gap` where `place` puts them. */
export function sizeTicks(
  low: number,
  high: number,
  place: (size: number) => number,
  gap: number
): readonly number[] {
  const ticks: number[] = [];
  let last = Number.POSITIVE_INFINITY;
  for (let power = Math.ceil(Math.log10(Math.max(1, high))); power >= 0; --power) {
    for (const leader of [...leaders].reverse()) {
      const size = leader * 10 ** power;
      if (size > high || size < low || last - place(size) < gap) continue;
      ticks.unshift(size);
      last = place(size);
    }
  }
  return ticks;
}
