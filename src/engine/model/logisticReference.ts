import {type Cholesky, cholesky} from "../algebra/cholesky.js";
import {conditionalMaximum} from "../algebra/conditional.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import type {LogisticPass} from "./logisticPass.js";

/** Where a climb to the model of some parameters starts, and in which metric. */
export interface Start {
  readonly beta: Float64Array;
  readonly metric: Cholesky;
}

/** A fitted model and its information matrix. Models of fewer parameters start from there, whatever was fitted before. */
export class LogisticReference {
  readonly #beta: Float64Array;
  readonly #information: Float64Array;

  /** `pass` counts the people of the fit; it is left at `beta`. */
  constructor(design: Design, pass: LogisticPass, beta: Float64Array) {
    this.#beta = beta;
    pass.evaluate(beta);
    this.#information = crossProducts(design, pass.information);
  }

  start(wanted: readonly number[]): Start {
    const metric = cholesky(submatrix(this.#information, this.#beta.length, wanted), wanted.length);
    return {beta: conditionalMaximum(this.#beta, this.#information, wanted, metric), metric};
  }
}
