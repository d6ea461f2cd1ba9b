import type {DurationBenchmark, Random} from "../../../engine/index.js";
import {crossing} from "./crossing.js";
import type {Goal} from "./goal.js";
import type {Spread} from "./population.js";
import {showsSpread} from "./spread.js";
import {type Beside, drawTargets} from "./targets.js";
import {trueMeans} from "./trueMean.js";
import type {Waits} from "./waits.js";

const mostRounds = 4;
/** No wait's log hazard is higher, or lower by its sign. */
const highest = 20;
/** How near a group's share must be to what was published. */
const closeShare = 0.003;

export interface Realised {
  /** Week of the event per spell. */
  readonly weeks: Uint16Array;
  readonly estimated: DurationBenchmark;
}

/**
 * Draws differences, and moves every municipality's waits until the benchmark that is estimated from them shows what was
 * published. A round sets each restricted mean to what the latest fit expects, less the difference; the next one
 * stretches the differences that came out to the means of the fifths. Groups are kept at their published shares. The
 * fit answers weakly (absorption.ts), so few rounds are needed; null when there is no end to them.
 */
export function realise(
  goal: Goal,
  waits: Waits,
  estimate: (weeks: Uint16Array) => DurationBenchmark,
  beside: Beside | null,
  random: Random
): Realised | null {
  const {wait, effects, spells, municipalities} = goal;
  const {groups, horizon} = goal.population;
  const shares = groups.map(({id}) => wait.shares[id]);
  const means = () => trueMeans(spells, effects, waits.level, wait.shape, horizon);
  shares.forEach(({share, by}, group) => {
    waits.level[group] = crossing(level => {
      waits.level[group] = level;
      return waits.share(group, by) - share;
    }, highest);
  });
  let estimated = estimate(waits.weeks());
  const n = estimated.units.map(unit => unit.n);
  const se = estimated.units.map(unit => unit.se);
  const assessed = estimated.units.flatMap((unit, u) => (unit.assessed ? [u] : []));
  let wanted = drawTargets(wait.spread, {municipalities, n, se, assessed, beside}, random);
  if (wanted === null) return null;
  for (let round = 1; round <= mostRounds; ++round) {
    const before = means();
    shares.forEach(({share, by}, group) => {
      waits.level[group] += Math.log(Math.log(1 - share) / Math.log(1 - waits.share(group, by)));
    });
    const after = means();
    for (let u = 0; u < wanted.length; ++u) {
      const expected = (estimated.units[u].expected * after[u]) / before[u];
      const mean = Math.min(expected * (1 - wanted[u] / 100), horizon - 0.01);
      waits.shift[u] = crossing(shift => mean - waits.restrictedMean(u, shift), 5);
    }
    const weeks = waits.weeks();
    estimated = estimate(weeks);
    const off = shares.map(({share, by}, group) => Math.abs(waits.share(group, by) - share));
    if (Math.max(...off) < closeShare && showsSpread(wait.spread, estimated)) return {weeks, estimated};
    wanted = stretched(wait.spread, estimated);
  }
  return null;
}

/** Differences that came out, with the means of the fifths set right: those above zero and those below on their own. */
function stretched({top, bottom}: Spread, {units, fifths}: DurationBenchmark): Float64Array {
  const [up, down] = [top / (fifths.top ?? top), bottom / (fifths.bottom ?? bottom)];
  return Float64Array.from(units, ({difference}) => difference * (difference > 0 ? up : down));
}
