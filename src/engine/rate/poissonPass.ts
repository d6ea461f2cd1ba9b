import type {Likelihood} from "../algebra/maximise.js";
import {crossProducts} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import {Passes} from "../design/passes.js";
import type {RateTable} from "./rateTable.js";

/**
 * The Poisson log-likelihood Σ w(y·η − e·exp η) of events y over exposure e, where η = x'β is the logarithm of the rate:
 * a log link with offset log e. What depends on the events alone is left out.
 */
export class PoissonPass implements Likelihood {
  readonly size: number;
  /** Σ w(y − e·rate)x per parameter of the design. */
  readonly gradient: Float64Array;
  logLik = 0;
  /** Events expected per row, of the persons counted. */
  readonly expected: Float64Array;
  readonly #design: Design<RateTable>;
  readonly #passes: Passes;
  /** Events and exposure per row, of the persons counted. */
  readonly #events: Float64Array;
  readonly #exposure: Float64Array;
  readonly #byUnit: Float64Array;

  /** `weight`: persons per row whom this pass counts. */
  constructor(design: Design<RateTable>, weight: Float64Array, passes = new Passes(design)) {
    const {rows, units} = design.table;
    this.size = design.parameters.length;
    this.gradient = new Float64Array(this.size);
    this.expected = new Float64Array(rows);
    this.#design = design;
    this.#passes = passes;
    this.#events = new Float64Array(rows);
    this.#exposure = new Float64Array(rows);
    this.#byUnit = new Float64Array(units.length);
    this.reweigh(weight);
  }

  /** Counts people anew: persons per row. */
  reweigh(weight: Float64Array): void {
    const {events, exposure} = this.#design.table;
    for (let i = 0; i < weight.length; ++i) {
      this.#events[i] = weight[i] * events[i];
      this.#exposure[i] = weight[i] * exposure[i];
    }
  }

  evaluate(beta: Float64Array): void {
    const {expected} = this;
    const events = this.#events;
    const exposure = this.#exposure;
    let logLik = 0;
    this.#passes.accumulate(
      beta,
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) {
          const predictor = values[j];
          // Those who are not counted may be expected any number.
          const fitted = exposure[i] === 0 ? 0 : exposure[i] * Math.exp(predictor);
          expected[i] = fitted;
          logLik += events[i] * predictor - fitted;
          values[j] = events[i] - fitted;
        }
      },
      this.gradient,
      this.#byUnit
    );
    this.logLik = logLik;
  }

  information(): Float64Array {
    return crossProducts(this.#design, this.expected);
  }
}
