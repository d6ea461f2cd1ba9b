import {multiply, submatrix} from "../algebra/matrix.js";
import {crossProducts, sumsByUnit} from "../design/crossProducts.js";
import type {Design} from "../design/design.js";
import type {CodedPeople} from "../table/codedTable.js";
import type {Fitted, TermEstimate} from "./modelFit.js";
import {coefficientsInOwnUnits, toOwnUnits} from "./units.js";

/** What is known of a fit's coefficients. */
export type Coefficients = Pick<
  Fitted,
  | "beta"
  | "estimated"
  | "inestimable"
  | "bread"
  | "dispersion"
  | "n"
  | "clusters"
  | "residual"
  | "residualSquares"
  | "original"
>;

/** Coefficients in the data's own units, each with three standard errors. Inestimable terms have nulls. */
export function termEstimates(design: Design<CodedPeople>, fitted: Coefficients): TermEstimate[] {
  const {estimated, bread, dispersion, n} = fitted;
  const q = estimated.length;
  const coefficients =
    fitted.original?.coefficients ?? coefficientsInOwnUnits(design, estimated, fitted.beta);
  const model = fitted.original?.bread ?? toOwnUnits(design, estimated, bread);

  const p = design.parameters.length;
  const sandwich = (meat: Float64Array) =>
    toOwnUnits(design, estimated, multiply(multiply(bread, submatrix(meat, p, estimated), q), bread, q));
  const hc0 = sandwich(crossProducts(design, fitted.residualSquares));
  const {clusters} = fitted;
  const clustered = clusters < 2 ? null : sandwich(clusterMeat(design, fitted.residual));
  const small = n / (n - q);
  const cr1 = clusters < 2 ? 0 : (clusters / (clusters - 1)) * ((n - 1) / (n - q));

  return eachTerm<Numbers>(design, fitted, none, k => {
    const diagonal = k * q + k;
    return {
      estimate: coefficients[k],
      se: Math.sqrt(dispersion * model[diagonal]),
      seHC1: n > q ? root(small * hc0[diagonal]) : null,
      seClustered: clustered === null ? null : root(cr1 * clustered[diagonal])
    };
  });
}

type Name = Pick<TermEstimate, "term" | "condition" | "level">;
type Numbers = Omit<TermEstimate, keyof Name>;
const none: Numbers = {estimate: null, se: null, seHC1: null, seClustered: null};

/** The parameters of a model with the numbers of the k-th estimated one, or `none` where there is no finite estimate. */
export function eachTerm<T extends object>(
  design: Design<CodedPeople>,
  {estimated, inestimable}: Pick<Fitted, "estimated" | "inestimable">,
  none: T,
  numbersOf: (k: number) => T
): (Name & T)[] {
  const place = new Map(estimated.map((at, k) => [at, k]));
  for (const at of inestimable) place.delete(at);
  return [...new Set([...estimated, ...inestimable])]
    .sort((a, b) => a - b)
    .map(at => {
      const {name: term, condition, level} = design.parameters[at];
      const k = place.get(at);
      return {term, condition, level, ...(k === undefined ? none : numbersOf(k))};
    });
}

/** A variance that is zero may come out a rounding error below it. */
const root = (variance: number) => Math.sqrt(Math.max(0, variance));

/** Σ over units of (Σ score)(Σ score)', for all parameters of the design. */
function clusterMeat(design: Design<CodedPeople>, residual: Float64Array): Float64Array {
  const p = design.parameters.length;
  const scores = sumsByUnit(design, residual);
  const meat = new Float64Array(p * p);
  for (let row = 0; row < scores.length; row += p) {
    for (let a = 0; a < p; ++a) {
      const left = scores[row + a];
      if (left === 0) continue;
      for (let b = 0; b < p; ++b) meat[a * p + b] += left * scores[row + b];
    }
  }
  return meat;
}
