import type {Distances} from "../distance/distances.js";
import type {ClusterQuality} from "./clusterResult.js";
import {type OrderedPairs, orderPairs} from "./orderPairs.js";

type OfPairs = Pick<ClusterQuality, "PBC" | "HG" | "HGSD" | "HC">;

/**
 * Measures that ask how far apart pairs within clusters are beside pairs between them; null where one kind is missing. As
 * in WeightedCluster a pair counts in both orders and each sequence with itself: what stands for two persons then
 * counts as they would one by one.
 */
export function rankedPairs(
  distances: Pick<Distances, "n" | "values">,
  each: Float64Array
): (membership: readonly number[]) => OfPairs {
  const pairs = orderPairs(distances);
  const selves = each.reduce((sum, w) => sum + w * w, 0) / 2;
  const {all, mean, squares} = moments(pairs, each, selves);
  return membership => {
    const {inside, within, ...order} = compare(pairs, {each, membership, selves});
    const outside = all - inside;
    if (new Set(membership).size < 2) return {PBC: null, HG: null, HGSD: null, HC: null};
    const far = (mean * all - within) / outside;
    const slope = (far - within / inside) * Math.sqrt((inside / all) * (outside / all));
    const {concordant, discordant, tied} = order;
    const untied = concordant + discordant;
    return {
      PBC: squares === 0 ? null : slope / Math.sqrt(squares / all),
      HG: untied === 0 ? null : (concordant - discordant) / untied,
      HGSD: (concordant - discordant) / (untied + tied / 2),
      HC: hubertsC(pairs, {each, selves, inside, within})
    };
  };
}

/** Weight of all pairs, and mean and squares of their distances. */
function moments({distance, first, second}: OrderedPairs, each: Float64Array, selves: number) {
  let all = selves;
  let sum = 0;
  for (let p = 0; p < distance.length; ++p) {
    const w = each[first[p]] * each[second[p]];
    all += w;
    sum += w * distance[p];
  }
  const mean = all === 0 ? 0 : sum / all;
  let squares = selves * mean ** 2;
  for (let p = 0; p < distance.length; ++p) {
    squares += each[first[p]] * each[second[p]] * (distance[p] - mean) ** 2;
  }
  return {all, mean, squares: sum === 0 ? 0 : squares};
}

interface Divided {
  readonly each: Float64Array;
  readonly membership: readonly number[];
  /** Weight of each sequence with itself, 0 apart. */
  readonly selves: number;
}

/**
 * A pair within and one between are concordant where the one between is farther apart. Also the weight of pairs within
 * and the sum of their distances.
 */
function compare({distance, first, second}: OrderedPairs, {each, membership, selves}: Divided) {
  const cluster = Int32Array.from(membership);
  let within = 0;
  let concordant = 0;
  let discordant = 0;
  let tied = 0;
  let below = 0;
  let belowBetween = 0;
  let equal = selves;
  let equalBetween = 0;
  for (let p = 0, level = 0; p <= distance.length; ++p) {
    if (p === distance.length || distance[p] !== level) {
      concordant += equalBetween * below;
      discordant += equal * belowBetween;
      tied += equal * equalBetween;
      below += equal;
      belowBetween += equalBetween;
      equal = 0;
      equalBetween = 0;
      if (p === distance.length) break;
      level = distance[p];
    }
    const w = each[first[p]] * each[second[p]];
    if (cluster[first[p]] === cluster[second[p]]) {
      equal += w;
      within += w * level;
    } else equalBetween += w;
  }
  return {inside: below, within, concordant, discordant, tied};
}

interface Within {
  readonly each: Float64Array;
  readonly selves: number;
  /** Weight of pairs within clusters, and the sum of their distances. */
  readonly inside: number;
  readonly within: number;
}

/** (S − least)/(most − least): S is the sum within, least and most what as many pairs could sum to. */
function hubertsC(
  {distance, first, second}: OrderedPairs,
  {each, selves, inside, within}: Within
): number | null {
  const last = distance.length - 1;
  const sumOf = (weight: number, at: (step: number) => number) => {
    let total = 0;
    for (let step = 0; step <= last && weight > 0; ++step) {
      const p = at(step);
      const taken = Math.min(weight, each[first[p]] * each[second[p]]);
      total += taken * distance[p];
      weight -= taken;
    }
    return total;
  };
  const least = sumOf(inside - selves, step => step);
  const most = sumOf(inside, step => last - step);
  return most > least ? (within - least) / (most - least) : null;
}
