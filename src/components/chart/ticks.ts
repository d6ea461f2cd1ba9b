/** Ticks that no scale has: of sizes, of ranks and of weeks; and how ticks are written. */

const leaders = [5, 2, 1] as const;
/** The part of a step that ranks must be apart for their numbers not to meet. */
const apart = 0.7;
/** As many as numbers can be written with. */
const mostDigits = 4;

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
    for (const leader of leaders) {
      const size = leader * 10 ** power;
      if (size > high || size < low || last - place(size) < gap) continue;
      ticks.unshift(size);
      last = place(size);
    }
  }
  return ticks;
}

/** The first and the last of `count` ranks, and multiples of `step` between that are not too close to them. */
export function rankTicks(count: number, step: number): readonly number[] {
  if (count === 0) return [];
  const between = Array.from({length: Math.floor(count / step)}, (_, at) => (at + 1) * step);
  const free = between.filter(rank => rank - 1 >= apart * step && rank <= count - apart * step);
  return [...new Set([1, ...free, count])];
}

/** Week 0 and every `step` weeks up to `weeks`. */
export function weekTicks(weeks: number, step: number): number[] {
  return Array.from({length: Math.floor(weeks / step) + 1}, (_, at) => at * step);
}

/** The decimals that ticks need where they are written as so many times themselves. */
export function tickDigits(ticks: readonly number[], times = 1): number {
  const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;
  for (let digits = 0; digits < mostDigits; ++digits)
    if (ticks.every(tick => isWhole(tick * times * 10 ** digits))) return digits;
  return mostDigits;
}
