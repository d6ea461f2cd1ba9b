import type {Design} from "../design/design.js";
import type {CodedTable} from "../table/codedTable.js";

/** Sums of the outcomes alone: the same for every model of a table. */
export interface Outcomes {
  /** Persons per row. */
  readonly weight: Float64Array;
  readonly mean: number;
  /** Σ (y − mean)² over persons. */
  readonly totalSquares: number;
  readonly unitN: Float64Array;
  readonly unitObserved: Float64Array;
  /** Every person has the same outcome. */
  readonly constant: boolean;
}

export function sumOutcomes({table, persons}: Design): Outcomes {
  const {rows, y, unitCodes, units} = table;
  const weight = table.weight ?? new Float64Array(rows).fill(1);
  const unitN = new Float64Array(units.length);
  const unitObserved = new Float64Array(units.length);
  let sum = 0;
  for (let i = 0; i < rows; ++i) {
    unitN[unitCodes[i]] += weight[i];
    unitObserved[unitCodes[i]] += weight[i] * y[i];
    sum += weight[i] * y[i];
  }
  const mean = sum / persons;
  let totalSquares = 0;
  for (let i = 0; i < rows; ++i) totalSquares += weight[i] * ((y[i] - mean) ** 2 + varianceWithin(table, i));
  const first = y[0];
  const constant =
    y.every(value => value === first) && (table.outcome === "number" || first === 0 || first === 1);
  return {weight, mean, totalSquares, unitN, unitObserved, constant};
}

/** Variance of the outcome among a row's own persons: the row holds a share of yes and no, not one number. */
export function varianceWithin({outcome, y}: CodedTable, row: number): number {
  return outcome === "number" ? 0 : y[row] * (1 - y[row]);
}
