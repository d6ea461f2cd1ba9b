import type {Fifths} from "../benchmark/benchmark.js";
import {normalUpper} from "../distributions.js";
import type {Noise} from "./certaintyResult.js";
import {falseDiscoveries} from "./falseDiscoveries.js";
import {normalGap} from "./normalGap.js";

/** What luck alone does to a normal estimate beyond 1.96 standard errors, on both sides. */
const beyond = 2 * normalUpper(1.96);

/**
 * What is signal and what is noise among a benchmark's assessed units. `p` are their two-sided tests of a true
 * difference of zero. The noise-corrected gap is the one that as many true differences from N(mean, tau²) would have,
 * fifths formed by them; it is null, as the gaps are, with fewer than five units.
 * @throws {InputError} for p-values and a rate outside 0–1.
 */
export function noiseOf(
  fifths: Fifths,
  tau: number | null,
  p: readonly number[],
  falseDiscoveryRate = 0.05
): Noise {
  const discovered = falseDiscoveries(p, falseDiscoveryRate);
  return {
    gap: fifths.gap,
    gapNoiseCorrected: fifths.gap === null || tau === null ? null : tau * normalGap(p.length),
    gapByChance: fifths.gapByChance,
    flags: p.filter(value => value < beyond).length,
    flagsByChance: p.length * beyond,
    falseDiscoveryRate,
    discoveries: discovered.filter(Boolean).length
  };
}
