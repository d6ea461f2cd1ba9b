import {type Cholesky, cholesky, solve} from "../algebra/cholesky.js";
import {submatrix} from "../algebra/matrix.js";
import {crossProducts, sumsByUnit} from "../design/crossProducts.js";
import {type Design, parametersOf} from "../design/design.js";
import {Passes} from "../design/passes.js";
import {gaussianLogLik} from "./linear.js";
import type {UnitSums} from "./modelFit.js";
import type {Outcomes} from "./outcomes.js";

/** Below this pivot the cross-products keep fewer than about eight digits, and the columns themselves are needed. */
const usablePivot = 1e-7;

/** Below this share of the total, the difference of two sums leaves too few digits of what remains. */
const usableRemainder = 1e-6;

/** A column with no more than this share of its norm left is a combination of others, as in `leastSquares`. */
const dependentNorm = 1e-12;

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
    const fitted = this.fit(parametersOf(this.#design, conditions));
    return fitted === null || fitted.dependent.length > 0 ? null : fitted;
  }

  /** The same for parameters of the design, ascending; those that are exact combinations of others are left out. */
  fit(wanted: readonly number[]) {
    const {n, mean, totalSquares, unitN, unitObserved} = this.#outcomes;
    const p = this.#design.parameters.length;
    const q = wanted.length;
    const gram = submatrix(this.#gram, p, wanted);
    const factor = cholesky(gram, q, usablePivot);
    if (!factor.dependent.every(k => this.#isCombination(wanted, k, factor, gram))) return null;
    const dependent = factor.dependent.map(k => wanted[k]);
    const degrees = n - q + dependent.length;
    if (!(degrees > 0)) return null;
    const moments = Float64Array.from(wanted, at => this.#moments[at]);
    const beta = solve(factor, moments.slice());
    let rss = totalSquares;
    for (let k = 0; k < q; ++k) rss -= beta[k] * moments[k];
    if (rss < usableRemainder * totalSquares) return null;
    const dispersion = rss / degrees;
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
      units,
      dependent
    };
  }

  /**
   * Whether the k-th wanted column is the others' combination person by person: cross-products alone cannot tell 1e-9 of
   * a column from nothing.
   */
  #isCombination(wanted: readonly number[], k: number, factor: Cholesky, gram: Float64Array): boolean {
    const q = wanted.length;
    const coefficients = solve(factor, gram.slice(k * q, (k + 1) * q));
    const beta = new Float64Array(this.#design.parameters.length);
    wanted.forEach((at, j) => {
      beta[at] = coefficients[j];
    });
    beta[wanted[k]] = -1;
    const {fitWeight} = this.#outcomes;
    let left = 0;
    new Passes(this.#design).accumulate(
      beta,
      (from, to, values) => {
        for (let i = from, j = 0; i < to; ++i, ++j) left += fitWeight[i] * values[j] ** 2;
      },
      new Float64Array(beta.length),
      new Float64Array(this.#outcomes.unitN.length)
    );
    return left <= dependentNorm ** 2 * gram[k * q + k];
  }
}
