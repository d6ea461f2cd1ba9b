/** Place of the pair i < j among n(n − 1)/2, first by i, then by j. */
export function pairAt(n: number, i: number, j: number): number {
  return i * n - (i * (i + 1)) / 2 + j - i - 1;
}

export function between(
  {n, values}: {readonly n: number; readonly values: Float64Array},
  i: number,
  j: number
) {
  if (i === j) return 0;
  return i < j ? values[pairAt(n, i, j)] : values[pairAt(n, j, i)];
}

/** Distances of one to all, itself included. */
export function fillRow(
  {n, values}: {readonly n: number; readonly values: Float64Array},
  i: number,
  into: Float64Array
): Float64Array {
  for (let j = 0, at = i - 1; j < i; at += n - j - 2, ++j) into[j] = values[at];
  into[i] = 0;
  for (let j = i + 1, at = pairAt(n, i, j); j < n; ++j, ++at) into[j] = values[at];
  return into;
}

/** Up to this many sequences all rows are kept, 72 MB at most: one after the other they are read ten times as fast. */
const mostKept = 3000;

/** Distances of one to all, itself included, for those who read every row several times. Not to be kept or written to. */
export function openRows(distances: {
  readonly n: number;
  readonly values: Float64Array;
}): (i: number) => Float64Array {
  const {n, values} = distances;
  if (n > mostKept) {
    const row = new Float64Array(n);
    return i => fillRow(distances, i, row);
  }
  const square = new Float64Array(n * n);
  for (let i = 0, at = 0; i < n; ++i) {
    for (let j = i + 1; j < n; ++j, ++at) {
      square[i * n + j] = values[at];
      square[j * n + i] = values[at];
    }
  }
  return i => square.subarray(i * n, (i + 1) * n);
}
