import {cholesky, extremeMeans, type Random, solve} from "../../../engine/index.js";
import type {Municipality} from "../municipalities.js";
import type {Spread} from "./population.js";

const mostDraws = 200;
/** Above 1: most municipalities near what is expected and a few far from it, as was published. */
const tails = 1.35;
/** A difference below this many standard errors cannot be asNone from none. */
const limit = 1.96;

export interface Contestants {
  readonly municipalities: readonly Municipality[];
  readonly n: readonly number[];
  /** Standard errors of differences by chance alone, in per cent. */
  readonly se: readonly number[];
  readonly assessed: readonly number[];
  readonly beside: Beside | null;
}

/** Something standard normal that what is drawn is to be correlated with. */
export interface Beside {
  readonly z: Float64Array;
  readonly correlation: number;
}

/**
 * Every municipality's difference in per cent, drawn given what was published: means of the top and the bottom fifth,
 * the share not distinguishable from expected, the share within ±5 %. What a national model takes up (along the
 * intercept and the conditions of places) is taken out. Null when no draw shows this.
 */
export function drawTargets(spread: Spread, contestants: Contestants, random: Random): Float64Array | null {
  const {n, se, assessed, beside} = contestants;
  const {before, asExpected, within5} = spread;
  const absorb = absorber(contestants);
  const shareBelow = (limits: (u: number) => number, differences: Float64Array) =>
    assessed.filter(u => Math.abs(differences[u]) < limits(u)).length / assessed.length;
  for (let draw = 0; draw < mostDraws; ++draw) {
    const differences = Float64Array.from(n, (_, u) => {
      const r = beside?.correlation ?? 0;
      const z = r * (beside?.z[u] ?? 0) + Math.sqrt(1 - r * r) * random.normal();
      return Math.sign(z) * Math.abs(z) ** tails * Math.hypot(before, Math.min(se[u], 2 * before));
    });
    if (!settle(spread, differences, assessed, absorb)) continue;
    changePlaces(differences, contestants, asExpected, random);
    if (!settle(spread, differences, assessed, absorb)) continue;
    const asNone = shareBelow(u => limit * se[u], differences);
    const near = shareBelow(() => 5, differences);
    if (inside(asNone, asExpected) && inside(near, within5)) return differences;
  }
  return null;
}

/**
 * Lets pairs of municipalities exchange their differences as long as that brings the share that cannot be asNone from
 * expected nearer to what was published: with few people in most municipalities chance alone would give a larger one.
 */
function changePlaces(
  differences: Float64Array,
  {se, assessed}: Contestants,
  [low, high]: readonly [number, number],
  random: Random
): void {
  const beyond = (u: number, v: number) => Number(Math.abs(differences[v]) >= limit * se[u]);
  let count = assessed.reduce((sum, u) => sum + beyond(u, u), 0);
  const [least, most] = [(1 - high) * assessed.length, (1 - low) * assessed.length];
  for (let step = 0; step < 3000 && (count < least || count > most); ++step) {
    const u = assessed[random.integer(assessed.length)];
    const v = assessed[random.integer(assessed.length)];
    const gain = beyond(u, v) + beyond(v, u) - beyond(u, u) - beyond(v, v);
    if (count < least ? gain <= 0 : gain >= 0) continue;
    count += gain;
    [differences[u], differences[v]] = [differences[v], differences[u]];
  }
}

const inside = (value: number, [low, high]: readonly [number, number]) => value >= low && value <= high;

/** Alternates between the two things that differences must be, until they are both; false when they cannot. */
function settle(
  {top, bottom}: Spread,
  differences: Float64Array,
  assessed: readonly number[],
  absorb: (differences: Float64Array) => number
): boolean {
  for (let step = 0; step < 60; ++step) {
    const moved = absorb(differences);
    const ends = extremeMeans(Float64Array.from(assessed, u => differences[u]));
    if (!(ends.top > 0 && ends.bottom < 0)) return false;
    const [up, down] = [top / ends.top, bottom / ends.bottom];
    for (let u = 0; u < differences.length; ++u) differences[u] *= differences[u] > 0 ? up : down;
    if (moved < 0.02 && Math.abs(up - 1) < 0.005 && Math.abs(down - 1) < 0.005) return true;
  }
  return false;
}

/** Takes the weighted regression on intercept and places' conditions out of differences; returns how far they moved. */
function absorber({municipalities, n}: Contestants): (differences: Float64Array) => number {
  const rows = municipalities.map(({unemployment, workplaces}) => [
    1,
    unemployment - 6,
    (workplaces - 85) / 10
  ]);
  const size = 3;
  const cross = new Float64Array(size * size);
  rows.forEach((row, u) => {
    for (let a = 0; a < size; ++a)
      for (let b = 0; b < size; ++b) cross[a * size + b] += n[u] * row[a] * row[b];
  });
  const factor = cholesky(cross, size, 1e-9);
  return differences => {
    const sums = new Float64Array(size);
    rows.forEach((row, u) => {
      for (let a = 0; a < size; ++a) sums[a] += n[u] * row[a] * differences[u];
    });
    const slopes = solve(factor, sums);
    let most = 0;
    rows.forEach((row, u) => {
      const taken = row.reduce((sum, value, a) => sum + value * slopes[a], 0);
      differences[u] -= taken;
      most = Math.max(most, Math.abs(taken));
    });
    return most;
  };
}
