import {explained} from "../benchmark/explained.js";
import {extremeMeans} from "../benchmark/fifths.js";
import {rankDescending} from "../benchmark/ranks.js";
import type {ModelRows, MultiverseHead} from "./result.js";

/** What a fit of one model must say to get its row: sums over the persons of each of the table's units. */
export interface ModelSums {
  readonly logLik: number | null;
  readonly fitShare: number | null;
  readonly expected: Float64Array;
  /** Of the outcomes given the model: Σ p(1 − p), or n·σ². */
  readonly variance: Float64Array;
}

/** Per unit of the table: persons and the sum of their outcomes. */
export interface UnitTotals {
  readonly n: Float64Array;
  readonly observed: Float64Array;
}

export function createRows({units, everyone}: MultiverseHead, models: number): ModelRows {
  return {
    expected: new Float64Array(models * everyone.length),
    differences: new Float64Array(models * units.length),
    squaredErrors: new Float64Array(models * units.length),
    ranks: new Float32Array(models * units.length),
    statistics: {
      logLik: new Float64Array(models),
      fitShare: new Float64Array(models),
      explainedShare: new Float64Array(models),
      explainedShareNoiseRemoved: new Float64Array(models),
      gap: new Float64Array(models)
    }
  };
}

/** Writes models into rows: means, differences, ranks and statistics from sums per unit. */
export class RowWriter {
  readonly #n: Float64Array;
  /** Places in the table of everyone's units, and among those of the assessed ones. */
  readonly #everyone: readonly number[];
  readonly #assessed: readonly number[];
  readonly #observed: readonly number[];
  readonly #errors: number[];

  constructor({n, observed}: UnitTotals, minimumUnitSize: number) {
    this.#n = n;
    this.#everyone = Array.from(n.keys()).filter(unit => n[unit] > 0);
    this.#observed = this.#everyone.map(unit => observed[unit] / n[unit]);
    this.#assessed = this.#everyone.flatMap((unit, at) => (n[unit] >= minimumUnitSize ? [at] : []));
    this.#errors = this.#assessed.map(() => 0);
  }

  write(rows: ModelRows, row: number, {logLik, fitShare, expected, variance}: ModelSums): void {
    const everyone = rows.expected.subarray(row * this.#everyone.length, (row + 1) * this.#everyone.length);
    this.#everyone.forEach((unit, at) => {
      everyone[at] = expected[unit] / this.#n[unit];
    });
    const from = row * this.#assessed.length;
    const to = from + this.#assessed.length;
    const differences = rows.differences.subarray(from, to);
    const squaredErrors = rows.squaredErrors.subarray(from, to);
    this.#assessed.forEach((at, k) => {
      const unit = this.#everyone[at];
      differences[k] = this.#observed[at] - everyone[at];
      squaredErrors[k] = variance[unit] / this.#n[unit] ** 2;
      this.#errors[k] = Math.sqrt(squaredErrors[k]);
    });
    const values = Array.from(differences);
    rankDescending(values).forEach(({rank}, k) => {
      rows.ranks[from + k] = rank;
    });
    const observed = this.#assessed.map(at => this.#observed[at]);
    const {share, noiseRemoved} = explained(observed, values, this.#errors);
    const {statistics} = rows;
    statistics.logLik[row] = logLik ?? Number.NaN;
    statistics.fitShare[row] = fitShare ?? Number.NaN;
    statistics.explainedShare[row] = share ?? Number.NaN;
    statistics.explainedShareNoiseRemoved[row] = noiseRemoved ?? Number.NaN;
    statistics.gap[row] = gap(differences);
  }
}

function gap(differences: Float64Array): number {
  if (differences.length < 5) return Number.NaN;
  const {top, bottom} = extremeMeans(differences.slice());
  return top - bottom;
}
