import {sumsByUnit} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import type {Passes} from "../design/passes.js";
import {open} from "../model/separation.js";
import type {RateTable} from "./rateTable.js";

/** What a fitted model says of anybody. */
export interface Predictor {
  /** One per parameter of the design; zero where the parameter is not estimated. */
  readonly beta: Float64Array;
  /** Per row 0 where nothing is expected to happen, else `open`. */
  readonly settled: Int8Array;
}

/** Events expected per row, of `weight[i]` persons: exposure times rate. */
export function expectRows(
  passes: Passes,
  {exposure}: RateTable,
  {beta, settled}: Predictor,
  weight: Float64Array
): Float64Array {
  const expected = new Float64Array(exposure.length);
  passes.predict(beta, (from, to, values) => {
    for (let i = from, j = 0; i < to; ++i, ++j) {
      if (settled[i] === open && weight[i] > 0) expected[i] = weight[i] * exposure[i] * Math.exp(values[j]);
    }
  });
  return expected;
}

/** Events expected of every unit's people. */
export function expectUnits(
  passes: Passes,
  table: RateTable,
  predictor: Predictor,
  weight: Float64Array
): Float64Array {
  return sumByUnit(table, expectRows(passes, table, predictor, weight));
}

/** Sums of a number per row. */
export function sumByUnit({units, unitCodes}: RateTable, values: Float64Array): Float64Array {
  const sums = new Float64Array(units.length);
  for (let i = 0; i < values.length; ++i) sums[unitCodes[i]] += values[i];
  return sums;
}

/** Derivatives of every unit's expected events by these parameters, units × q, row-major: Σ e·rate·x. */
export function slopesByUnit(
  design: Design<RateTable>,
  passes: Passes,
  predictor: Predictor,
  weight: Float64Array,
  parameters: readonly number[]
): Float64Array {
  const p = design.parameters.length;
  const q = parameters.length;
  const sums = sumsByUnit(design, expectRows(passes, design.table, predictor, weight));
  const slopes = new Float64Array(design.table.units.length * q);
  for (let unit = 0; unit < design.table.units.length; ++unit) {
    parameters.forEach((at, k) => {
      slopes[unit * q + k] = sums[unit * p + at];
    });
  }
  return slopes;
}
