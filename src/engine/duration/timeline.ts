import type {Times} from "./durationTable.js";

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

/**
 * Turns sums over those who leave in each cell into sums over those at risk in it, in place. `entering` are the sums
 * over those who are at risk from that cell on, where there are any; `width` numbers stand for each cell.
 */
export function addUp(
  {starts}: Timeline,
  sums: Float64Array,
  entering: Float64Array | null,
  width = 1
): Float64Array {
  for (let group = 0; group + 1 < starts.length; ++group) {
    for (let cell = starts[group + 1] - 2; cell >= starts[group]; --cell) {
      const here = cell * width;
      const next = here + width;
      for (let k = 0; k < width; ++k) sums[here + k] += sums[next + k];
      if (entering !== null) for (let k = 0; k < width; ++k) sums[here + k] -= entering[next + k];
    }
  }
  return sums;
}

/** Σ value over the rows at risk in every cell. */
export function atRisk(timeline: Timeline, value: (row: number) => number): Float64Array {
  const {times, entry} = timeline;
  return addUp(
    timeline,
    leaving(timeline, value, () => true),
    entry === null ? null : sumBy(entry, times.length, value)
  );
}

/** Σ value over the rows of each code. */
export function sumBy(codes: Uint32Array, size: number, value: (row: number) => number): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < codes.length; ++i) sums[codes[i]] += value(i);
  return sums;
}

/** Σ value over the rows that leave in every cell, of those for whom `which` holds. */
export function leaving(
  {times, exit}: Timeline,
  value: (row: number) => number,
  which: (row: number) => boolean
): Float64Array {
  return sumBy(exit, times.length, row => (which(row) ? value(row) : 0));
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
