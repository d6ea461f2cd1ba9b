import type {Dense} from "../design/design.js";
import type {FittedValues} from "./cellModel.js";
import type {ColumnExponential} from "./exponential.js";
import {
  type Codes,
  collectByCode,
  collectFitted,
  collectFittedFrom,
  multiplyByOne,
  multiplyByThree,
  product
} from "./kernels.js";
import {combinations, KroneckerTable} from "./kronecker.js";
import type {Scratch} from "./scratch.js";
import type {Subset, SubsetPack} from "./subsets.js";

/** Packs that the innermost loop takes. */
export const together = 3;

/** A model with more combinations of conditions than people, or with a condition that is another number for everyone. */
export class RowModel implements FittedValues {
  readonly #weight: Float64Array;
  readonly #scratch: Scratch;
  readonly #dense: readonly Dense[];
  readonly #exponentials: ReadonlyMap<number, ColumnExponential>;
  /** Odds and sums of the first three packs, one after another; codes of a row side by side. */
  readonly #odds: Float64Array;
  readonly #sums: Float64Array;
  readonly #tables: readonly KroneckerTable[];
  /** Packs beyond three. */
  readonly #more: readonly {readonly codes: Uint16Array; readonly table: KroneckerTable}[];

  constructor(
    {packs, dense}: Subset,
    weight: Float64Array,
    scratch: Scratch,
    exponentials: ReadonlyMap<number, ColumnExponential>
  ) {
    this.#weight = weight;
    this.#scratch = scratch;
    this.#dense = dense;
    this.#exponentials = exponentials;
    const three = [...packs.slice(0, together)];
    if (three.length === 0) three.push({codes: new Uint16Array(scratch.rows), factors: []});
    while (three.length < together) three.push(silent(three[0]));
    const sizes = three.map(({factors}) => combinations(factors));
    const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
    const {odds, sums} = scratch.tables(sizes.reduce((sum, size) => sum + size, 0));
    this.#odds = odds;
    this.#sums = sums;
    this.#tables = three.map(({factors}, at) => {
      const part = (whole: Float64Array) => whole.subarray(starts[at], starts[at] + sizes[at]);
      return new KroneckerTable(factors, part(odds), part(sums));
    });
    interleave(scratch.codes, three[0].codes, three[1].codes, three[2].codes, starts[1], starts[2]);
    this.#more = packs.slice(together).map(({codes, factors}) => {
      const size = combinations(factors);
      return {codes, table: new KroneckerTable(factors, new Float64Array(size), new Float64Array(size))};
    });
  }

  subtractFitted(beta: Float64Array, gradient: Float64Array): void {
    this.#fill(beta);
    if (this.#dense.length === 0 && this.#more.length === 0)
      collectFitted(this.#weight, this.#scratch.codes, this.#odds, this.#sums);
    else this.#collectFrom(beta, gradient);
    this.#take(gradient);
  }

  subtractFittedByRow(beta: Float64Array, gradient: Float64Array): Float64Array {
    const {factor, codes} = this.#scratch;
    this.#fill(beta);
    this.#collectFrom(beta, gradient);
    this.#take(gradient);
    multiplyByThree(factor, codes, this.#odds);
    return factor;
  }

  #fill(beta: Float64Array): void {
    this.#tables.forEach((table, at) => {
      table.fill(beta, at === 0 ? Math.exp(beta[0]) : 1);
    });
    for (const {table} of this.#more) table.fill(beta, 1);
    this.#sums.fill(0);
  }

  /** Rows with a factor of their own: from dense columns, and from packs beyond three. */
  #collectFrom(beta: Float64Array, gradient: Float64Array): void {
    const {factor, fitted, codes} = this.#scratch;
    factor.fill(1);
    for (const {parameter} of this.#dense)
      this.#exponentials.get(parameter)?.multiply(factor, beta[parameter]);
    for (const {codes, table} of this.#more) multiplyByOne(factor, codes, table.odds);
    collectFittedFrom(factor, fitted, this.#weight, codes, this.#odds, this.#sums);
    for (const {codes, table} of this.#more) collectByCode(fitted, codes, table.sums.fill(0));
    for (const {parameter, values} of this.#dense) gradient[parameter] -= product(fitted, values);
  }

  #take(gradient: Float64Array): void {
    let total = 0;
    for (const table of this.#tables) total = table.subtractFrom(gradient);
    for (const {table} of this.#more) table.subtractFrom(gradient);
    gradient[0] -= total;
  }
}

/** A pack that says nothing; with a single code for everyone each row would wait for the sum of the one before. */
function silent({codes, factors}: SubsetPack): SubsetPack {
  return {codes, factors: [{codes, size: combinations(factors), columns: []}]};
}

function interleave(
  into: Codes,
  a: Uint16Array,
  b: Uint16Array,
  c: Uint16Array,
  bStart: number,
  cStart: number
): void {
  for (let i = 0, j = 0; i < a.length; ++i, j += 3) {
    into[j] = a[i];
    into[j + 1] = b[i] + bStart;
    into[j + 2] = c[i] + cStart;
  }
}
