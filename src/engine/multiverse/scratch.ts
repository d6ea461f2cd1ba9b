/** Memory that one model leaves to the next. */
export class Scratch {
  readonly rows: number;
  /** Up to three codes per row. */
  readonly codes: Uint16Array;
  readonly factor: Float64Array;
  readonly fitted: Float64Array;
  #odds = new Float64Array(0);
  #sums = new Float64Array(0);
  #counts = new Float64Array(0);

  constructor(rows: number) {
    this.rows = rows;
    this.codes = new Uint16Array(3 * rows);
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
