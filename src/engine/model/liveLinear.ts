import {cholesky, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts, sumsByUnit} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import type {UnitSums} from "./fit.js";
import {gaussianLogLik} from "./linear.js";
import type {Outcomes} from "./outcomes.js";

/** Below this pivot the cross-products keep fewer than about eight digits, and the columns themselves are needed. */
const usablePivot = 1e-7;

/** Below this share of the total, the difference of two sums leaves too few digits of what remains. */
const usableRemainder = 1e-6;

/**
 * All linear models of a table from one set of cross-products: X'X, X'y and the units' sums of X are computed once,
 * and every subset of conditions is a block of them (Goodnight 1979).
 */
export class LiveLinear {
  readonly #design: Design;
  readonly #outcomes: Outcomes;
  readonly #gram: Float64Array;
  /** X'(y − mean). */
  readonly #moments: Float64Array;
  readonly #unitSums: Float64Array;

  constructor(design: Design, outcomes: Outcomes) {
    const {weight, fitWeight, mean} = outcomes;
    this.#design = design;
    this.#outcomes = outcomes;
    this.#gram = crossProducts(design, fitWeight);
    this.#unitSums = sumsByUnit(design, weight);
    const centred = sumsByUnit(
      design,
      fitWeight.map((w, i) => w * (design.table.y[i] - mean))
    );
    const p = design.parameters.length;
    this.#moments = new Float64Array(p);
    centred.forEach((value, at) => {
      this.#moments[at % p] += value;
    });
  }

  /** Null where the conditions are too nearly collinear, or the people too few, for this way. */
  refit(conditions: readonly string[]) {
    const {parameters} = this.#design;
    const {n, mean, totalSquares, unitN, unitObserved} = this.#outcomes;
    const p = parameters.length;
    const wanted = parametersOf(this.#design, conditions);
    const factor = cholesky(submatrix(this.#gram, p, wanted), wanted.length, usablePivot);
    if (factor.dependent.length > 0 || n <= wanted.length) return null;
    const beta = solve(
      factor,
      Float64Array.from(wanted, at => this.#moments[at])
    );
    const explained = wanted.reduce((sum, at, k) => sum + beta[k] * this.#moments[at], 0);
    const rss = totalSquares - explained;
    if (rss < usableRemainder * totalSquares) return null;
    const dispersion = rss / (n - wanted.length);
    const expected = unitN.map((size, unit) => {
      const row = unit * p;
      return wanted.reduce((sum, at, k) => sum + beta[k] * this.#unitSums[row + at], size * mean);
    });
    const units: UnitSums = {
      n: unitN,
      observed: unitObserved,
      expected,
      variance: unitN.map(size => size * dispersion)
    };
    return {
      n,
      iterations: 1,
      converged: true,
      logLik: gaussianLogLik(n, rss),
      fitShare: totalSquares === 0 ? null : 1 - rss / totalSquares,
      sigma: Math.sqrt(dispersion),
      units
    };
  }
}
