/**
 * One side of a block of the table of partial distances: `length` + 1 numbers from `start`. The corner is on both sides.
 */
export interface Side {
  numbers: Float64Array;
  start: number;
  length: number;
}

/** Writes the edge opposite `far`, parallel to `near`, from both; `out` may be `near` itself. */
export type Edge = (out: Float64Array, outStart: number, near: Side, far: Side, cost: number) => void;

/**
 * Edges of a block in which every substitution costs `cost`. The cheapest way through a block p high and q wide costs
 * c·min(p, q) + d·|p − q|, with d for an indel and c the lesser of `cost` and 2d. Neighbours in the table differ by at
 * most d, so that a way that leaves a side too early for its diagonal is never better than the one along the diagonal,
 * and what is left are two minima: over the far side from where the diagonal through `out[i]` meets it, which only grows
 * as i does, and over the last `far.length` + 1 numbers of the near side, for which a queue keeps those that may yet be
 * the smallest. Where both runs are in one state c is 0 and the edge is the diagonal's own number.
 */
export function createEdge(longest: number, d: number): Edge {
  const queue = new Float64Array(longest + 1);
  const places = new Int32Array(longest + 1);

  const free = (out: Float64Array, outStart: number, near: Side, far: Side) => {
    const {numbers, start, length} = near;
    const over = far.length;
    for (let i = length; i >= over; --i) out[outStart + i] = numbers[start + i - over];
    const corner = far.start + over;
    for (let i = Math.min(length, over - 1); i >= 0; --i) out[outStart + i] = far.numbers[corner - i];
  };

  return (out, outStart, near, far, cost) => {
    if (cost === 0) {
      free(out, outStart, near, far);
      return;
    }
    const e = Math.min(cost, 2 * d) - d;
    const {numbers, start, length} = near;
    const others = far.numbers;
    const over = far.length;
    const corner = far.start + over;
    const across = d * over;
    let fromFar = Number.POSITIVE_INFINITY;
    let head = 0;
    let tail = 0;
    for (let i = 0; i <= length; ++i) {
      const own = numbers[start + i] - e * i;
      while (tail > head && queue[tail - 1] >= own) --tail;
      queue[tail] = own;
      places[tail++] = i;
      if (places[head] < i - over) ++head;
      if (i <= over) {
        const other = others[corner - i] + e * i;
        if (other < fromFar) fromFar = other;
      }
      const a = fromFar + d * i;
      const b = queue[head] + e * i + across;
      out[outStart + i] = a < b ? a : b;
    }
  };
}
