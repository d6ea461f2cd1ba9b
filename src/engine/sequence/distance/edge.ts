/** One side of a block of the table of gains: `length` + 1 numbers from `start`. The corner is on both sides. */
export interface Side {
  numbers: Float64Array;
  start: number;
  length: number;
}

/** Writes the edge opposite `far`, parallel to `near`, from both; `out` may be `near` itself. */
export type Edge = (out: Float64Array, outStart: number, near: Side, far: Side, gain: number) => void;

/**
 * Edges of a block in which every substitution gains `gain` over a deletion and an insertion, `most` where it costs
 * nothing. The best way through a block p high and q wide gains gain·min(p, q). Numbers never fall to the right or
 * downwards, so a way that leaves a side too early for its diagonal is never better than the one along the diagonal, and
 * what is left for `out[i]` are two maxima: over the part of the far side from its end to where the diagonal meets it, and
 * over the last `far.length` + 1 numbers of the near side.
 */
export function createEdge(longest: number, most: number): Edge {
  const window = createWindow(longest);
  return (out, outStart, near, far, gain) => {
    if (gain === 0) flat(out, outStart, near, far);
    else if (gain === most) matched(out, outStart, near, far, most);
    else if (near.length <= far.length) short(out, outStart, near, far, gain);
    else window(out, outStart, near, far, gain);
  };
}

/** No substitution pays: the far side's end or the near side's own number. */
function flat(out: Float64Array, outStart: number, {numbers, start, length}: Side, far: Side): void {
  const last = far.numbers[far.start + far.length];
  for (let i = 0; i <= length; ++i) {
    const own = numbers[start + i];
    out[outStart + i] = own > last ? own : last;
  }
}

/** Both runs are in one state: nothing is better than the diagonal. */
function matched(out: Float64Array, outStart: number, near: Side, far: Side, most: number): void {
  const {numbers, start, length} = near;
  const over = far.length;
  const corner = far.start + over;
  for (let i = length; i >= over; --i) out[outStart + i] = numbers[start + i - over] + most * over;
  for (let i = Math.min(length, over - 1); i >= 0; --i)
    out[outStart + i] = far.numbers[corner - i] + most * i;
}

/** The near side is the shorter: all of it up to i is within reach. */
function short(out: Float64Array, outStart: number, near: Side, far: Side, gain: number): void {
  const {numbers, start, length} = near;
  const others = far.numbers;
  const corner = far.start + far.length;
  let fromNear = -1;
  let fromFar = -1;
  for (let i = 0, gained = 0; i <= length; ++i, gained += gain) {
    const own = numbers[start + i] - gained;
    if (own > fromNear) fromNear = own;
    const other = others[corner - i] + gained;
    if (other > fromFar) fromFar = other;
    const best = fromNear + gained;
    out[outStart + i] = fromFar > best ? fromFar : best;
  }
}

/** The near side is the longer: a queue holds those of its numbers within reach that may yet be the largest. */
function createWindow(longest: number): Edge {
  const queue = new Float64Array(longest + 1);
  const places = new Int32Array(longest + 1);
  return (out, outStart, near, far, gain) => {
    const {numbers, start, length} = near;
    const others = far.numbers;
    const over = far.length;
    const corner = far.start + over;
    let fromFar = -1;
    let gained = 0;
    let tail = 0;
    for (let i = 0; i <= over; ++i, gained += gain) {
      const own = numbers[start + i] - gained;
      while (tail > 0 && queue[tail - 1] <= own) --tail;
      queue[tail] = own;
      places[tail++] = i;
      const other = others[corner - i] + gained;
      if (other > fromFar) fromFar = other;
      const best = queue[0] + gained;
      out[outStart + i] = fromFar > best ? fromFar : best;
    }
    for (let i = over + 1, head = 0; i <= length; ++i, gained += gain) {
      const own = numbers[start + i] - gained;
      while (tail > head && queue[tail - 1] <= own) --tail;
      queue[tail] = own;
      places[tail++] = i;
      if (places[head] < i - over) ++head;
      const best = queue[head] + gained;
      out[outStart + i] = fromFar > best ? fromFar : best;
    }
  };
}
