import {mean} from "simple-statistics";
import type {Random} from "../../engine/index.js";
import {type Contest, RankedDifferences} from "./ranked.js";
import {fifthGap} from "./summary.js";

/**
 * The spread of true effects at which the fitted gap is expected to be `target`; null if chance alone gives more.
 * The gap grows nearly in proportion to the differences' standard deviation, so a few corrections of τ² find it.
 */
export function effectSpread(
  contestAt: (tau: number) => Contest,
  assessed: readonly number[],
  target: number,
  random: Random
): number | null {
  let tau = target / 4;
  for (let step = 0; step < 4; ++step) {
    const contest = contestAt(tau);
    const gap = expectedGap(contest, assessed, random);
    const total = mean(assessed.map(u => contest.sd[u] ** 2));
    const square = tau ** 2 + total * ((target / gap) ** 2 - 1);
    if (square <= 0) return null;
    tau = Math.sqrt(square);
  }
  return tau;
}

/** Mean over draws from one stream, the same for every contest. */
function expectedGap(contest: Contest, assessed: readonly number[], random: Random): number {
  const draws = new RankedDifferences(contest, random.fork("sweeps"));
  const gaps: number[] = [];
  for (let sweep = 0; sweep < 160; ++sweep) {
    draws.sweep();
    if (sweep >= 40) gaps.push(fifthGap(assessed.map(u => draws.fitted[u])));
  }
  return mean(gaps);
}
