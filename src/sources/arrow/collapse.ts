/** Columns of small integers or numbers, all `rows` long. */
export type Keys = readonly (Uint8Array | Uint16Array | Float64Array)[];

/** The rows in the order of their keys, and where each run of equal keys begins. */
export interface Collapsed {
  readonly order: Uint32Array;
  readonly starts: readonly number[];
}

function compareRows(keys: Keys, a: number, b: number): number {
  for (const key of keys) {
    const difference = key[a] - key[b];
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Brings rows with equal keys together. The order depends on the keys alone, so neither the number of runs nor
 * their order tells in what order the rows came.
 */
export function collapse(rows: number, keys: Keys): Collapsed {
  const order = Uint32Array.from({length: rows}, (_, row) => row);
  order.sort((a, b) => compareRows(keys, a, b) || a - b);
  const starts: number[] = [];
  for (let at = 0; at < rows; ++at) {
    if (at === 0 || compareRows(keys, order[at - 1], order[at]) !== 0) starts.push(at);
  }
  return {order, starts};
}
