import {fifthSizes} from "../benchmark/fifths.js";
import {same} from "../benchmark/ranks.js";
import {random} from "../random.js";
import type {Range, RankDistribution, UnitRanks} from "./certaintyResult.js";
import type {JointEffects} from "./effects.js";
import {parseDraws} from "./estimates.js";
import {rankOrder} from "./rankOrder.js";

export interface RankOptions {
  readonly draws?: number;
  readonly seed?: number;
}

/**
 * Where units stand in draws of their joint effects, rank 1 the highest (Goldstein & Spiegelhalter 1996; Lin, Louis,
 * Paddock & Ridgeway 2006). Effects that are known exactly and alike share their places evenly.
 * @throws {InputError} for a number of draws that is not whole, or below 1.
 */
export function rankDistribution(
  effects: JointEffects,
  {draws = 10_000, seed = 20240917}: RankOptions = {}
): RankDistribution {
  parseDraws(draws);
  const {size} = effects;
  const counts = new Uint32Array(size * size);
  const values = new Float64Array(size);
  const order = rankOrder(size);
  const draw = effects.sampler(draws, random(seed));
  const toss = tossTies(effects, seed);
  for (let drawn = 0; drawn < draws; ++drawn) {
    draw(values);
    toss(values);
    const places = order(values);
    for (let place = 0; place < size; ++place) ++counts[places[place] * size + place];
  }
  const fifths = fifthSizes(size);
  const units = Array.from({length: size}, (_, unit) =>
    summary(counts.subarray(unit * size, (unit + 1) * size), draws, fifths)
  );
  return {draws, units};
}

/** Probability of being among the k highest. */
export function topProbability({probabilities}: Pick<UnitRanks, "probabilities">, k: number): number {
  return Math.min(
    1,
    probabilities.slice(0, Math.max(0, k)).reduce((sum, value) => sum + value, 0)
  );
}

/** Moves effects that are known exactly by less than shows, so that those alike take turns in being first. */
function tossTies({means, sds}: JointEffects, seed: number): (values: Float64Array) => void {
  const exact = Array.from(sds, (_, k) => k).filter(k => sds[k] === 0);
  if (exact.length < 2) return () => {};
  const breath = exact.reduce((largest, k) => Math.max(largest, Math.abs(means[k])), 1) * same;
  const stream = random(seed).fork("ties");
  const normals = new Float64Array(exact.length);
  return values => {
    stream.normals(normals);
    exact.forEach((k, at) => {
      values[k] += breath * normals[at];
    });
  };
}

function summary(counts: Uint32Array, draws: number, fifths: readonly number[]): UnitRanks {
  const probabilities = Array.from(counts, count => count / draws);
  const reach = (share: number) => {
    const enough = Math.ceil(share * draws - 1e-6);
    let sum = 0;
    for (let place = 0; place < counts.length; ++place) {
      sum += counts[place];
      if (sum >= enough) return place + 1;
    }
    return counts.length;
  };
  const interval = (level: number): Range => [reach((1 - level) / 2), reach((1 + level) / 2)];
  const hasFifths = counts.length >= 5;
  const within = (from: number, to: number) =>
    counts.subarray(from, to).reduce((sum, count) => sum + count, 0) / draws;
  return {
    mean: counts.reduce((sum, count, place) => sum + count * (place + 1), 0) / draws,
    median: reach(0.5),
    interval50: interval(0.5),
    interval90: interval(0.9),
    interval95: interval(0.95),
    topFifth: hasFifths ? within(0, fifths[0]) : null,
    bottomFifth: hasFifths ? within(counts.length - fifths[4], counts.length) : null,
    probabilities
  };
}
