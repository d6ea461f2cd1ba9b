import {openRows} from "../distance/condensed.js";
import type {Distances} from "../distance/distances.js";
import type {Partition} from "./clusterResult.js";
import {inOrder} from "./cut.js";
import {checkClusters} from "./number.js";
import {personsOf} from "./weights.js";

/** A partition around medoids and the mean distance to them, before and after medoids were swapped. */
export interface PamResult extends Partition {
  readonly objective: {readonly build: number; readonly swap: number};
}

/**
 * Partitioning around medoids (Kaufman & Rousseeuw 1990; R `cluster::pam`). BUILD takes one medoid after the other,
 * each the one that helps most, of equals the last; SWAP makes the best exchange of a medoid for another sequence until
 * none helps. All k exchanges with a candidate are weighed in one pass over its distances (Schubert & Rousseeuw 2019).
 * @throws {InputError} for a k that is not a whole number from 1 to the number of sequences.
 */
export function pam(distances: Distances, k: number): PamResult {
  checkClusters(k, distances.n);
  return openPam(distances, k)(k);
}

/** Prepares partitions for every k up to `most`: the medoids that BUILD takes for one k are the first of the next. */
export function openPam(distances: Distances, most: number): (k: number) => PamResult {
  const rowOf = openRows(distances);
  const {each, all} = personsOf(distances);
  const built = build(rowOf, each, most);
  const meanOf = ({first}: Nearest) => first.reduce((sum, d, j) => sum + each[j] * d, 0) / all;
  return k => {
    const medoids = built.slice(0, k);
    let near = nearest(rowOf, each.length, medoids);
    const start = meanOf(near);
    for (;;) {
      const exchange = bestExchange(rowOf, {medoids, each, ...near});
      if (exchange === null || !(exchange.change < -16 * Number.EPSILON * meanOf(near) * all)) break;
      medoids[exchange.out] = exchange.into;
      near = nearest(rowOf, each.length, medoids);
    }
    medoids.sort((a, b) => a - b);
    const {place} = nearest(rowOf, each.length, medoids);
    const membership = inOrder([...place]);
    const ordered: number[] = [];
    membership.forEach((cluster, j) => {
      ordered[cluster] = medoids[place[j]];
    });
    return {membership, medoids: ordered, objective: {build: start, swap: meanOf(near)}};
  };
}

type RowOf = (i: number) => Float64Array;

function build(rowOf: RowOf, each: Float64Array, k: number): number[] {
  const n = each.length;
  let farthest = 0;
  for (let i = 0; i < n; ++i) for (const d of rowOf(i)) farthest = Math.max(farthest, d);
  const closest = new Float64Array(n).fill(1.1 * farthest + 1);
  const medoids: number[] = [];
  while (medoids.length < k) {
    let best = -1;
    let most = -1;
    for (let i = 0; i < n; ++i) {
      if (medoids.includes(i)) continue;
      const row = rowOf(i);
      let gain = 0;
      for (let j = 0; j < n; ++j) if (row[j] < closest[j]) gain += each[j] * (closest[j] - row[j]);
      if (gain < most) continue;
      most = gain;
      best = i;
    }
    medoids.push(best);
    const row = rowOf(best);
    for (let j = 0; j < n; ++j) closest[j] = Math.min(closest[j], row[j]);
  }
  return medoids;
}

/** Of every sequence: the place of its nearest medoid, the distance to it, and to the second nearest. */
interface Nearest {
  readonly place: Int32Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
}

/** A medoid is nearest to itself, also where another is the same. */
function nearest(rowOf: RowOf, n: number, medoids: readonly number[]): Nearest {
  const place = new Int32Array(n);
  const first = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const second = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  medoids.forEach((medoid, m) => {
    const row = rowOf(medoid);
    for (let j = 0; j < n; ++j) {
      if (row[j] < first[j] || j === medoid) {
        second[j] = first[j];
        first[j] = row[j];
        place[j] = m;
      } else if (row[j] < second[j]) second[j] = row[j];
    }
  });
  return {place, first, second};
}

interface State extends Nearest {
  readonly medoids: readonly number[];
  readonly each: Float64Array;
}

/** The exchange that changes the sum of distances most for the better, the first of equals; null where there is none. */
function bestExchange(rowOf: RowOf, {medoids, each, place, first, second}: State) {
  const change = new Float64Array(medoids.length);
  const isMedoid = new Set(medoids);
  let best: {out: number; into: number; change: number} | null = null;
  for (let into = 0; into < each.length; ++into) {
    if (isMedoid.has(into)) continue;
    const row = rowOf(into);
    let all = 0;
    change.fill(0);
    for (let j = 0; j < each.length; ++j) {
      const d = row[j];
      if (d < first[j]) all += each[j] * (d - first[j]);
      else change[place[j]] += each[j] * (Math.min(d, second[j]) - first[j]);
    }
    for (let out = 0; out < medoids.length; ++out) {
      const total = all + change[out];
      if (best === null || total < best.change) best = {out, into, change: total};
    }
  }
  return best;
}
