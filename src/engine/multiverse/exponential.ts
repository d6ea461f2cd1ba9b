import type {Dense} from "../design/design.js";

const cells = 256;
/** Up to this the series below is exact to rounding: what it leaves out is t⁴/24. */
const smallEnough = 1e-4;

/**
 * exp(b·x) for all rows of a column and any b, without an exponential per row: x lies on a grid of 65,536 points, whose
 * exponentials are products from two tables of 256, and a short series covers the way from the grid point.
 */
export class ColumnExponential {
  readonly #values: Float64Array;
  readonly #lowest: number;
  readonly #step: number;
  readonly #high: Uint8Array;
  readonly #low: Uint8Array;
  readonly #rest: Float64Array;
  readonly #highTable = new Float64Array(cells);
  readonly #lowTable = new Float64Array(cells);

  constructor({values}: Dense) {
    const lowest = values.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
    const highest = values.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY);
    const step = (highest - lowest) / (cells * cells - 1);
    this.#values = values;
    this.#lowest = lowest;
    this.#step = step;
    const point = values.map(x => Math.round((x - lowest) / step));
    this.#high = Uint8Array.from(point, at => Math.floor(at / cells));
    this.#low = Uint8Array.from(point, at => at % cells);
    this.#rest = values.map((x, i) => x - lowest - point[i] * step);
  }

  /** Multiplies `into` by exp(b·x), row by row. */
  multiply(into: Float64Array, b: number): void {
    if (b === 0) return;
    if (!(Math.abs(b) * this.#step < 2 * smallEnough)) {
      for (let i = 0; i < into.length; ++i) into[i] *= Math.exp(b * this.#values[i]);
      return;
    }
    fillPowers(this.#highTable, Math.exp(b * this.#lowest), b * this.#step * cells);
    fillPowers(this.#lowTable, 1, b * this.#step);
    multiplySeries(into, b, this.#high, this.#low, this.#rest, this.#highTable, this.#lowTable);
  }
}

function multiplySeries(
  into: Float64Array,
  b: number,
  high: Uint8Array,
  low: Uint8Array,
  rest: Float64Array,
  highTable: Float64Array,
  lowTable: Float64Array
): void {
  for (let i = 0; i < into.length; ++i) {
    const t = b * rest[i];
    into[i] *= highTable[high[i]] * lowTable[low[i]] * (1 + t * (1 + t * (1 / 2 + t / 6)));
  }
}

/** first·exp(k·step) for k = 0, 1, …: an exponential per power of two, and products. */
function fillPowers(table: Float64Array, first: number, step: number): void {
  table[0] = first;
  for (let known = 1; known < table.length; known *= 2) {
    const factor = Math.exp(known * step);
    for (let k = 0; k < known; ++k) table[known + k] = table[k] * factor;
  }
}
