import type {Factor} from "../design/factor.js";

/** Codes that a combination of these factors can have. */
export function combinations(factors: readonly Factor[]): number {
  return factors.reduce((product, {size}) => product * size, 1);
}

/**
 * Numbers by the combined code of several factors, the first one's level running fastest: odds, which are products of
 * what the levels say, and sums, which are added up level by level. Both ways the factors are taken one at a time, so
 * that a table of n codes costs about 2n operations, however many factors it combines.
 */
export class KroneckerTable {
  readonly #factors: readonly Factor[];
  readonly #levels: readonly Float64Array[];
  readonly odds: Float64Array;
  readonly sums: Float64Array;

  /** `odds` and `sums` are as long as there are combinations. */
  constructor(factors: readonly Factor[], odds: Float64Array, sums: Float64Array) {
    this.#factors = factors;
    this.#levels = factors.map(factor => new Float64Array(factor.size));
    this.odds = odds;
    this.sums = sums;
  }

  /** Odds from the effects of the levels on the log-odds, times `base`. */
  fill(beta: Float64Array, base: number): void {
    const {odds} = this;
    odds[0] = base;
    let length = 1;
    for (let at = 0; at < this.#factors.length; ++at) {
      const levels = exponentials(this.#factors[at], beta, this.#levels[at]);
      for (let level = levels.length - 1; level >= 0; --level) {
        const factor = levels[level];
        const from = level * length;
        for (let code = 0; code < length; ++code) odds[from + code] = odds[code] * factor;
      }
      length *= levels.length;
    }
  }

  /** Takes the sums against every column of the factors from `gradient`; returns their total. The sums are used up. */
  subtractFrom(gradient: Float64Array): number {
    const {sums} = this;
    let length = sums.length;
    for (let at = this.#factors.length - 1; at >= 0; --at) {
      const {size, columns} = this.#factors[at];
      const levels = this.#levels[at];
      length /= size;
      for (let level = 0; level < size; ++level) {
        const from = level * length;
        let sum = 0;
        for (let code = 0; code < length; ++code) sum += sums[from + code];
        levels[level] = sum;
        if (level > 0) for (let code = 0; code < length; ++code) sums[code] += sums[from + code];
      }
      for (let k = 0; k < columns.length; ++k) {
        const {parameter, values, only} = columns[k];
        if (only >= 0) gradient[parameter] -= levels[only];
        else for (let level = 0; level < size; ++level) gradient[parameter] -= levels[level] * values[level];
      }
    }
    return sums[0];
  }
}

function exponentials({columns}: Factor, beta: Float64Array, into: Float64Array): Float64Array {
  into.fill(0);
  for (let k = 0; k < columns.length; ++k) {
    const {parameter, values, only} = columns[k];
    const b = beta[parameter];
    if (only >= 0) into[only] += b;
    else for (let level = 0; level < into.length; ++level) into[level] += b * values[level];
  }
  for (let level = 0; level < into.length; ++level) into[level] = Math.exp(into[level]);
  return into;
}
