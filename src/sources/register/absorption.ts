import {cholesky, solve} from "../../engine/index.js";
import type {People} from "./people.js";

/**
 * What a national model leaves of differences between municipalities. A fit on the people's conditions takes up part
 * of any difference: all that lies along the intercept and the conditions of places, a little of the rest. To first
 * order the fitted differences are B·D, with D the differences from the true chances and
 * B = I − diag(1/n) C (X'WX)⁻¹ C' diag(n/W), where row u of C is Σ w x over u's persons, W their Σ w, w = p(1 − p).
 * Returned row-major, units × units.
 */
export function remainder(people: People, chances: Float64Array): Float64Array {
  const {starts} = people;
  const units = starts.length - 1;
  const {size, information, sums} = crossProducts(people, chances);
  const factor = cholesky(information, size, 1e-9);
  const result = new Float64Array(units * units);
  for (let v = 0; v < units; ++v) {
    const own = sums.subarray(v * size, (v + 1) * size);
    const response = solve(factor, own.slice());
    const n = starts[v + 1] - starts[v];
    for (let u = 0; u < units; ++u) {
      let shift = 0;
      for (let k = 0; k < size; ++k) shift += sums[u * size + k] * response[k];
      const absorbed = (shift * n) / own[0] / (starts[u + 1] - starts[u]);
      result[u * units + v] = Number(u === v) - absorbed;
    }
  }
  return result;
}

/** X'WX and, by municipality, Σ w x. The design has every level, so some columns depend on others: cholesky leaves them out. */
function crossProducts(people: People, chances: Float64Array) {
  const {starts, columns} = people;
  const units = starts.length - 1;
  const offsets: number[] = [];
  let size = 1;
  for (const column of columns) {
    offsets.push(size);
    size += column.kind === "categorical" ? column.levels.length : 1;
  }
  const centres = columns.map(column => (column.kind === "numeric" ? mean(column.values) : 0));
  const information = new Float64Array(size * size);
  const sums = new Float64Array(units * size);
  const at = new Int32Array(columns.length + 1);
  const x = new Float64Array(columns.length + 1).fill(1);
  for (let u = 0; u < units; ++u) {
    for (let i = starts[u]; i < starts[u + 1]; ++i) {
      const w = chances[i] * (1 - chances[i]);
      columns.forEach((column, k) => {
        if (column.kind === "categorical") at[k + 1] = offsets[k] + column.codes[i];
        else {
          at[k + 1] = offsets[k];
          x[k + 1] = column.values[column.per === "unit" ? u : i] - centres[k];
        }
      });
      for (let a = 0; a < at.length; ++a) {
        sums[u * size + at[a]] += w * x[a];
        for (let b = 0; b <= a; ++b) information[at[a] * size + at[b]] += w * x[a] * x[b];
      }
    }
  }
  for (let a = 0; a < size; ++a)
    for (let b = 0; b < a; ++b) information[b * size + a] = information[a * size + b];
  return {size, information, sums};
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
