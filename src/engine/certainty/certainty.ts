import type {Benchmark} from "../benchmark/benchmark.js";
import {same} from "../benchmark/ranks.js";
import {normalUpper} from "../distributions.js";
import {InputError} from "../errors.js";
import type {Certainty, Range} from "./certaintyResult.js";
import {parseEstimates} from "./estimates.js";
import {falseDiscoveries} from "./falseDiscoveries.js";
import {hierarchicalEffects} from "./hierarchical.js";
import {noiseOf} from "./noise.js";
import {type RankOptions, rankDistribution} from "./rankDistribution.js";
import {shrink} from "./shrink.js";

export interface CertaintyOptions extends RankOptions {
  /** Standard errors of the assessed units' differences, in the table's order; the model's own when left out. */
  readonly ses?: ArrayLike<number>;
  /** Their 95 % intervals, where the method has its own; ±1.96 standard errors when left out. */
  readonly intervals?: readonly Range[];
  /** What share of the units that stand out may be false; 5 % when left out. */
  readonly falseDiscoveryRate?: number;
}

/**
 * How sure a benchmark's differences and ranks are. Pulled differences and ranks come from the same posterior
 * (`hierarchicalEffects`); the same benchmark gives the same answer. `gapByChance` is the benchmark's, made with the
 * model's standard errors. One entry per assessed unit, in the table's order, in the unit of the differences.
 * @throws {InputError} for other numbers of errors or intervals than of assessed units, and a share or a number of
 * draws out of range.
 */
export function certainty(benchmark: Benchmark, options: CertaintyOptions = {}): Certainty {
  const assessed = benchmark.units.filter(unit => unit.assessed);
  const differences = assessed.map(unit => unit.difference);
  const ses = options.ses ?? assessed.map(unit => unit.se);
  const {intervals = differences.map((value, k): Range => [value - 1.96 * ses[k], value + 1.96 * ses[k]])} =
    options;
  if (intervals.length !== assessed.length) {
    throw new InputError("invalid", `${intervals.length} intervals`, {
      allowed: `allowed: ${assessed.length}, as assessed units`
    });
  }
  const {tau, tauInterval, mean} = shrink(differences, ses);
  const effects = hierarchicalEffects(differences, ses);
  const shrunkenIntervals = effects.intervals();
  const {draws, units: ranks} = rankDistribution(effects, options);
  const {variances} = parseEstimates(differences, ses);
  const p = differences.map((value, k) => twoSided(value, Math.sqrt(variances[k])));
  const discovered = falseDiscoveries(p, options.falseDiscoveryRate);
  return {
    choice: benchmark.choice,
    tau,
    tauInterval,
    mean,
    draws,
    units: assessed.map(({unit, difference}, k) => ({
      unit,
      difference,
      se: ses[k],
      interval: intervals[k],
      shrunken: effects.means[k],
      shrunkenSd: effects.sds[k],
      shrunkenInterval: shrunkenIntervals[k],
      reliability: effects.reliabilities[k],
      p: p[k],
      discovery: discovered[k],
      ...ranks[k]
    })),
    noise: noiseOf(benchmark.fifths, tau, p, options.falseDiscoveryRate)
  };
}

function twoSided(difference: number, se: number): number {
  if (se === 0) return Math.abs(difference) <= same ? 1 : 0;
  return Math.min(1, 2 * normalUpper(Math.abs(difference) / se));
}
