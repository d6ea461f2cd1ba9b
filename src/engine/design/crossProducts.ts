import type {CodedPeople} from "../table/codedTable.js";
import type {Design} from "./design.js";
import type {Factor} from "./factor.js";

/**
 * X'WX of the design for one weight per row, p × p, row-major, both triangles. Factors are crossed with factors as
 * small tables of summed weights, one pass of additions per pair, and only then spread to parameters.
 */
export function crossProducts(design: Design<CodedPeople>, weight: Float64Array): Float64Array {
  const p = design.parameters.length;
  const {factors, dense, table} = design;
  const matrix = new Float64Array(p * p);
  const put = (a: number, b: number, value: number) => {
    matrix[a * p + b] += value;
    if (a !== b) matrix[b * p + a] += value;
  };

  let total = 0;
  for (let i = 0; i < table.rows; ++i) total += weight[i];
  put(0, 0, total);

  const used = factors.filter(({columns}) => columns.length > 0);
  used.forEach((factor, at) => {
    const own = sumByLevel(factor, weight);
    for (const a of factor.columns) {
      put(0, a.parameter, weighted(own, a.values));
      for (const b of factor.columns) {
        if (b.parameter < a.parameter) continue;
        if (a.only >= 0 && b.only >= 0) {
          if (a.only === b.only) put(a.parameter, b.parameter, own[a.only]);
        } else put(a.parameter, b.parameter, weightedPair(own, a.values, b.values));
      }
    }
    for (const other of used.slice(at + 1)) spreadPair(factor, other, crossTable(factor, other, weight), put);
  });

  dense.forEach((column, at) => {
    const x = new Float64Array(table.rows);
    let sum = 0;
    for (let i = 0; i < table.rows; ++i) sum += x[i] = weight[i] * column.values[i];
    put(0, column.parameter, sum);
    for (const factor of used) {
      const own = sumByLevel(factor, x);
      for (const a of factor.columns) put(column.parameter, a.parameter, weighted(own, a.values));
    }
    for (const other of dense.slice(at)) put(column.parameter, other.parameter, weighted(x, other.values));
  });
  return matrix;
}

/** Sums of weight · x per unit and parameter, units × p, row-major: X'W split by unit. */
export function sumsByUnit(design: Design<CodedPeople>, weight: Float64Array): Float64Array {
  const p = design.parameters.length;
  const {factors, dense, table} = design;
  const [unit, ...others] = factors;
  const sums = new Float64Array(unit.size * p);
  const own = sumByLevel(unit, weight);
  for (let u = 0; u < unit.size; ++u) {
    sums[u * p] = own[u];
    for (const {parameter, values} of unit.columns) sums[u * p + parameter] = own[u] * values[u];
  }
  for (const factor of others) {
    const cells = crossTable(unit, factor, weight);
    for (let u = 0; u < unit.size; ++u) {
      const row = cells.subarray(u * factor.size, (u + 1) * factor.size);
      for (const {parameter, values, only} of factor.columns) {
        sums[u * p + parameter] = only >= 0 ? row[only] : weighted(row, values);
      }
    }
  }
  for (const {parameter, values} of dense) {
    for (let i = 0; i < table.rows; ++i) sums[table.unitCodes[i] * p + parameter] += weight[i] * values[i];
  }
  return sums;
}

function crossTable(a: Factor, b: Factor, weight: Float64Array): Float64Array {
  const cells = new Float64Array(a.size * b.size);
  const {codes: ac} = a;
  const {codes: bc, size} = b;
  for (let i = 0; i < weight.length; ++i) cells[ac[i] * size + bc[i]] += weight[i];
  return cells;
}

function spreadPair(
  a: Factor,
  b: Factor,
  cells: Float64Array,
  put: (a: number, b: number, value: number) => void
): void {
  const column = new Float64Array(a.size);
  for (const right of b.columns) {
    for (let level = 0; level < a.size; ++level) {
      const row = level * b.size;
      if (right.only >= 0) column[level] = cells[row + right.only];
      else {
        let sum = 0;
        for (let other = 0; other < b.size; ++other) sum += cells[row + other] * right.values[other];
        column[level] = sum;
      }
    }
    for (const left of a.columns) {
      put(
        left.parameter,
        right.parameter,
        left.only >= 0 ? column[left.only] : weighted(column, left.values)
      );
    }
  }
}

function sumByLevel({codes, size}: Factor, weight: Float64Array): Float64Array {
  const sums = new Float64Array(size);
  for (let i = 0; i < weight.length; ++i) sums[codes[i]] += weight[i];
  return sums;
}

function weighted(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; ++i) sum += a[i] * b[i];
  return sum;
}

function weightedPair(w: Float64Array, a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < w.length; ++i) sum += w[i] * a[i] * b[i];
  return sum;
}
