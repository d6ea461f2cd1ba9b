import type {Random} from "../../engine/index.js";
import {truncatedNormal} from "./truncatedNormal.js";

/** What is being drawn: differences between municipalities, of which a named set is known to have come out best. */
export interface Contest {
  /** B of absorption.ts, units × units. */
  readonly remainder: Float64Array;
  /** Standard deviation of each municipality's difference: real effect and chance together. */
  readonly sd: Float64Array;
  /** Indices of the municipalities that came out best, and of those they are compared with. */
  readonly best: readonly number[];
  readonly others: readonly number[];
  /** Least distance between the last of the best and the first of the others. */
  readonly margin: number;
}

/**
 * Gibbs sampler for z ~ N(0, I) given that the fitted differences B·B·diag(sd)·z of the best are all above those of
 * the others. The differences themselves are B·diag(sd)·z: what a national model can absorb is not a difference
 * between municipalities. One call of `sweep` redraws every coordinate from its truncated normal distribution.
 */
export class RankedDifferences {
  readonly z: Float64Array;
  /** Fitted differences, as predicted. */
  readonly fitted: Float64Array;
  readonly #contest: Contest;
  /** Column-major: how every fitted difference moves with one coordinate. */
  readonly #columns: Float64Array[];
  readonly #random: Random;

  constructor(contest: Contest, random: Random) {
    this.#contest = contest;
    this.#random = random;
    this.#columns = columnsOf(contest);
    const units = contest.sd.length;
    this.z = new Float64Array(units);
    this.fitted = new Float64Array(units);
    for (let lead = 0.02; this.#gap() < contest.margin; lead *= 1.5) {
      if (lead > 10) throw new RangeError("the named municipalities cannot all come out best");
      for (const u of contest.best) this.z[u] = lead / contest.sd[u];
      this.#refit();
    }
  }

  sweep(): void {
    const {z, fitted} = this;
    for (let j = 0; j < z.length; ++j) {
      const column = this.#columns[j];
      const {low, high} = this.#room(column);
      const value = truncatedNormal(this.#random, z[j] + low, z[j] + high);
      const step = value - z[j];
      z[j] = value;
      for (let u = 0; u < fitted.length; ++u) fitted[u] += column[u] * step;
    }
    this.#refit();
  }

  /** B·diag(sd)·values: coordinates turned into differences between municipalities. */
  differences(values: Float64Array): Float64Array {
    const {remainder, sd} = this.#contest;
    return product(
      remainder,
      values.map((value, u) => value * sd[u])
    );
  }

  /** How far one coordinate can move before a pair of municipalities would change places. */
  #room(column: Float64Array): {low: number; high: number} {
    const {best, others, margin} = this.#contest;
    const {fitted} = this;
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    for (const v of best) {
      const lead = fitted[v] - margin;
      const pace = column[v];
      for (const w of others) {
        const slack = Math.max(0, lead - fitted[w]);
        const slope = pace - column[w];
        if (slope > 0) {
          if (low * slope < -slack) low = -slack / slope;
        } else if (slope < 0 && high * -slope > slack) high = slack / -slope;
      }
    }
    return {low, high};
  }

  #gap(): number {
    const {best, others} = this.#contest;
    return Math.min(...best.map(u => this.fitted[u])) - Math.max(...others.map(u => this.fitted[u]));
  }

  /** From scratch after every sweep, so that rounding errors do not add up. */
  #refit(): void {
    this.fitted.fill(0);
    this.#columns.forEach((column, j) => {
      for (let u = 0; u < column.length; ++u) this.fitted[u] += column[u] * this.z[j];
    });
  }
}

function columnsOf({remainder, sd}: Contest): Float64Array[] {
  const units = sd.length;
  return Array.from(sd, (scale, j) => {
    const column = Float64Array.from(sd, (_, u) => remainder[u * units + j] * scale);
    return product(remainder, column);
  });
}

/** A square row-major matrix times a vector. */
export function product(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return Float64Array.from(vector, (_, u) => {
    let sum = 0;
    for (let v = 0; v < size; ++v) sum += matrix[u * size + v] * vector[v];
    return sum;
  });
}
