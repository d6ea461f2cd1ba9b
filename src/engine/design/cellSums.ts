import type {CodedPeople} from "../table/codedTable.js";
import type {Design} from "./design.js";
import type {FactorColumn} from "./factor.js";

/**
 * Sums of weight · x per cell and parameter, cells × p, row-major: X'W split by any code of the rows (a week, say).
 * The intercept's column holds the sums of the weights.
 */
export function sumsByCell(
  design: Design<CodedPeople>,
  cell: Uint32Array,
  cells: number,
  weight: Float64Array
): Float64Array {
  const p = design.parameters.length;
  const sums = new Float64Array(cells * p);
  for (const {codes, size, columns} of design.factors) {
    const {parameterOf, others} = dummies(columns, size);
    if (others.length < columns.length) addDummies(sums, p, cell, codes, parameterOf, weight);
    for (const {parameter, values} of others) {
      for (let i = 0; i < cell.length; ++i) sums[cell[i] * p + parameter] += weight[i] * values[codes[i]];
    }
  }
  for (const {parameter, values} of design.dense) {
    for (let i = 0; i < cell.length; ++i) sums[cell[i] * p + parameter] += weight[i] * values[i];
  }
  for (let at = 0; at < sums.length; at += p) sums[at] = 0;
  for (let i = 0; i < cell.length; ++i) sums[cell[i] * p] += weight[i];
  return sums;
}

/**
 * The parameter of each level, for the columns that are plain dummies. Levels without one lead to the intercept, whose
 * sums are made afterwards: so that no row needs a branch.
 */
function dummies(columns: readonly FactorColumn[], size: number) {
  const parameterOf = new Uint32Array(size);
  for (const {only, parameter} of columns) if (only >= 0) parameterOf[only] = parameter;
  return {parameterOf, others: columns.filter(({only}) => only < 0)};
}

function addDummies(
  sums: Float64Array,
  p: number,
  cell: Uint32Array,
  codes: Uint8Array | Uint16Array,
  parameterOf: Uint32Array,
  weight: Float64Array
): void {
  for (let i = 0; i < cell.length; ++i) sums[cell[i] * p + parameterOf[codes[i]]] += weight[i];
}
