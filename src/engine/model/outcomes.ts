import type {Design} from "../design/design.js";
import type {CodedTable} from "../table/codedTable.js";

/** Sums of the outcomes alone: the same for every model of a table that is fitted on the same people. */
export interface Outcomes {
  /** Persons per row. */
  readonly weight: Float64Array;
  /** The same, and 0 for people outside the reference population: they are expected something but teach nothing. */
  readonly fitWeight: Float64Array;
  /** Whether anyone is outside. */
  readonly restricted: boolean;
  /** Persons of the reference population, their mean outcome, and below what else is said of them. */
  readonly n: number;
  readonly mean: number;
  /** Σ (y − mean)² over persons. */
  readonly totalSquares: number;
  /** Units that have people in it. */
  readonly clusters: number;
  readonly unitN: Float64Array;
  readonly unitObserved: Float64Array;
  /** Every person has the same outcome. */
  readonly constant: boolean;
}

/** `reference` are the units whose people models are fitted on; all units when left out. */
export function sumOutcomes({table}: Design, reference?: readonly string[]): Outcomes {
  const {rows, y, unitCodes, units} = table;
  const weight = table.weight ?? new Float64Array(rows).fill(1);
  const isReference = units.map(({id}) => reference === undefined || reference.includes(id));
  const restricted = isReference.includes(false);
  const fitWeight = restricted ? weight.map((w, i) => (isReference[unitCodes[i]] ? w : 0)) : weight;
  const unitN = new Float64Array(units.length);
  const unitObserved = new Float64Array(units.length);
  let n = 0;
  let sum = 0;
  for (let i = 0; i < rows; ++i) {
    unitN[unitCodes[i]] += weight[i];
    unitObserved[unitCodes[i]] += weight[i] * y[i];
    n += fitWeight[i];
    sum += fitWeight[i] * y[i];
  }
  const mean = sum / n;
  let totalSquares = 0;
  for (let i = 0; i < rows; ++i)
    totalSquares += fitWeight[i] * ((y[i] - mean) ** 2 + varianceWithin(table, i));
  const first = y.find((_, i) => fitWeight[i] > 0) ?? 0;
  const constant =
    y.every((value, i) => fitWeight[i] === 0 || value === first) &&
    (table.outcome === "number" || first === 0 || first === 1);
  const clusters = unitN.reduce((count, size, unit) => count + Number(size > 0 && isReference[unit]), 0);
  return {weight, fitWeight, restricted, clusters, n, mean, totalSquares, unitN, unitObserved, constant};
}

/** Variance of the outcome among a row's own persons: the row holds a share of yes and no, not one number. */
export function varianceWithin({outcome, y}: CodedTable, row: number): number {
  return outcome === "number" ? 0 : y[row] * (1 - y[row]);
}
