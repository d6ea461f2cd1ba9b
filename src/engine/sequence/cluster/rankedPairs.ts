import type {Distances} from "../distance/result.js";
import type {ClusterQuality} from "./result.js";

type OfPairs = Pick<ClusterQuality, "PBC" | "HG" | "HGSD" | "HC">;

/**
 * Measures that ask how far apart pairs within clusters are beside pairs between them; null where one kind is missing. As
 * in WeightedCluster a pair counts in both orders and each sequence with itself: what stands for two persons then
 * counts as they would one by one.
 */
export function rankedPairs(
  {n, values}: Distances,
  each: Float64Array
): (membership: readonly number[]) => OfPairs {
  const levels = Float64Array.from(new Set(values).add(0)).sort();
  const levelOf = new Map(Array.from(levels, (distance, level) => [distance, level]));
  const level = Uint32Array.from(values, distance => levelOf.get(distance)!);
  return membership => {
    const within = new Float64Array(levels.length);
    const between = new Float64Array(levels.length);
    for (let i = 0, at = 0; i < n; ++i) {
      within[0] += (each[i] * each[i]) / 2;
      for (let j = i + 1; j < n; ++j, ++at) {
        const side = membership[i] === membership[j] ? within : between;
        side[level[at]] += each[i] * each[j];
      }
    }
    const inside = sum(within);
    const outside = sum(between);
    if (outside === 0) return {PBC: null, HG: null, HGSD: null, HC: null};
    return {
      PBC: correlation(levels, {within, between, inside, outside}),
      ...concordance(within, between),
      HC: hubertsC(levels, {within, between, inside, outside})
    };
  };
}

/** Weight of pairs by level of distance, ascending. */
interface Sides {
  readonly within: Float64Array;
  readonly between: Float64Array;
  readonly inside: number;
  readonly outside: number;
}

/** Pearson's correlation of the distance with being in different clusters (1) or in one (0). */
function correlation(levels: Float64Array, {within, between, inside, outside}: Sides): number | null {
  const all = inside + outside;
  const near = dot(levels, within) / inside;
  const far = dot(levels, between) / outside;
  const mean = (near * inside + far * outside) / all;
  let squares = 0;
  levels.forEach((distance, l) => {
    squares += (within[l] + between[l]) * (distance - mean) ** 2;
  });
  return squares === 0
    ? null
    : ((far - near) * Math.sqrt((inside / all) * (outside / all))) / Math.sqrt(squares / all);
}

/** Pairs of a pair within and one between: concordant where the one between is farther apart. Ties count half in HGSD. */
function concordance(within: Float64Array, between: Float64Array): Pick<OfPairs, "HG" | "HGSD"> {
  let concordant = 0;
  let discordant = 0;
  let tied = 0;
  let below = 0;
  let belowBetween = 0;
  within.forEach((w, l) => {
    concordant += between[l] * below;
    discordant += w * belowBetween;
    tied += w * between[l];
    below += w;
    belowBetween += between[l];
  });
  const untied = concordant + discordant;
  return {
    HG: untied === 0 ? null : (concordant - discordant) / untied,
    HGSD: (concordant - discordant) / (untied + tied / 2)
  };
}

/** (S − least)/(most − least): S is the sum within, least and most what as many pairs could sum to. */
function hubertsC(levels: Float64Array, {within, between, inside}: Sides): number | null {
  const extreme = (order: Iterable<number>) => {
    let left = inside;
    let total = 0;
    for (const l of order) {
      const taken = Math.min(left, within[l] + between[l]);
      total += taken * levels[l];
      left -= taken;
      if (left <= 0) break;
    }
    return total;
  };
  const least = extreme(levels.keys());
  const most = extreme([...levels.keys()].reverse());
  return most > least ? (dot(levels, within) - least) / (most - least) : null;
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((total, x) => total + x, 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; ++i) total += a[i] * b[i];
  return total;
}
