import type {CodedTable, MixedFit} from "../../../src/engine/index.js";

/** Σ log Φ-weighted integrals over units, each by the trapezoidal rule with very many points: slow and independent. */
export function integrated(
  table: CodedTable,
  predictor: (row: number) => number,
  variance: number,
  points = 20_001
): number {
  const sd = Math.sqrt(variance);
  let total = 0;
  table.units.forEach((_, unit) => {
    const rows = Array.from(table.unitCodes.keys()).filter(row => table.unitCodes[row] === unit);
    const step = (24 * sd) / (points - 1);
    let sum = 0;
    for (let k = 0; k < points; ++k) {
      const b = -12 * sd + k * step;
      sum += Math.exp(logPeople(table, rows, predictor, b) - b ** 2 / (2 * variance));
    }
    total += Math.log((sum * step) / (sd * Math.sqrt(2 * Math.PI)));
  });
  return total;
}

/** Laplace's approximation by hand: the highest point by bisection of the slope, the curvature by its formula. */
export function laplace(table: CodedTable, predictor: (row: number) => number, variance: number): number {
  let total = 0;
  table.units.forEach((_, unit) => {
    const rows = Array.from(table.unitCodes.keys()).filter(row => table.unitCodes[row] === unit);
    const slope = (b: number) =>
      rows.reduce((sum, row) => sum + weightOf(table, row) * (table.y[row] - chance(predictor(row) + b)), 0) -
      b / variance;
    let [low, high] = [-50, 50];
    for (let round = 0; round < 100; ++round) {
      const middle = (low + high) / 2;
      if (slope(middle) > 0) low = middle;
      else high = middle;
    }
    const mode = (low + high) / 2;
    const curvature = rows.reduce((sum, row) => {
      const p = chance(predictor(row) + mode);
      return sum + weightOf(table, row) * p * (1 - p);
    }, 1 / variance);
    total +=
      logPeople(table, rows, predictor, mode) -
      mode ** 2 / (2 * variance) -
      Math.log(variance * curvature) / 2;
  });
  return total;
}

/** The linear predictor that a fit's terms give each row of a table of categories and numbers. */
export function predictorOf(table: CodedTable, {terms}: MixedFit): (row: number) => number {
  return row =>
    terms.reduce((sum, {condition, level, estimate}) => {
      const value = estimate ?? 0;
      if (condition === null) return sum + value;
      const column = table.columns.find(({id}) => id === condition);
      if (column === undefined) return sum;
      const at = column.per === "unit" ? table.unitCodes[row] : row;
      const x =
        column.kind === "numeric" ? column.values[at] : Number(column.levels[column.codes[at]] === level);
      return sum + value * x;
    }, 0);
}

const chance = (eta: number) => 1 / (1 + Math.exp(-eta));
const weightOf = ({weight}: CodedTable, row: number) => weight?.[row] ?? 1;

function logPeople(
  table: CodedTable,
  rows: readonly number[],
  predictor: (row: number) => number,
  b: number
): number {
  return rows.reduce((sum, row) => {
    const p = chance(predictor(row) + b);
    const y = table.y[row];
    return sum + weightOf(table, row) * (y * Math.log(p) + (1 - y) * Math.log(1 - p));
  }, 0);
}
