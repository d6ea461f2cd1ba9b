import {pairAt} from "../distance/condensed.js";
import type {Distances} from "../distance/distances.js";
import type {ClusterTree} from "./clusterResult.js";
import {personsOf} from "./weights.js";

/**
 * Ward's tree: every join is the one that adds least to the sum of squares, with the update of Lance and Williams (R
 * `cluster::agnes(method = "ward")`, and `hclust(method = "ward.D2")` where no two pairs are equally far apart). Heights
 * are in the unit of the distances. Of equally near clusters those are joined whose first members are last in the table,
 * as `agnes` does. A sequence that stands for two persons counts as it would twice.
 */
export function ward(distances: Distances): ClusterTree {
  const {n, values} = distances;
  const size = Float64Array.from(personsOf(distances).each);
  const apart = Float64Array.from(values);
  if (distances.weight !== null) {
    for (let i = 0, at = 0; i < n; ++i) {
      for (let j = i + 1; j < n; ++j, ++at) {
        apart[at] *= Math.sqrt((2 * size[i] * size[j]) / (size[i] + size[j]));
      }
    }
  }
  const near = createNearest(apart, n);
  const cluster = Int32Array.from({length: n}, (_, i) => i);
  const merges: (readonly [number, number])[] = [];
  const heights: number[] = [];
  for (let step = 0; step < n - 1; ++step) {
    const {kept, gone, height} = near.closest();
    update(apart, n, near.active, {kept, gone, size});
    near.join(kept, gone);
    const pair = [cluster[kept], cluster[gone]].sort((a, b) => a - b);
    merges.push([pair[0], pair[1]]);
    heights.push(height);
    cluster[kept] = n + step;
    size[kept] += size[gone];
  }
  return {n, merges, heights};
}

interface Join {
  readonly kept: number;
  readonly gone: number;
  readonly size: Float64Array;
}

/** Distances of all others to two clusters as one, in the place of the first. */
function update(apart: Float64Array, n: number, active: Uint8Array, {kept, gone, size}: Join): void {
  const between = apart[pairAt(n, kept, gone)];
  for (let other = 0; other < n; ++other) {
    if (active[other] === 0 || other === kept || other === gone) continue;
    const a = other < kept ? pairAt(n, other, kept) : pairAt(n, kept, other);
    const b = other < gone ? pairAt(n, other, gone) : pairAt(n, gone, other);
    const w = size[other];
    const all = size[kept] + size[gone] + w;
    const square =
      ((size[kept] + w) / all) * apart[a] * apart[a] +
      ((size[gone] + w) / all) * apart[b] * apart[b] +
      (-w / all) * between * between;
    apart[a] = Math.sqrt(Math.max(0, square));
  }
}

/** Keeps, for every cluster, the nearest of those after it (the last of equals), so that few are looked at after a join. */
function createNearest(apart: Float64Array, n: number) {
  const active = new Uint8Array(n).fill(1);
  const nearest = new Int32Array(n).fill(-1);
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const look = (i: number) => {
    nearest[i] = -1;
    least[i] = Number.POSITIVE_INFINITY;
    for (let j = i + 1, at = pairAt(n, i, j); j < n; ++j, ++at) {
      if (active[j] === 1 && apart[at] <= least[i]) {
        least[i] = apart[at];
        nearest[i] = j;
      }
    }
  };
  for (let i = 0; i < n; ++i) look(i);
  return {
    active,
    closest() {
      let kept = -1;
      for (let i = 0; i < n; ++i) {
        if (active[i] === 1 && nearest[i] >= 0 && (kept < 0 || least[i] <= least[kept])) kept = i;
      }
      return {kept, gone: nearest[kept], height: least[kept]};
    },
    /** After the distances to `kept` have changed. */
    join(kept: number, gone: number) {
      active[gone] = 0;
      for (let i = 0; i < gone; ++i) {
        if (active[i] === 0) continue;
        if (i === kept || nearest[i] === kept || nearest[i] === gone) look(i);
        else if (i < kept) {
          const distance = apart[pairAt(n, i, kept)];
          if (distance < least[i] || (distance === least[i] && kept > nearest[i])) {
            least[i] = distance;
            nearest[i] = kept;
          }
        }
      }
    }
  };
}
