import type {Times} from "./table.js";

/** People told apart: a code per row, `size` of them. */
export interface Groups {
  readonly codes: Uint8Array | Uint16Array;
  readonly size: number;
}

/**
 * Time cut into cells: in every group (stratum, unit) one cell for each distinct time at which someone of the group
 * left, ascending, group after group. A person is at risk in the cells from `entry` to `exit`, both included.
 */
export interface Timeline {
  readonly times: Float64Array;
  /** Group g has the cells starts[g] … starts[g + 1] − 1. */
  readonly starts: Uint32Array;
  /** The cell in which each row leaves. */
  readonly exit: Uint32Array;
  /** The first cell in which each row is at risk; null when that is its group's first for everyone. */
  readonly entry: Uint32Array | null;
}

export function createTimeline(table: Times, groups: Groups | null = null): Timeline {
  const {rows, time, entry} = table;
  const size = groups?.size ?? 1;
  const {distinct, near} = distinctTimes(time);
  const place = placeIn(distinct);
  const groupOf = (row: number) => (groups === null ? 0 : groups.codes[row]);
  // One place more than there are times, for who enters after a group's last.
  const stride = distinct.length + 1;
  const cellAt = new Uint32Array(size * stride);
  const exit = new Uint32Array(rows);
  for (let i = 0; i < rows; ++i) {
    exit[i] = groupOf(i) * stride + place(time[i]);
    cellAt[exit[i]] = 1;
  }
  const starts = new Uint32Array(size + 1);
  const times: number[] = [];
  for (let group = 0, at = 0; group < size; ++group) {
    for (let k = 0; k < stride; ++k, ++at) {
      const leaves = cellAt[at] === 1;
      cellAt[at] = times.length;
      if (leaves) times.push(distinct[k]);
    }
    starts[group + 1] = times.length;
  }
  const firstAfter = (when: number) => (when + near < distinct[0] ? 0 : place(when + near) + 1);
  return {
    times: Float64Array.from(times),
    starts,
    exit: exit.map(at => cellAt[at]),
    entry:
      entry === null
        ? null
        : Uint32Array.from(
            entry,
            (when, i) => cellAt[groupOf(i) * stride + (when === 0 ? 0 : firstAfter(when))]
          )
  };
}

/** Sums per cell from the cell to its group's last: of those who leave in each, how many have not left before it. */
export function stillThere({starts}: Timeline, leaving: Float64Array): Float64Array {
  const sums = new Float64Array(leaving.length);
  for (let group = 0; group + 1 < starts.length; ++group) {
    let sum = 0;
    for (let cell = starts[group + 1] - 1; cell >= starts[group]; --cell) {
      sum += leaving[cell];
      sums[cell] = sum;
    }
  }
  return sums;
}

/** Σ value over the rows at risk in every cell. */
export function atRisk(timeline: Timeline, value: (row: number) => number): Float64Array {
  const {times, exit, entry, starts} = timeline;
  const leaving = new Float64Array(times.length);
  for (let i = 0; i < exit.length; ++i) leaving[exit[i]] += value(i);
  const sums = stillThere(timeline, leaving);
  if (entry === null) return sums;
  const entering = new Float64Array(times.length + 1);
  for (let i = 0; i < entry.length; ++i) entering[entry[i]] += value(i);
  for (let group = 0; group + 1 < starts.length; ++group) {
    let later = 0;
    for (let cell = starts[group + 1] - 1; cell >= starts[group]; --cell) {
      sums[cell] -= later;
      later += entering[cell];
    }
  }
  return sums;
}

/** Σ value over the rows that leave in every cell, of those for whom `which` holds. */
export function leaving(
  {times, exit}: Timeline,
  value: (row: number) => number,
  which: (row: number) => boolean
): Float64Array {
  const sums = new Float64Array(times.length);
  for (let i = 0; i < exit.length; ++i) if (which(i)) sums[exit[i]] += value(i);
  return sums;
}

/** Times this close, absolutely or against their mean, are one time (R's `aeqSurv`). */
const tied = 2 ** -26;

/** The distinct times at which someone leaves, ascending, and how near makes two times one. */
function distinctTimes(time: Float64Array): {distinct: Float64Array; near: number} {
  const all = Float64Array.from(new Set(time)).sort();
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const near = tied * Math.max(1, mean);
  return {distinct: all.filter((value, k) => k === 0 || value - all[k - 1] > near), near};
}

/** The last of the sorted times that is at most a given one. */
function placeIn(sorted: Float64Array): (time: number) => number {
  const last = sorted.length - 1;
  if (sorted.every((value, k) => value === sorted[0] + k)) {
    return time => Math.min(last, Math.floor(time - sorted[0]));
  }
  return time => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle] <= time) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}
