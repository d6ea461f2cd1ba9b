import type {Random} from "../random.js";
import type {CodedTable} from "../table/codedTable.js";

/** Persons of every unit drawn again from that unit's own, with replacement, as many as there are. */
export class Resample {
  readonly #table: CodedTable;
  /** Rows sorted by unit, and where each unit's begin; one more entry for the end. */
  readonly #rows: Uint32Array;
  readonly #from: Uint32Array;
  /** Persons of the unit in this row of `#rows` and those before it; null when every row is one person. */
  readonly #cumulative: Float64Array | null;
  /** Persons per row in the latest draw, and their mean outcome. */
  readonly weight: Float64Array;
  readonly y: Float64Array;
  /** Persons per unit. */
  readonly n: Float64Array;

  constructor(table: CodedTable) {
    const {rows, units, unitCodes, weight} = table;
    this.#table = table;
    this.#rows = Uint32Array.from({length: rows}, (_, i) => i).sort(
      (a, b) => unitCodes[a] - unitCodes[b] || a - b
    );
    this.#from = new Uint32Array(units.length + 1);
    for (const unit of unitCodes) ++this.#from[unit + 1];
    for (let unit = 0; unit < units.length; ++unit) this.#from[unit + 1] += this.#from[unit];
    this.weight = new Float64Array(rows);
    this.y = table.y.slice();
    this.n = new Float64Array(units.length);
    for (let i = 0; i < rows; ++i) this.n[unitCodes[i]] += weight === null ? 1 : weight[i];
    this.n.forEach((persons, unit) => {
      this.n[unit] = Math.round(persons);
    });
    this.#cumulative = weight === null ? null : this.#sums(weight);
  }

  #sums(weight: Float64Array): Float64Array {
    const sums = new Float64Array(this.#rows.length);
    for (let unit = 0; unit < this.n.length; ++unit) {
      let sum = 0;
      for (let at = this.#from[unit]; at < this.#from[unit + 1]; ++at)
        sums[at] = sum += weight[this.#rows[at]];
    }
    return sums;
  }

  /** Fills `weight` and `y`. */
  draw(random: Random): void {
    this.weight.fill(0);
    if (this.#cumulative === null) this.#drawRows(random);
    else this.#drawPersons(random, this.#cumulative);
  }

  #drawRows(random: Random): void {
    const {weight, n} = this;
    const rows = this.#rows;
    for (let unit = 0; unit < n.length; ++unit) {
      const first = this.#from[unit];
      for (let person = 0; person < n[unit]; ++person) ++weight[rows[first + random.integer(n[unit])]];
    }
  }

  /** Rows stand for several persons: of a row's, the share y succeeded, and each drawn one did with that chance. */
  #drawPersons(random: Random, cumulative: Float64Array): void {
    const {weight, y, n} = this;
    const {y: shares, outcome} = this.#table;
    const yesOrNo = outcome !== "number";
    if (yesOrNo) y.fill(0);
    for (let unit = 0; unit < n.length; ++unit) {
      const first = this.#from[unit];
      const last = this.#from[unit + 1] - 1;
      for (let person = 0; person < n[unit]; ++person) {
        const row = this.#rows[search(cumulative, first, last, random.uniform() * cumulative[last])];
        ++weight[row];
        if (yesOrNo)
          y[row] += Number(shares[row] === 1 || (shares[row] > 0 && random.uniform() < shares[row]));
      }
    }
    if (!yesOrNo) return;
    for (let row = 0; row < y.length; ++row) y[row] = weight[row] === 0 ? shares[row] : y[row] / weight[row];
  }
}

/** The first place from `low` to `high` whose ascending value is above `target`. */
function search(values: Float64Array, low: number, high: number, target: number): number {
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] > target) high = middle;
    else low = middle + 1;
  }
  return low;
}
