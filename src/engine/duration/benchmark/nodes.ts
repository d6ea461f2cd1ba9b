/** Nodes per unit of place: sixth-order interpolation of functions a unit wide then errs by about 1e-11. */
const perUnit = 48;
/** Beyond this distance from the middle nothing more happens: everyone or nobody is left. */
const reach = 40;

/**
 * Where every unit's people are, as weights on evenly spaced places: the sum over a unit's people of any smooth function
 * of their place is the weighted sum of its values at the nodes. Functions are then evaluated hundreds of times instead
 * of once for every person.
 */
export interface Nodes {
  readonly places: Float64Array;
  /** Persons per unit and node, units × nodes, row-major; some are below 0, as weights of interpolation are. */
  readonly weight: Float64Array;
  /** Per unit the nodes that carry weight: first, and one after the last. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** `place` is of every row; rows of weight 0 are nowhere. */
export function spreadOnNodes(
  place: Float64Array,
  persons: Float64Array,
  unitCodes: Uint16Array,
  units: number,
  middle: number
): Nodes {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < place.length; ++i) {
    if (persons[i] === 0) continue;
    lowest = Math.min(lowest, place[i]);
    highest = Math.max(highest, place[i]);
  }
  lowest = Math.min(Math.max(lowest, middle - reach), middle + reach);
  highest = Math.max(Math.min(highest, middle + reach), lowest);
  const count = Math.ceil((highest - lowest) * perUnit) + 6;
  const weight = new Float64Array(units * count);
  const from = new Uint32Array(units).fill(count);
  const to = new Uint32Array(units);
  for (let i = 0; i < place.length; ++i) {
    const w = persons[i];
    if (w === 0) continue;
    const at = (Math.min(Math.max(place[i], lowest), highest) - lowest) * perUnit;
    const node = Math.floor(at);
    const unit = unitCodes[i];
    addLagrange(weight, unit * count + node, at - node, w);
    if (node < from[unit]) from[unit] = node;
    if (node + 6 > to[unit]) to[unit] = node + 6;
  }
  return {places: Float64Array.from({length: count}, (_, k) => lowest + (k - 2) / perUnit), weight, from, to};
}

/** A smooth function of the place between nodes, from its values at them. */
export function between({places}: Nodes, values: Float64Array, place: number): number {
  const first = places[2];
  const last = places[places.length - 4];
  const at = (Math.min(Math.max(place, first), last) - first) * perUnit;
  const node = Math.min(Math.floor(at), places.length - 6);
  const six = new Float64Array(6);
  addLagrange(six, 0, at - node, 1);
  let sum = 0;
  for (let k = 0; k < 6; ++k) sum += six[k] * values[node + k];
  return sum;
}

/** Lagrange weights of the six nodes −2 … 3 at x in 0 … 1. */
function addLagrange(into: Float64Array, at: number, x: number, w: number): void {
  const left = w * (x + 2) * (x + 1) * x;
  const right = w * (x - 1) * (x - 2) * (x - 3);
  into[at] -= ((x + 1) * x * right) / 120;
  into[at + 1] += ((x + 2) * x * right) / 24;
  into[at + 2] -= ((x + 2) * (x + 1) * right) / 12;
  into[at + 3] += (left * (x - 2) * (x - 3)) / 12;
  into[at + 4] -= (left * (x - 1) * (x - 3)) / 24;
  into[at + 5] += (left * (x - 1) * (x - 2)) / 120;
}
