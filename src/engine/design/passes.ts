import type {CodedPeople} from "../table/codedTable.js";
import type {Design} from "./design.js";
import type {Factor} from "./factor.js";
import type {Pack} from "./pack.js";

/** Rows worked on at a time, so that what lies between two loops stays in the nearest cache. */
const block = 1024;

/** Rows from..to − 1; the number of row i is values[i − from]. */
type Visit = (from: number, to: number, values: Float64Array) => void;

/** Sums per parameter and per unit of one pass over the rows. Buffers are kept and overwritten by the next pass. */
export class Passes {
  readonly design: Design<CodedPeople>;
  /** Linear predictor of the rows in the current block. */
  readonly #predictor = new Float64Array(block);
  readonly #tables: Float64Array[];
  readonly #bins: Float64Array[];
  readonly #marginals: Float64Array[];

  constructor(design: Design<CodedPeople>) {
    this.design = design;
    this.#tables = design.packs.map(({size}) => new Float64Array(size));
    this.#bins = design.packs.map(({size}) => new Float64Array(size));
    this.#marginals = design.factors.map(({size}) => new Float64Array(size));
  }

  /**
   * One pass: for every block of rows the linear predictor of `beta` (all parameters of the design), then
   * `residual(from, to, predictor)`, which turns the predictor in place into any number per row; those numbers are
   * summed against every design column into `gradient` and by unit into `byUnit`.
   */
  accumulate(beta: Float64Array, residual: Visit, gradient: Float64Array, byUnit: Float64Array): void {
    this.#loadTables(beta);
    this.#clearBins(gradient);
    this.#blocks((from, to, values) => {
      this.#predict(beta, from, to, values);
      residual(from, to, values);
      this.#collect(gradient, from, to, values);
    });
    this.#spread(gradient, byUnit);
  }

  /** The first half of a pass: `visit` sees every block's linear predictor. */
  predict(beta: Float64Array, visit: Visit): void {
    this.#loadTables(beta);
    this.#blocks((from, to, values) => {
      this.#predict(beta, from, to, values);
      visit(from, to, values);
    });
  }

  /** The other half: `fill` writes a number per row of every block, and these are summed. */
  collect(fill: Visit, gradient: Float64Array, byUnit: Float64Array): void {
    this.#clearBins(gradient);
    this.#blocks((from, to, values) => {
      fill(from, to, values);
      this.#collect(gradient, from, to, values);
    });
    this.#spread(gradient, byUnit);
  }

  #blocks(visit: Visit): void {
    const {rows} = this.design.table;
    for (let from = 0; from < rows; from += block) visit(from, Math.min(rows, from + block), this.#predictor);
  }

  #loadTables(beta: Float64Array): void {
    const {packs, factors} = this.design;
    packs.forEach((pack, at) => {
      fillTable(this.#tables[at], pack, factors, beta);
    });
  }

  #clearBins(gradient: Float64Array): void {
    for (const bins of this.#bins) bins.fill(0);
    gradient.fill(0);
  }

  #predict(beta: Float64Array, from: number, to: number, values: Float64Array): void {
    const {packs, dense} = this.design;
    const tables = this.#tables;
    const last = packs.length - 1;
    values.fill(beta[0]);
    for (let at = 0; at + 1 < packs.length; at += 2) {
      lookTwice(values, from, to, packs[at].codes, tables[at], packs[at + 1].codes, tables[at + 1]);
    }
    if (packs.length % 2 === 1) look(values, from, to, packs[last].codes, tables[last]);
    for (const column of dense) addScaled(values, from, to, column.values, beta[column.parameter]);
  }

  #collect(gradient: Float64Array, from: number, to: number, values: Float64Array): void {
    const {packs, dense} = this.design;
    const bins = this.#bins;
    const last = packs.length - 1;
    for (let at = 0; at + 1 < packs.length; at += 2) {
      collectTwice(values, from, to, packs[at].codes, bins[at], packs[at + 1].codes, bins[at + 1]);
    }
    if (packs.length % 2 === 1) collect(values, from, to, packs[last].codes, bins[last]);
    for (const column of dense) gradient[column.parameter] += product(values, from, to, column.values);
  }

  /** Bins per pack → sums per factor level → sums per parameter. */
  #spread(gradient: Float64Array, byUnit: Float64Array): void {
    const {packs, factors} = this.design;
    packs.forEach((pack, at) => {
      const bins = this.#bins[at];
      for (const {factor, levels} of pack.members) {
        const marginal = this.#marginals[factor];
        marginal.fill(0);
        for (let code = 0; code < bins.length; ++code) marginal[levels[code]] += bins[code];
        for (const column of factors[factor].columns) {
          gradient[column.parameter] =
            column.only >= 0 ? marginal[column.only] : inner(marginal, column.values);
        }
      }
    });
    byUnit.set(this.#marginals[0]);
    gradient[0] = byUnit.reduce((sum, value) => sum + value, 0);
  }
}

function fillTable(table: Float64Array, pack: Pack, factors: readonly Factor[], beta: Float64Array): void {
  table.fill(0);
  for (const {factor, levels} of pack.members) {
    if (factors[factor].columns.length === 0) continue;
    const effect = levelEffects(factors[factor], beta);
    for (let code = 0; code < table.length; ++code) table[code] += effect[levels[code]];
  }
}

/** What each level of a factor adds to the linear predictor. */
export function levelEffects({size, columns}: Factor, beta: Float64Array): Float64Array {
  const effect = new Float64Array(size);
  for (const {parameter, values, only} of columns) {
    const b = beta[parameter];
    if (b === 0) continue;
    if (only >= 0) effect[only] += b;
    else for (let level = 0; level < size; ++level) effect[level] += b * values[level];
  }
  return effect;
}

/** Two packs in one loop: each number per row is read and written once instead of twice. */
function lookTwice(
  into: Float64Array,
  from: number,
  to: number,
  a: Uint16Array,
  aTable: Float64Array,
  b: Uint16Array,
  bTable: Float64Array
): void {
  for (let i = from, j = 0; i < to; ++i, ++j) into[j] += aTable[a[i]] + bTable[b[i]];
}

function collectTwice(
  values: Float64Array,
  from: number,
  to: number,
  a: Uint16Array,
  aBins: Float64Array,
  b: Uint16Array,
  bBins: Float64Array
): void {
  for (let i = from, j = 0; i < to; ++i, ++j) {
    const value = values[j];
    aBins[a[i]] += value;
    bBins[b[i]] += value;
  }
}

function look(into: Float64Array, from: number, to: number, codes: Uint16Array, table: Float64Array): void {
  for (let i = from, j = 0; i < to; ++i, ++j) into[j] += table[codes[i]];
}

function collect(
  values: Float64Array,
  from: number,
  to: number,
  codes: Uint16Array,
  bins: Float64Array
): void {
  for (let i = from, j = 0; i < to; ++i, ++j) bins[codes[i]] += values[j];
}

function addScaled(into: Float64Array, from: number, to: number, column: Float64Array, b: number): void {
  if (b === 0) return;
  for (let i = from, j = 0; i < to; ++i, ++j) into[j] += b * column[i];
}

function product(values: Float64Array, from: number, to: number, column: Float64Array): number {
  let sum = 0;
  for (let i = from, j = 0; i < to; ++i, ++j) sum += values[j] * column[i];
  return sum;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; ++i) sum += a[i] * b[i];
  return sum;
}
