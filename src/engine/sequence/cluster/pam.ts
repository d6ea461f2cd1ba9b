import {fillRow} from "../distance/condensed.js";
import type {Distances} from "../distance/result.js";
import {inOrder} from "./cut.js";
import {checkClusters} from "./number.js";
import type {Partition} from "./result.js";
import {personsOf} from "./weights.js";

/** A partition around medoids and the mean distance to them, before and after medoids were swapped. */
export interface PamResult extends Partition {
  readonly objective: {readonly build: number; readonly swap: number};
}

/**
 * Partitioning around medoids (Kaufman & Rousseeuw 1990; R `cluster::pam`). BUILD takes one medoid after the other, each
 * the one that helps most, of equals the last; SWAP makes the best exchange of a medoid for another sequence until none
 * helps. All k exchanges with a candidate are weighed in one pass over its distances (Schubert & Rousseeuw 2019).
 */
export function pam(distances: Distances, k: number): PamResult {
  const {n} = distances;
  checkClusters(k, n);
  const {each, all} = personsOf(distances);
  const row = new Float64Array(n);
  const medoids = build(distances, each, k);
  let near = nearest(distances, medoids);
  const objective = () => near.first.reduce((sum, d, j) => sum + each[j] * d, 0) / all;
  const built = objective();
  for (;;) {
    const exchange = bestExchange(distances, {medoids, each, row, ...near});
    if (exchange === null || !(exchange.change < -16 * Number.EPSILON * objective() * all)) break;
    medoids[exchange.out] = exchange.into;
    near = nearest(distances, medoids);
  }
  const sorted = medoids.slice().sort((a, b) => a - b);
  const closest = nearest(distances, sorted).place;
  const membership = inOrder([...closest]);
  const ordered: number[] = [];
  membership.forEach((cluster, j) => {
    ordered[cluster] = sorted[closest[j]];
  });
  return {membership, medoids: ordered, objective: {build: built, swap: objective()}};
}

function build(distances: Distances, each: Float64Array, k: number): number[] {
  const {n, values} = distances;
  const farthest = values.reduce((most, d) => Math.max(most, d), 0);
  const closest = new Float64Array(n).fill(1.1 * farthest + 1);
  const row = new Float64Array(n);
  const medoids: number[] = [];
  while (medoids.length < k) {
    let best = -1;
    let most = -1;
    for (let i = 0; i < n; ++i) {
      if (medoids.includes(i)) continue;
      fillRow(distances, i, row);
      let gain = 0;
      for (let j = 0; j < n; ++j) if (row[j] < closest[j]) gain += each[j] * (closest[j] - row[j]);
      if (gain < most) continue;
      most = gain;
      best = i;
    }
    medoids.push(best);
    fillRow(distances, best, row);
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
function nearest(distances: Distances, medoids: readonly number[]): Nearest {
  const {n} = distances;
  const place = new Int32Array(n);
  const first = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const second = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const row = new Float64Array(n);
  medoids.forEach((medoid, m) => {
    fillRow(distances, medoid, row);
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
  readonly row: Float64Array;
}

/** The exchange that changes the sum of distances most for the better, the first of equals; null where there is none. */
function bestExchange(distances: Distances, {medoids, each, row, place, first, second}: State) {
  const change = new Float64Array(medoids.length);
  const isMedoid = new Set(medoids);
  let best: {out: number; into: number; change: number} | null = null;
  for (let into = 0; into < distances.n; ++into) {
    if (isMedoid.has(into)) continue;
    fillRow(distances, into, row);
    let all = 0;
    change.fill(0);
    for (let j = 0; j < distances.n; ++j) {
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
