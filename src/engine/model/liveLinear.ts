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
    return this.fit(parametersOf(this.#design, conditions));
  }

  /** The same for parameters of the design, ascending. */
  fit(wanted: readonly number[]) {
    const {n, mean, totalSquares, unitN, unitObserved} = this.#outcomes;
    const p = this.#design.parameters.length;
    const q = wanted.length;
    const factor = cholesky(submatrix(this.#gram, p, wanted), q, usablePivot);
    if (factor.dependent.length > 0 || n <= q) return null;
    const moments = Float64Array.from(wanted, at => this.#moments[at]);
    const beta = solve(factor, moments.slice());
    let rss = totalSquares;
    for (let k = 0; k < q; ++k) rss -= beta[k] * moments[k];
    if (rss < usableRemainder * totalSquares) return null;
    const dispersion = rss / (n - q);
    const expected = unitN.map(size => size * mean);
    for (let unit = 0, row = 0; unit < expected.length; ++unit, row += p) {
      for (let k = 0; k < q; ++k) expected[unit] += beta[k] * this.#unitSums[row + wanted[k]];
    }
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
