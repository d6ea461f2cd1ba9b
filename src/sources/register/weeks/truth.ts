import type {DurationBenchmark, Random} from "../../../engine/index.js";
import {formatTruth, type Truth} from "../truth.js";

/**
 * True effects behind differences that were drawn given what was published: a difference is effect plus chance, each
 * normal, so given the difference d the effect is normal about τ²/(τ²+se²)·d. Fractions of the expected duration.
 */
export function weeklyTruth(
  analysis: string,
  seed: number,
  {units}: DurationBenchmark,
  random: Random
): Truth {
  const assessed = units.filter(unit => unit.assessed);
  const mean = (of: (unit: (typeof units)[number]) => number) =>
    assessed.reduce((sum, unit) => sum + of(unit), 0) / assessed.length;
  const variance = Math.max(0, mean(({difference}) => difference ** 2) - mean(({se}) => se ** 2));
  return {
    analysis,
    seed,
    tau: Math.sqrt(variance) / 100,
    units: units.map(({unit, name, n, difference, se}) => {
      const total = variance + se * se;
      const share = total === 0 ? 0 : variance / total;
      const effect = (share * difference + Math.sqrt(share) * se * random.normal()) / 100;
      return {unit, name, n, effect, noise: difference / 100 - effect};
    })
  };
}

/** The truth as a CSV file. */
export function formatWeeklyTruth(truth: Truth): string {
  return formatTruth(
    truth,
    "how much faster than expected its people are, as fractions of the expected weeks"
  );
}
