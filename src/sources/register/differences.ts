import {sampleVariance} from "simple-statistics";
import type {Random} from "../../engine/index.js";
import {product, RankedDifferences} from "./ranked.js";
import type {Stage} from "./stage.js";
import {amongHighest, fifthGap} from "./summary.js";

/** Without conditions, at most this many of the printed ten may be among the ten highest observed shares. */
export const mostWithoutConditions = 6;

/** What is to be realised in each municipality: successes, and the part of the difference that is its true effect. */
export interface Differences {
  readonly successes: readonly number[];
  readonly effects: Float64Array;
}

/**
 * Draws every municipality's difference given what was published, and the true effect behind it. A difference is
 * effect plus chance, each normal, so given the difference the effect is normal about its shrunken value.
 * Null when no draw shows the published facts within `mostSweeps`.
 */
export function drawDifferences(stage: Stage, random: Random): Differences | null {
  const draws = new RankedDifferences(stage.contest, random.fork("differences"));
  const burnIn = 60;
  const mostSweeps = 1500;
  for (let sweep = 0; sweep < mostSweeps; ++sweep) {
    draws.sweep();
    if (sweep < burnIn) continue;
    const successes = successesOf(stage, draws.differences(draws.z));
    if (showsFacts(stage, successes, draws.fitted)) {
      return {successes, effects: effectsOf(stage, draws.z, random.fork("effects"))};
    }
  }
  return null;
}

function successesOf({n, expected}: Stage, differences: Float64Array): number[] {
  return n.map((size, u) => Math.min(size, Math.max(0, Math.round(size * (expected[u] + differences[u])))));
}

/** Whether the fit would show the published facts, judged by its first-order prediction and with room for its error. */
function showsFacts(
  {population, assessed, printed, n}: Stage,
  successes: number[],
  fitted: Float64Array
): boolean {
  const {gap, gapTolerance, explained} = population.target;
  const differences = assessed.map(u => fitted[u]);
  if (Math.abs(fifthGap(differences) - gap) > gapTolerance / 2) return false;
  const observed = assessed.map(u => successes[u] / n[u]);
  const share = 1 - sampleVariance(differences) / sampleVariance(observed);
  const [low, high] = explained;
  const room = (high - low) / 8;
  if (share < low + room || share > high - room) return false;
  const named = new Set(assessed.flatMap((u, at) => (printed.has(u) ? [at] : [])));
  return amongHighest(observed, named, printed.size) <= mostWithoutConditions;
}

function effectsOf({contest, se, tau}: Stage, z: Float64Array, random: Random): Float64Array {
  const raw = z.map((value, u) => {
    const total = tau * tau + se[u] * se[u];
    return (tau * tau * contest.sd[u] * value) / total + ((tau * se[u]) / Math.sqrt(total)) * random.normal();
  });
  return product(contest.remainder, raw);
}
