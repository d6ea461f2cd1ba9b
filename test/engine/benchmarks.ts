import type {Benchmark} from "../../src/engine/index.js";

export interface Counted {
  readonly name: string;
  readonly n: number;
  readonly successes: number;
  /** Expected successes. */
  readonly expected: number;
  /** Variance of one person's outcome given the model; the national share's when left out. */
  readonly variance?: number;
  readonly assessed?: boolean;
}

/** A benchmark of units written out by hand, without the model behind it. */
export function benchmarkOf(
  units: readonly Counted[],
  national = total(units, "successes") / total(units, "n"),
  sigma: number | null = null
): Benchmark {
  return {
    n: total(units, "n"),
    choice: {conditions: [], link: "logit", minimumUnitSize: 1},
    national,
    assessed: units.filter(({assessed}) => assessed !== false).length,
    model: {terms: [], logLik: null, fitShare: null, sigma, iterations: 1, converged: true},
    units: units.map(
      ({name, n, successes, expected, variance = national * (1 - national), assessed = true}) => ({
        unit: name,
        name,
        n,
        observed: successes / n,
        expected: expected / n,
        difference: (successes - expected) / n,
        ratio: expected === 0 ? null : successes / expected,
        se: (sigma ?? Math.sqrt(variance)) / Math.sqrt(n),
        rank: null,
        tied: false,
        fifth: null,
        assessed
      })
    ),
    fifths: {top: null, bottom: null, gap: null, gapByChance: null},
    explainedShare: null,
    explainedShareNoiseRemoved: null,
    potential: null,
    potentialByChance: null,
    warnings: []
  };
}

const total = (units: readonly Counted[], key: "n" | "successes") =>
  units.reduce((sum, unit) => sum + unit[key], 0);
