/** Means and their standard errors of many numbers at once, one draw of all of them at a time (Welford 1962). */
export class Moments {
  readonly mean: Float64Array;
  readonly #squares: Float64Array;
  count = 0;

  constructor(length: number) {
    this.mean = new Float64Array(length);
    this.#squares = new Float64Array(length);
  }

  add(draw: Float64Array): void {
    ++this.count;
    for (let at = 0; at < draw.length; ++at) {
      const before = draw[at] - this.mean[at];
      this.mean[at] += before / this.count;
      this.#squares[at] += before * (draw[at] - this.mean[at]);
    }
  }

  /** Standard error of the mean; there must be two draws. */
  error(at: number): number {
    return Math.sqrt(this.#squares[at] / (this.count - 1) / this.count);
  }
}
