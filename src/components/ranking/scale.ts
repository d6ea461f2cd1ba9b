/** A straight scale whose ends and ticks are round numbers. */
export interface Scale {
  readonly ticks: readonly number[];
  /** Where a value lies, in per cent of the way from end to end. */
  at(value: number): number;
}

const steps = [1, 2, 5, 10];

/** The scale that holds all the values, with about `count` ticks; it ends at a tick or halfway to the next. */
export function niceScale(values: readonly number[], count: number): Scale {
  const finite = values.filter(Number.isFinite);
  const lowest = finite.length === 0 ? 0 : Math.min(...finite);
  const highest = finite.length === 0 ? 1 : Math.max(...finite);
  const span = highest - lowest || 1;
  const power = 10 ** Math.floor(Math.log10(span / count));
  const step = power * (steps.find(candidate => (candidate * power * count) / span >= 1) ?? 10);
  const half = step / 2;
  const from = Math.floor(lowest / half + 1e-9);
  const to = Math.max(from + 1, Math.ceil(highest / half - 1e-9));
  const digits = Math.max(0, 1 - Math.floor(Math.log10(step)));
  const halves = Array.from({length: to - from + 1}, (_, at) => from + at);
  const ticks = halves.filter(at => at % 2 === 0).map(at => Number((at * half).toFixed(digits)));
  return {ticks, at: value => (100 * (value - from * half)) / ((to - from) * half)};
}
