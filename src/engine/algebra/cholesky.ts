/** A symmetric matrix factored as LL', n × n, row-major. Columns without a pivot of their own are left out. */
export interface Cholesky {
  readonly size: number;
  readonly lower: Float64Array;
  /** Indices whose pivot fell to `tolerance` × diagonal or below: combinations of the columns before them. */
  readonly dependent: readonly number[];
  /** Smallest kept pivot over its diagonal: 1 − R² of the column on those before it. */
  readonly smallestPivot: number;
}

/**
 * Cholesky factor in the given order. A pivot at or below `tolerance` times its column's diagonal marks the column as
 * dependent on earlier ones: its row and column are zero and solutions have a zero there. `matrix` is symmetric, `size`
 * × `size`, row-major.
 */
export function cholesky(matrix: Float64Array, size: number, tolerance = 0): Cholesky {
  const lower = new Float64Array(size * size);
  const dependent: number[] = [];
  let smallestPivot = 1;
  for (let j = 0; j < size; ++j) {
    const row = j * size;
    let pivot = matrix[row + j];
    for (let k = 0; k < j; ++k) pivot -= lower[row + k] ** 2;
    const ratio = pivot / matrix[row + j];
    if (!(pivot > 0 && ratio > tolerance)) {
      dependent.push(j);
      for (let k = 0; k < j; ++k) lower[row + k] = 0;
      continue;
    }
    if (ratio < smallestPivot) smallestPivot = ratio;
    const root = Math.sqrt(pivot);
    lower[row + j] = root;
    for (let i = j + 1; i < size; ++i) {
      const below = i * size;
      let sum = matrix[below + j];
      for (let k = 0; k < j; ++k) sum -= lower[below + k] * lower[row + k];
      lower[below + j] = sum / root;
    }
  }
  return {size, lower, dependent, smallestPivot};
}

/** Solves LL'x = b in place and gives b back; `size` numbers, 0 where a column was found dependent. */
export function solve({size, lower}: Cholesky, b: Float64Array): Float64Array {
  for (let i = 0; i < size; ++i) {
    const row = i * size;
    if (lower[row + i] === 0) {
      b[i] = 0;
      continue;
    }
    let sum = b[i];
    for (let k = 0; k < i; ++k) sum -= lower[row + k] * b[k];
    b[i] = sum / lower[row + i];
  }
  for (let i = size - 1; i >= 0; --i) {
    if (lower[i * size + i] === 0) continue;
    let sum = b[i];
    for (let k = i + 1; k < size; ++k) sum -= lower[k * size + i] * b[k];
    b[i] = sum / lower[i * size + i];
  }
  return b;
}

/** (LL')⁻¹, with zero rows and columns for dependent ones. */
export function inverse(factor: Cholesky): Float64Array {
  const {size} = factor;
  const result = new Float64Array(size * size);
  const column = new Float64Array(size);
  for (let j = 0; j < size; ++j) {
    if (factor.lower[j * size + j] === 0) continue;
    column.fill(0);
    column[j] = 1;
    solve(factor, column);
    for (let i = 0; i < size; ++i) result[i * size + j] = column[i];
  }
  return result;
}
