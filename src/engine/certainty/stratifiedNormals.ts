import {normalQuantile} from "../distributions.js";
import type {Random} from "../random.js";

/** Draws that are stratified together; more come in batches of as many, so that memory stays bounded. */
const most = 10_000;

/**
 * Vectors of independent standard normals, `draws` in all, in which every coordinate visits all parts of its
 * distribution equally often (Latin hypercube sampling; McKay, Beckman & Conover 1979): one value from each of as many
 * strata as there are draws, in an order of its own. Where a result hangs mostly on one coordinate, as a unit's rank
 * does on its own effect, its quantiles are several times as precise as from plain draws.
 */
export function stratifiedNormals(
  size: number,
  draws: number,
  stream: Random
): (into: Float64Array) => Float64Array {
  let batch = 0;
  let at = 0;
  let left = draws;
  let values = new Float64Array(0);
  let places = new Uint16Array(0);
  const refill = () => {
    if (left === 0) left = draws;
    batch = Math.min(left, most);
    left -= batch;
    at = 0;
    values = Float64Array.from({length: batch}, (_, stratum) => inStratum(stratum, batch, stream.uniform()));
    places = new Uint16Array(size * batch);
    for (let k = 0; k < size; ++k) stream.permutation(places.subarray(k * batch, (k + 1) * batch));
  };
  return into => {
    if (at === batch) refill();
    for (let k = 0; k < size; ++k) into[k] = values[places[k * batch + at]];
    ++at;
    return into;
  };
}

/** A normal from one of `strata` equally likely parts; a hair inside it, so that it is never infinite. */
const inStratum = (stratum: number, strata: number, share: number) =>
  normalQuantile((stratum + 1e-9 + (1 - 2e-9) * share) / strata);
