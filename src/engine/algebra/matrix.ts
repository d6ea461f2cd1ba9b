/** Rows and columns `index` of a square row-major matrix. */
export function submatrix(matrix: Float64Array, size: number, index: readonly number[]): Float64Array {
  const q = index.length;
  const result = new Float64Array(q * q);
  for (let i = 0; i < q; ++i) {
    const row = index[i] * size;
    for (let j = 0; j < q; ++j) result[i * q + j] = matrix[row + index[j]];
  }
  return result;
}

/** A·B for square row-major matrices of the same size. */
export function multiply(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; ++i) {
    for (let k = 0; k < size; ++k) {
      const left = a[i * size + k];
      if (left === 0) continue;
      for (let j = 0; j < size; ++j) result[i * size + j] += left * b[k * size + j];
    }
  }
  return result;
}

/** x'Ax for a square row-major matrix. */
export function quadratic(matrix: Float64Array, x: Float64Array): number {
  let sum = 0;
  for (let a = 0; a < x.length; ++a) {
    for (let b = 0; b < x.length; ++b) sum += x[a] * matrix[a * x.length + b] * x[b];
  }
  return sum;
}
