/** Milliseconds of repeated runs: what to quote (the median) and how noisy the machine was. */
export interface Timing {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

const round = (value: number) => Math.round(value * 100) / 100;

export function summarise(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const half = sorted.length / 2;
  const median = (sorted[Math.ceil(half) - 1] + sorted[Math.floor(half)]) / 2;
  return {
    median: round(median),
    min: round(sorted[0]),
    max: round(sorted[sorted.length - 1]),
    runs: sorted.length
  };
}

export function time<T>(run: () => T): {readonly value: T; readonly milliseconds: number} {
  const start = performance.now();
  const value = run();
  return {value, milliseconds: performance.now() - start};
}
