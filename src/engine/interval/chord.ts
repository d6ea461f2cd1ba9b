import type {Design} from "../design/design.js";
import {Passes} from "../design/passes.js";
import type {Fitted} from "../model/modelFit.js";
import {open} from "../model/separation.js";
import {rowProduct, unitGradients} from "./gradients.js";

/**
 * A step that moves every (centred and scaled) coefficient by less than this many times its standard error is the last.
 * It is taken along the units' gradients instead of evaluated.
 */
const smallStep = 1e-3;
const mostPasses = 12;

/**
 * Refits of one model to people who are weighed anew, from the fit to all of them: steps in the metric of its
 * information, which need one pass over the people each (the chord method). Differences end within about 1e-3 of the
 * coefficients' own error of those of a full refit.
 */
export class Chord {
  readonly #design: Design;
  readonly #fitted: Fitted;
  readonly #passes: Passes;
  readonly #gradients: Float64Array;
  readonly #errors: Float64Array;
  /** Per row whether its people teach the model anything: in the reference population, and not settled. */
  readonly #teaches: Uint8Array;
  readonly #isOpen: Uint8Array;
  readonly #beta: Float64Array;
  readonly #gradient: Float64Array;
  readonly #inside: Float64Array;
  readonly #outside: Float64Array;

  constructor(design: Design, fitted: Fitted, inFit: readonly boolean[]) {
    const {rows, unitCodes, units} = design.table;
    const {settled, bread, dispersion, estimated} = fitted;
    this.#design = design;
    this.#fitted = fitted;
    this.#passes = new Passes(design);
    this.#gradients = unitGradients(design, fitted);
    this.#errors = Float64Array.from(estimated, (_, k) =>
      Math.sqrt(dispersion * bread[k * estimated.length + k])
    );
    this.#isOpen = Uint8Array.from({length: rows}, (_, i) =>
      Number(settled === undefined || settled[i] === open)
    );
    this.#teaches = this.#isOpen.map((isOpen, i) => (inFit[unitCodes[i]] ? isOpen : 0));
    this.#beta = new Float64Array(design.parameters.length);
    this.#gradient = new Float64Array(design.parameters.length);
    this.#inside = new Float64Array(units.length);
    this.#outside = new Float64Array(units.length);
  }

  /** Observed − expected of every unit, summed over its people, into `sums`; says whether the steps became small. */
  refit(weight: Float64Array, y: Float64Array, sums: Float64Array): boolean {
    const {estimated, beta: start, bread} = this.#fitted;
    const q = estimated.length;
    const beta = this.#beta;
    const score = new Float64Array(q);
    const step = new Float64Array(q);
    beta.set(start);
    let converged = false;
    for (let pass = 1; pass <= mostPasses && !converged; ++pass) {
      if (pass > 1) for (let k = 0; k < q; ++k) beta[estimated[k]] += step[k];
      this.#pass(weight, y);
      for (let k = 0; k < q; ++k) score[k] = this.#gradient[estimated[k]];
      converged = true;
      for (let k = 0; k < q; ++k) {
        step[k] = rowProduct(bread, k, score, 0, q);
        if (!(Math.abs(step[k]) <= smallStep * this.#errors[k])) converged = false;
      }
    }
    for (let unit = 0; unit < sums.length; ++unit) {
      sums[unit] = this.#inside[unit] + this.#outside[unit] - rowProduct(this.#gradients, unit, step, 0, q);
    }
    return converged;
  }

  /** Residuals at `beta`, by parameter for those who teach and by unit for everyone. */
  #pass(weight: Float64Array, y: Float64Array): void {
    const {unitCodes} = this.#design.table;
    const {link, settled} = this.#fitted;
    const isLogit = link === "logit";
    const teaches = this.#teaches;
    const isOpen = this.#isOpen;
    const outside = this.#outside;
    outside.fill(0);
    const residuals = (from: number, to: number, values: Float64Array) => {
      for (let i = from, j = 0; i < to; ++i, ++j) {
        const expected = isLogit ? 1 / (1 + Math.exp(-values[j])) : values[j];
        const residual = weight[i] * (y[i] - expected);
        values[j] = teaches[i] === 1 ? residual : 0;
        if (teaches[i] === 1) continue;
        outside[unitCodes[i]] += isOpen[i] === 1 ? residual : weight[i] * (y[i] - (settled?.[i] ?? 0));
      }
    };
    this.#passes.accumulate(this.#beta, residuals, this.#gradient, this.#inside);
  }
}
