import {explained} from "../benchmark/explained.js";
import {same} from "../benchmark/ranks.js";
import type {ModelRows, MultiverseHead} from "./multiverse.js";
import {Ranking} from "./ranking.js";

/** What a fit of one model must say to get its row: sums over the persons of each of the table's units. */
export interface ModelSums {
  readonly logLik: number | null;
  readonly fitShare: number | null;
  readonly expected: Float64Array;
  /** Of the outcomes given the model: Σ p(1 − p), or n·σ². */
  readonly variance: Float64Array;
}

/** Per unit of the table: what its result is the mean over (persons, or exposure), and the sum of the outcomes. */
export interface UnitTotals {
  readonly n: Float64Array;
  readonly observed: Float64Array;
  /** What the smallest size is held against; n when left out. */
  readonly size?: Float64Array;
  /** Results that differ by less than nine digits of this are ties; 1 when left out. */
  readonly scale?: number;
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

/** A unit's difference: observed − expected, or per cent less than expected. */
export function differenceIn(relative: boolean, observed: number, expected: number): number {
  if (!relative) return observed - expected;
  return expected > 0 ? 100 * (1 - observed / expected) : 0;
}

/** Writes models into rows: means, differences, ranks and statistics from sums per unit. */
export class RowWriter {
  /** Persons, and actual outcome, of everyone's units. */
  readonly #n: Float64Array;
  readonly #observed: Float64Array;
  /** Places of everyone's units in the table, and of the assessed ones among them. */
  readonly #everyone: Int32Array;
  readonly #assessed: Int32Array;
  readonly #observedAssessed: Float64Array;
  readonly #errors: Float64Array;
  readonly #ranking: Ranking;
  readonly #relative: boolean;
  /** observed − expected, whatever differences are. */
  readonly #apart: Float64Array;

  constructor({n, observed, size = n, scale = 1}: UnitTotals, minimumUnitSize: number, relative = false) {
    this.#relative = relative;
    this.#everyone = Int32Array.from(n.keys()).filter(unit => n[unit] > 0);
    this.#n = Float64Array.from(this.#everyone, unit => n[unit]);
    this.#observed = Float64Array.from(this.#everyone, unit => observed[unit] / n[unit]);
    this.#assessed = Int32Array.from(this.#everyone.keys()).filter(
      at => size[this.#everyone[at]] >= minimumUnitSize
    );
    this.#observedAssessed = Float64Array.from(this.#assessed, at => this.#observed[at]);
    this.#errors = new Float64Array(this.#assessed.length);
    this.#apart = new Float64Array(this.#assessed.length);
    this.#ranking = new Ranking(this.#assessed.length, same * scale);
  }

  write(rows: ModelRows, row: number, {logLik, fitShare, expected, variance}: ModelSums): void {
    const own = <T extends Float64Array | Float32Array>(all: T, width: number) =>
      all.subarray(row * width, (row + 1) * width) as T;
    const everyone = own(rows.expected, this.#everyone.length);
    for (let at = 0; at < everyone.length; ++at) everyone[at] = expected[this.#everyone[at]] / this.#n[at];

    const differences = own(rows.differences, this.#assessed.length);
    const squaredErrors = own(rows.squaredErrors, this.#assessed.length);
    for (let k = 0; k < differences.length; ++k) {
      const at = this.#assessed[k];
      const squaredError = variance[this.#everyone[at]] / this.#n[at] ** 2;
      this.#apart[k] = this.#observed[at] - everyone[at];
      this.#errors[k] = Math.sqrt(squaredError);
      differences[k] = differenceIn(this.#relative, this.#observed[at], everyone[at]);
      squaredErrors[k] = this.#relative ? squaredError * (100 / everyone[at]) ** 2 : squaredError;
    }
    this.#ranking.sort(differences);
    this.#ranking.write(own(rows.ranks, this.#assessed.length));

    const {share, noiseRemoved} = explained(this.#observedAssessed, this.#apart, this.#errors);
    const {statistics} = rows;
    statistics.logLik[row] = logLik ?? Number.NaN;
    statistics.fitShare[row] = fitShare ?? Number.NaN;
    statistics.explainedShare[row] = share ?? Number.NaN;
    statistics.explainedShareNoiseRemoved[row] = noiseRemoved ?? Number.NaN;
    statistics.gap[row] = this.#ranking.gap();
  }
}
