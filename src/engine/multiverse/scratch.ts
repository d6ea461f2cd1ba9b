import type {Codes} from "./kernels.js";

/** Memory that one model leaves to the next. */
export class Scratch {
  readonly rows: number;
  /** Up to three codes per row. */
  readonly codes: Codes;
  readonly factor: Float64Array;
  readonly fitted: Float64Array;
  #odds = new Float64Array(0);
  #sums = new Float64Array(0);
  #counts = new Float64Array(0);

  /** `mostCodes` is the largest table that codes index. */
  constructor(rows: number, mostCodes: number) {
    this.rows = rows;
    this.codes = mostCodes <= 65_536 ? new Uint16Array(3 * rows) : new Uint32Array(3 * rows);
    this.factor = new Float64Array(rows);
    this.fitted = new Float64Array(rows);
  }

  /** Odds, sums and counts by code. */
  tables(size: number) {
    if (this.#odds.length < size) {
      this.#odds = new Float64Array(size);
      this.#sums = new Float64Array(size);
      this.#counts = new Float64Array(size);
    }
    return {
      odds: this.#odds.subarray(0, size),
      sums: this.#sums.subarray(0, size),
      counts: this.#counts.subarray(0, size)
    };
  }
}
