import type {
  Association,
  AssociationOptions,
  AssociationWarning,
  CorrectedCorrelation,
  Correlation,
  Estimate
} from "./associationResult.js";
import {bootstrapInterval, leastReliability, meanSquare, trueMoments} from "./corrected.js";
import {correlationP, fisherInterval} from "./inference.js";
import {midranks} from "./midranks.js";
import {correlationOf, isFlat, type Moments, momentsOf} from "./moments.js";
import {type Pairs, pairUnits} from "./pairs.js";

/** Fewer units than this give a number, but next to no knowledge. */
const fewest = 5;
const nothing: Correlation = {estimate: null, interval: null, p: null};

/**
 * How two measures go together over the units that have both: Pearson's r (interval: Fisher 1921), Spearman's rho with
 * midranks (interval: Bonett & Wright 2000; p as R's `cor.test(exact = FALSE)`), and r between what the measures would
 * be without chance (Spearman 1904, from each unit's standard error). The last takes the two measures' errors to be
 * independent: where both are of the same people they are not, and part of what it shows is theirs.
 * @throws {InputError} for a unit that is there twice in a measure, values that are not finite, and standard errors
 * below 0.
 */
export function association(
  x: readonly Estimate[],
  y: readonly Estimate[],
  {seed = 2016, draws = 2000}: AssociationOptions = {}
): Association {
  const pairs = pairUnits(x, y);
  const n = pairs.units.length;
  const flat = (["x", "y"] as const).filter(measure => n > 0 && isFlat(pairs[measure]));
  const warnings: AssociationWarning[] = [
    ...(n < fewest ? [{code: "few-units", message: `only ${n} units have both measures`} as const] : []),
    ...(n < 2
      ? []
      : flat.map(
          measure => ({code: "no-spread", measure, message: `${measure} is the same everywhere`}) as const
        ))
  ];
  if (n < 3 || flat.length > 0)
    return {
      n,
      pearson: nothing,
      spearman: nothing,
      corrected: {...nothing, reliability: [null, null]},
      warnings
    };
  const moments = momentsOf(pairs.x, pairs.y);
  const pearson = {...told(correlationOf(moments), n)};
  const rho = correlationOf(momentsOf(midranks(pairs.x), midranks(pairs.y)));
  const corrected = correct(pairs, moments, pearson, {seed, draws});
  return {
    n,
    pearson,
    spearman: told(rho, n, 1 + rho ** 2 / 2),
    corrected: corrected.correlation,
    warnings: [...warnings, ...corrected.warnings]
  };
}

function told(estimate: number, n: number, variance = 1): Correlation {
  return {estimate, interval: fisherInterval(estimate, n, variance), p: correlationP(estimate, n)};
}

/** True correlation is zero where the covariance is, so that the test of zero is Pearson's. */
function correct(
  pairs: Pairs,
  moments: Moments,
  pearson: Correlation,
  options: Required<AssociationOptions>
): {readonly correlation: CorrectedCorrelation; readonly warnings: readonly AssociationWarning[]} {
  const real = trueMoments(moments, meanSquare(pairs.xSe), meanSquare(pairs.ySe));
  const reliability = [real.xx / moments.xx, real.yy / moments.yy] as const;
  const noisy = (["x", "y"] as const).filter((_, at) => reliability[at] < leastReliability);
  if (noisy.length > 0)
    return {
      correlation: {...nothing, reliability},
      warnings: noisy.map(measure => ({
        code: "low-reliability",
        measure,
        message: `${measure} is mostly chance: too little of its spread is left to correct a correlation`
      }))
    };
  const estimate = correlationOf(real);
  const interval = pairs.units.length < 4 ? null : bootstrapInterval(pairs, real, estimate, options);
  const bounded = Math.abs(estimate) === 1 && Math.abs(pearson.estimate ?? 0) < 1;
  return {
    correlation: {estimate, interval, p: pearson.p, reliability},
    warnings: bounded
      ? [{code: "at-bound", message: "the corrected correlation came out beyond 1 and is held there"}]
      : []
  };
}
