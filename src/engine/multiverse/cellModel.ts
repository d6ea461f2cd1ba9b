import {type Codes, fitCells, multiplyByOne} from "./kernels.js";
import {combinations, KroneckerTable} from "./kronecker.js";
import type {Scratch} from "./scratch.js";
import type {Subset} from "./subsets.js";

/** The fitted values of one model's people, as its log-likelihood needs them. */
export interface FittedValues {
  /** Takes X'Wp from `gradient`. */
  subtractFitted(beta: Float64Array, gradient: Float64Array): void;
  /** The same, and leaves the odds of every row in the result. */
  subtractFittedByRow(beta: Float64Array, gradient: Float64Array): Float64Array;
}

/** Most combinations of conditions that are worth a cell each, per row. */
const cellsPerRow = 1;
const mostCells = 65_536;

/** Whether there are so few combinations of conditions that people who are alike are better counted than visited. */
export function isCountable({packs, dense}: Subset, rows: number): boolean {
  const cells = packs.reduce((product, {factors}) => product * combinations(factors), 1);
  return dense.length === 0 && cells <= Math.min(mostCells, cellsPerRow * rows);
}

/** A model with few combinations of conditions: persons are counted once, and a pass visits combinations, not rows. */
export class CellModel implements FittedValues {
  readonly #codes: Codes;
  readonly #counts: Float64Array;
  readonly #table: KroneckerTable;
  readonly #odds: Float64Array;

  constructor({packs}: Subset, weight: Float64Array, scratch: Scratch) {
    const factors = packs.flatMap(pack => pack.factors);
    const {odds, sums, counts} = scratch.tables(combinations(factors));
    this.#codes = scratch.codes.subarray(0, scratch.rows).fill(0);
    this.#counts = counts.fill(0);
    this.#table = new KroneckerTable(factors, odds, sums);
    this.#odds = scratch.factor;
    let stride = 1;
    for (const pack of packs) {
      addScaled(this.#codes, pack.codes, stride);
      stride *= combinations(pack.factors);
    }
    for (let i = 0; i < weight.length; ++i) counts[this.#codes[i]] += weight[i];
  }

  subtractFitted(beta: Float64Array, gradient: Float64Array): void {
    this.#table.fill(beta, Math.exp(beta[0]));
    fitCells(this.#counts, this.#table.odds, this.#table.sums);
    gradient[0] -= this.#table.subtractFrom(gradient);
  }

  subtractFittedByRow(beta: Float64Array, gradient: Float64Array): Float64Array {
    this.subtractFitted(beta, gradient);
    const odds = this.#odds.fill(1);
    multiplyByOne(odds, this.#codes, this.#table.odds);
    return odds;
  }
}

function addScaled(codes: Codes, own: Uint16Array, stride: number): void {
  for (let i = 0; i < codes.length; ++i) codes[i] += own[i] * stride;
}
