import type {MixedFit, MixedTerm, UnitEffect} from "../../engine/index.js";
import {inOrder} from "./inOrder.js";

/** A model with one effect per unit, beside the benchmark's own. The key order is fixed. */
export interface MixedPart extends Omit<MixedFit, "link" | "choice" | "n" | "terms" | "units"> {
  readonly terms: readonly Pick<MixedTerm, "term" | "estimate" | "se">[];
  /** In the document's order. */
  readonly units: readonly UnitEffect[];
}

export function mixedPart(fit: MixedFit, order: readonly string[]): MixedPart {
  return {
    method: fit.method,
    quadraturePoints: fit.quadraturePoints,
    terms: fit.terms.map(({term, estimate, se}) => ({term, estimate, se})),
    variance: fit.variance,
    residualVariance: fit.residualVariance,
    logLik: fit.logLik,
    intraclassCorrelation: fit.intraclassCorrelation,
    medianOddsRatio: fit.medianOddsRatio,
    units: inOrder(fit.units, order).map(({unit, name, n, mode, sd, reliability, difference}) => ({
      unit,
      name,
      n,
      mode,
      sd,
      reliability,
      difference
    })),
    iterations: fit.iterations,
    converged: fit.converged,
    warnings: fit.warnings
  };
}
