import type {Passes} from "../../design/passes.js";
import {open} from "../../model/separation.js";
import type {DurationTable} from "../durationTable.js";
import type {Law} from "../law/law.js";
import {type Nodes, spreadOnNodes} from "./nodes.js";

/** A model as far as it says something of people: x'β, what that means, and who is expected never to have the event. */
export interface Predictor {
  readonly beta: Float64Array;
  readonly law: Law;
  /** Per row 0 for "never", else `open`. */
  readonly settled: Int8Array;
}

/** What a model expects of the units' people up to a horizon. */
export interface Expected {
  /** Persons per unit. */
  readonly n: Float64Array;
  /** Mean over a unit's people of their restricted means, and the variance of these. */
  readonly mean: Float64Array;
  readonly between: Float64Array;
  /** Share of a unit's people without the event, units × times. */
  readonly survival: Float64Array;
}

export function expectUnits(
  passes: Passes,
  table: DurationTable,
  {beta, law, settled}: Predictor,
  horizon: number,
  times: Float64Array
): Expected {
  const {rows, unitCodes, units, weight} = table;
  const place = new Float64Array(rows);
  passes.predict(beta, (from, to, values) => {
    for (let i = from, j = 0; i < to; ++i, ++j) place[i] = law.slope * values[j];
  });
  const n = new Float64Array(units.length);
  const never = new Float64Array(units.length);
  const moving = new Float64Array(rows);
  for (let i = 0; i < rows; ++i) {
    const w = weight === null ? 1 : weight[i];
    n[unitCodes[i]] += w;
    if (settled[i] === open) moving[i] = w;
    else never[unitCodes[i]] += w;
  }
  const nodes = spreadOnNodes(place, moving, unitCodes, units.length, law.middle(horizon));
  const means = nodes.places.map(law.restrictedMean(horizon));
  const mean = n.map((size, unit) => (weighted(nodes, unit, means) + never[unit] * horizon) / size);
  const squares = means.map(value => value * value);
  const between = n.map((size, unit) => {
    const square = (weighted(nodes, unit, squares) + never[unit] * horizon ** 2) / size;
    return Math.max(0, square - mean[unit] ** 2);
  });
  return {n, mean, between, survival: curves(nodes, law, times, n, never)};
}

function weighted({weight, from, to, places}: Nodes, unit: number, values: Float64Array): number {
  const at = unit * places.length;
  let sum = 0;
  for (let k = from[unit]; k < to[unit]; ++k) sum += weight[at + k] * values[k];
  return sum;
}

function curves(
  {places, weight, from, to}: Nodes,
  law: Law,
  times: Float64Array,
  n: Float64Array,
  never: Float64Array
): Float64Array {
  const width = times.length;
  const sums = new Float64Array(n.length * width);
  const at = new Float64Array(width);
  const survival = law.survival(times);
  for (let node = 0; node < places.length; ++node) {
    survival(places[node], at);
    for (let unit = 0; unit < n.length; ++unit) {
      if (node < from[unit] || node >= to[unit]) continue;
      const w = weight[unit * places.length + node];
      if (w === 0) continue;
      const row = unit * width;
      for (let k = 0; k < width; ++k) sums[row + k] += w * at[k];
    }
  }
  for (let unit = 0; unit < n.length; ++unit) {
    for (let k = 0; k < width; ++k) {
      sums[unit * width + k] = Math.min(1, Math.max(0, (sums[unit * width + k] + never[unit]) / n[unit]));
    }
  }
  return sums;
}
