import type {Runs} from "../runs.js";
import {createEdge, type Side} from "./edge.js";
import type {PairDistance} from "./pair.js";

/**
 * Optimal matching run by run. A substitution gains 2·indel less its cost over a deletion and an insertion; the distance
 * is what deleting and inserting everything costs less the most that can be gained. The table of gains of all beginnings
 * falls into blocks, one for each run of one sequence and each of the other. Within a block every substitution gains the
 * same, so its lower and right edges follow from its upper and left ones without the inside (`edge.ts`): a pair takes
 * runs × weeks steps instead of weeks × weeks. Runs that both begin or end with are matched beforehand.
 */
export function alignRuns(runs: Runs, costs: Float64Array, size: number, indel: number): PairDistance {
  const longest = longestIn(runs);
  const edge = createEdge(longest, 2 * indel);
  const gains = costs.map(cost => Math.max(0, 2 * indel - cost));
  const x = createCourse(runs);
  const y = createCourse(runs);
  const upper: Side = {numbers: new Float64Array(longest + 1), start: 0, length: 0};
  const left: Side = {numbers: new Float64Array(longest + 1), start: 0, length: 0};
  let right: Float64Array = new Float64Array(longest + 1);
  return (i, j) => {
    x.load(i);
    y.load(j);
    trim(x, y);
    const apart = indel * (weeksOf(x) + weeksOf(y));
    if (x.first === x.last || y.first === y.last) return apart;
    upper.numbers.fill(0);
    for (let p = x.first; p < x.last; ++p) {
      const lowest = p === x.last - 1;
      const own = x.state[p] * size;
      left.length = x.weeks[p];
      left.numbers.fill(0, 0, left.length + 1);
      upper.start = 0;
      for (let q = y.first; q < y.last; ++q) {
        const gain = gains[own + y.state[q]];
        upper.length = y.weeks[q];
        upper.numbers[upper.start] = left.numbers[0];
        if (lowest || q < y.last - 1) edge(right, 0, left, upper, gain);
        if (!lowest) edge(upper.numbers, upper.start, upper, left, gain);
        upper.start += upper.length;
        const spare = left.numbers;
        left.numbers = right;
        right = spare;
      }
    }
    return apart - left.numbers[left.length];
  };
}

/** The runs of one sequence from `first` to before `last`, the lengths in `weeks` free to be shortened. */
interface Course {
  first: number;
  last: number;
  readonly state: Uint8Array;
  readonly weeks: Uint16Array;
  load(row: number): void;
}

function createCourse(runs: Runs): Course {
  const {offsets} = runs;
  let most = 0;
  for (let row = 1; row < offsets.length; ++row) most = Math.max(most, offsets[row] - offsets[row - 1]);
  const state = new Uint8Array(most);
  const weeks = new Uint16Array(most);
  return {
    first: 0,
    last: 0,
    state,
    weeks,
    load(row) {
      const start = offsets[row];
      this.first = 0;
      this.last = offsets[row + 1] - start;
      for (let k = 0; k < this.last; ++k) {
        state[k] = runs.state[start + k];
        weeks[k] = runs.weeks[start + k];
      }
    }
  };
}

/** Takes away what both begin with, then what both end with. */
function trim(x: Course, y: Course): void {
  while (x.first < x.last && y.first < y.last && x.state[x.first] === y.state[y.first]) {
    const both = Math.min(x.weeks[x.first], y.weeks[y.first]);
    for (const course of [x, y]) {
      course.weeks[course.first] -= both;
      if (course.weeks[course.first] === 0) ++course.first;
    }
  }
  while (x.first < x.last && y.first < y.last && x.state[x.last - 1] === y.state[y.last - 1]) {
    const both = Math.min(x.weeks[x.last - 1], y.weeks[y.last - 1]);
    for (const course of [x, y]) {
      course.weeks[course.last - 1] -= both;
      if (course.weeks[course.last - 1] === 0) --course.last;
    }
  }
}

function weeksOf({first, last, weeks}: Course): number {
  let sum = 0;
  for (let k = first; k < last; ++k) sum += weeks[k];
  return sum;
}

function longestIn({offsets, weeks}: Runs): number {
  let longest = 0;
  for (let row = 0; row < offsets.length - 1; ++row) {
    let sum = 0;
    for (let k = offsets[row]; k < offsets[row + 1]; ++k) sum += weeks[k];
    longest = Math.max(longest, sum);
  }
  return longest;
}
