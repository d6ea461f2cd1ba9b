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
