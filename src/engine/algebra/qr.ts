import {CompensatedSum} from "./compensated.js";

/** A least-squares solution by Householder reflections. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  /** Indices of columns that are combinations of the columns before them; their coefficients are zero. */
  readonly dependent: readonly number[];
  /** (X'X)⁻¹, p × p, row-major, zero for dependent columns. */
  readonly unscaledCovariance: Float64Array;
}

/** A solution is refined when that changes it by more than this, relative to itself. */
const exactEnough = 1e-12;

/**
 * Least squares of y on the columns (each n long), in the order given and without pivoting: LINPACK's reflections,
 * which R's `lm` uses. Where a check with residuals in twice the precision moves the twelfth digit, the solution is
 * refined (Björck 1967, "Iterative refinement of linear least squares solutions"), so that hard but full-rank
 * problems such as NIST's Filip are solved. `tolerance` is the share of a column's norm that must be left after the
 * columns before it (R: 1e-7).
 */
export function leastSquares(
  columns: readonly Float64Array[],
  y: Float64Array,
  tolerance = 1e-12
): LeastSquares {
  const factored = factor(columns, y.length, tolerance);
  const kept = factored.pivots.map(at => columns[at]);
  const solution = new Float64Array(kept.length);
  const residuals = new Float64Array(y.length);
  let previous = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 6; ++round) {
    const {gap, normal} = augmentedResidual(kept, y, residuals, solution);
    const {step, change} = solveAugmented(factored, gap, normal);
    const size = relativeSize(step, solution);
    if (round > 0 && !(size > exactEnough && size < previous / 2)) break;
    for (let k = 0; k < step.length; ++k) solution[k] += step[k];
    for (let i = 0; i < change.length; ++i) residuals[i] += change[i];
    previous = size;
  }
  const coefficients = new Float64Array(columns.length);
  factored.pivots.forEach((at, k) => {
    coefficients[at] = solution[k];
  });
  return {
    coefficients,
    residuals,
    dependent: factored.dependent,
    unscaledCovariance: covariance(factored, columns.length)
  };
}

/** Reflectors below and on the diagonal of each kept column, R apart. */
interface Factored {
  readonly reflectors: readonly Float64Array[];
  /** R, rank × rank, by columns. */
  readonly upper: readonly Float64Array[];
  readonly pivots: readonly number[];
  readonly dependent: readonly number[];
}

function factor(columns: readonly Float64Array[], n: number, tolerance: number): Factored {
  const reflectors: Float64Array[] = [];
  const upper: Float64Array[] = [];
  const pivots: number[] = [];
  const dependent: number[] = [];
  columns.forEach((original, j) => {
    const column = original.slice();
    const k = pivots.length;
    for (let at = 0; at < k; ++at) reflect(reflectors[at], column, at);
    const length = k < n ? norm(column, k) : 0;
    if (!(length > tolerance * norm(original, 0))) {
      dependent.push(j);
      return;
    }
    const signed = column[k] < 0 ? -length : length;
    const top = column.slice(0, k + 1);
    top[k] = -signed;
    upper.push(top);
    for (let i = k; i < n; ++i) column[i] *= 1 / signed;
    column[k] += 1;
    reflectors.push(column);
    pivots.push(j);
  });
  return {reflectors, upper, pivots, dependent};
}

function norm(column: Float64Array, from: number): number {
  let largest = 0;
  for (let i = from; i < column.length; ++i) largest = Math.max(largest, Math.abs(column[i]));
  if (largest === 0) return 0;
  let sum = 0;
  for (let i = from; i < column.length; ++i) sum += (column[i] / largest) ** 2;
  return largest * Math.sqrt(sum);
}

/** Applies I − vv'/v_k to a column, where v counts from row k on. */
function reflect(v: Float64Array, column: Float64Array, k: number): void {
  let dot = 0;
  for (let i = k; i < v.length; ++i) dot += v[i] * column[i];
  const t = -dot / v[k];
  for (let i = k; i < v.length; ++i) column[i] += t * v[i];
}

/** What is left of r + Xb = y and X'r = 0, in twice the precision. */
function augmentedResidual(
  columns: readonly Float64Array[],
  y: Float64Array,
  residuals: Float64Array,
  solution: Float64Array
): {gap: Float64Array; normal: Float64Array} {
  const gap = y.map((value, i) => {
    const sum = new CompensatedSum();
    sum.add(value);
    sum.add(-residuals[i]);
    for (let k = 0; k < columns.length; ++k) sum.addProduct(-solution[k], columns[k][i]);
    return sum.value;
  });
  const normal = Float64Array.from(columns, column => {
    const sum = new CompensatedSum();
    for (let i = 0; i < column.length; ++i) sum.addProduct(-residuals[i], column[i]);
    return sum.value;
  });
  return {gap, normal};
}

/** Solves I·change + X·step = gap, X'·change = normal, by X = QR. */
function solveAugmented(
  {reflectors, upper}: Factored,
  gap: Float64Array,
  normal: Float64Array
): {step: Float64Array; change: Float64Array} {
  const rank = upper.length;
  const rotated = gap.slice();
  for (let k = 0; k < rank; ++k) reflect(reflectors[k], rotated, k);
  const h = normal.slice();
  for (let i = 0; i < rank; ++i) {
    for (let k = 0; k < i; ++k) h[i] -= upper[i][k] * h[k];
    h[i] /= upper[i][i];
  }
  const step = new Float64Array(rank);
  for (let i = rank - 1; i >= 0; --i) {
    let sum = rotated[i] - h[i];
    for (let k = i + 1; k < rank; ++k) sum -= upper[k][i] * step[k];
    step[i] = sum / upper[i][i];
  }
  const change = rotated;
  change.set(h);
  for (let k = rank - 1; k >= 0; --k) reflect(reflectors[k], change, k);
  return {step, change};
}

function relativeSize(step: Float64Array, solution: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < step.length; ++k) {
    if (step[k] !== 0)
      largest = Math.max(
        largest,
        Math.abs(step[k]) / Math.max(Math.abs(solution[k] + step[k]), Number.MIN_VALUE)
      );
  }
  return largest;
}

/** R⁻¹R⁻ᵀ at the pivots' places. */
function covariance({upper, pivots}: Factored, p: number): Float64Array {
  const rank = pivots.length;
  const inverse = upper.map(() => new Float64Array(rank));
  for (let j = 0; j < rank; ++j) {
    for (let i = j; i >= 0; --i) {
      let sum = Number(i === j);
      for (let k = i + 1; k <= j; ++k) sum -= upper[k][i] * inverse[k][j];
      inverse[i][j] = sum / upper[i][i];
    }
  }
  const result = new Float64Array(p * p);
  for (let a = 0; a < rank; ++a) {
    for (let b = 0; b < rank; ++b) {
      let sum = 0;
      for (let k = Math.max(a, b); k < rank; ++k) sum += inverse[a][k] * inverse[b][k];
      result[pivots[a] * p + pivots[b]] = sum;
    }
  }
  return result;
}
