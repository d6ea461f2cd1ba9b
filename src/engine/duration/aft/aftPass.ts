import type {Likelihood} from "../../algebra/maximise.js";
import {crossProducts} from "../../design/crossProducts.js";
import type {Design} from "../../design/design.js";
import {Passes} from "../../design/passes.js";
import {InputError} from "../../errors.js";
import type {DurationTable} from "../durationTable.js";
import type {Kernel} from "./kernel.js";

/** 1/σ beyond which the likelihood has no bound: some event is predicted exactly. */
const steepest = 1e6;

/**
 * The log-likelihood of an accelerated failure time model in the parameters b = β/σ and a = 1/σ, in which it is concave
 * (Burridge 1981): w = a·(log t − centre) − x'b. `parameters` are b, one per column of the design, and a last. The
 * likelihood is that of the durations, as R's `survreg` has it.
 */
export class AftPass implements Likelihood {
  readonly size: number;
  readonly gradient: Float64Array;
  logLik = 0;
  /** Mean of the logarithms of durations, taken out of them so that a and the intercept say different things. */
  readonly centre: number;
  readonly #design: Design<DurationTable>;
  readonly #passes: Passes;
  readonly #kernel: Kernel;
  #weight: Float64Array;
  readonly #logTime: Float64Array;
  /** −∞ where observation began with the clock. */
  readonly #logEntry: Float64Array | null;
  /** Per row, after `evaluate`: −∂²/∂η², −∂²/∂η∂a and −∂²/∂a². */
  readonly #slope: Float64Array;
  readonly #cross: Float64Array;
  #shape = 0;
  readonly #byUnit: Float64Array;

  constructor(
    design: Design<DurationTable>,
    weight: Float64Array,
    kernel: Kernel,
    passes = new Passes(design)
  ) {
    const {time, entry, rows, units} = design.table;
    this.#design = design;
    this.#passes = passes;
    this.#kernel = kernel;
    this.#weight = this.#withTime(weight);
    const logs = time.map(Math.log);
    this.centre = weightedMean(logs, this.#weight);
    this.#logTime = logs.map(log => log - this.centre);
    this.#logEntry = entry === null ? null : entry.map(start => Math.log(start) - this.centre);
    this.size = design.parameters.length + 1;
    this.gradient = new Float64Array(this.size);
    this.#slope = new Float64Array(rows);
    this.#cross = new Float64Array(rows);
    this.#byUnit = new Float64Array(units.length);
  }

  /** Counts people anew: persons per row. */
  reweigh(weight: Float64Array): void {
    this.#weight = this.#withTime(weight);
  }

  /** Someone censored at 0 says nothing. */
  #withTime(weight: Float64Array): Float64Array {
    const {time} = this.#design.table;
    return weight.map((w, i) => (time[i] > 0 ? w : 0));
  }

  evaluate(parameters: Float64Array): void {
    const {event} = this.#design.table;
    const kernel = this.#kernel;
    const weight = this.#weight;
    const logTime = this.#logTime;
    const logEntry = this.#logEntry;
    const {centre} = this;
    const slope = this.#slope;
    const cross = this.#cross;
    const a = parameters[this.size - 1];
    if (a > steepest) {
      throw new InputError(
        "unsupported",
        "fit: durations do not vary given the conditions, so their spread has no estimate",
        {
          allowed: "leave out conditions, or use model cox"
        }
      );
    }
    const logA = Math.log(a);
    const at = new Float64Array(3);
    let logLik = 0;
    let byA = 0;
    let shape = 0;
    this.#passes.accumulate(
      parameters,
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) {
          const w = weight[i];
          if (w === 0) {
            values[j] = slope[i] = cross[i] = 0;
            continue;
          }
          const predictor = values[j];
          const y = logTime[i];
          if (event[i] === 1) {
            kernel.density(a * y - predictor, at);
            logLik += w * (logA - y - centre);
            byA += w / a;
            shape += w / a / a;
          } else kernel.survival(a * y - predictor, at);
          logLik += w * at[0];
          byA += w * y * at[1];
          shape -= w * y * y * at[2];
          values[j] = -w * at[1];
          slope[i] = -w * at[2];
          cross[i] = w * y * at[2];
          if (logEntry === null || logEntry[i] === Number.NEGATIVE_INFINITY) continue;
          const y0 = logEntry[i];
          kernel.survival(a * y0 - predictor, at);
          logLik -= w * at[0];
          byA -= w * y0 * at[1];
          shape += w * y0 * y0 * at[2];
          values[j] += w * at[1];
          slope[i] += w * at[2];
          cross[i] -= w * y0 * at[2];
        }
      },
      this.gradient,
      this.#byUnit
    );
    this.gradient[this.size - 1] = byA;
    this.#shape = shape;
    this.logLik = a > 0 ? logLik : Number.NEGATIVE_INFINITY;
  }

  information(): Float64Array {
    const {size} = this;
    const p = size - 1;
    const inner = crossProducts(this.#design, this.#slope);
    const edge = new Float64Array(size);
    this.#passes.collect(
      (from, to, values) => values.set(this.#cross.subarray(from, to)),
      edge,
      this.#byUnit
    );
    const matrix = new Float64Array(size * size);
    for (let row = 0; row < p; ++row) {
      matrix.set(inner.subarray(row * p, (row + 1) * p), row * size);
      matrix[row * size + p] = matrix[p * size + row] = edge[row];
    }
    matrix[p * size + p] = this.#shape;
    return matrix;
  }
}

function weightedMean(values: Float64Array, weight: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let i = 0; i < values.length; ++i) {
    if (weight[i] === 0) continue;
    sum += weight[i] * values[i];
    total += weight[i];
  }
  return total === 0 ? 0 : sum / total;
}
