import {fifthSizes} from "../benchmark/fifths.js";
import {same} from "../benchmark/ranks.js";

/**
 * Ranks and gaps of one model after another. Neighbouring models order their units nearly alike, so each is sorted
 * from the order of the one before; equal values follow the units' order, so that the result does not depend on it.
 */
export class Ranking {
  readonly #order: Int32Array;
  readonly #tolerance: number;
  #values: Float64Array = new Float64Array(0);

  /** Values that differ by no more than `tolerance` are ties. */
  constructor(units: number, tolerance = same) {
    this.#tolerance = tolerance;
    this.#order = Int32Array.from({length: units}, (_, at) => at);
  }

  /** Orders units by value, highest first. */
  sort(values: Float64Array): void {
    const order = this.#order;
    for (let to = 1; to < order.length; ++to) {
      const unit = order[to];
      const value = values[unit];
      let at = to - 1;
      while (at >= 0 && (values[order[at]] < value || (values[order[at]] === value && order[at] > unit))) {
        order[at + 1] = order[at];
        --at;
      }
      order[at + 1] = unit;
    }
    this.#values = values;
  }

  /** The ranks of `rankDescending`: ties share the mean. */
  write(ranks: Float32Array): void {
    const order = this.#order;
    const values = this.#values;
    for (let from = 0; from < order.length; ) {
      let to = from + 1;
      while (to < order.length && values[order[from]] - values[order[to]] <= this.#tolerance) ++to;
      for (let at = from; at < to; ++at) ranks[order[at]] = (from + 1 + to) / 2;
      from = to;
    }
  }

  /** Unweighted mean of the top fifth less that of the bottom fifth; NaN with fewer than five units. */
  gap(): number {
    const units = this.#order.length;
    if (units < 5) return Number.NaN;
    const sizes = fifthSizes(units);
    return this.#mean(0, sizes[0]) - this.#mean(units - sizes[4], units);
  }

  #mean(from: number, to: number): number {
    let sum = 0;
    for (let at = from; at < to; ++at) sum += this.#values[this.#order[at]];
    return sum / (to - from);
  }
}
