import {fifthSizes} from "../benchmark/fifths.js";
import {isIn, placeOf} from "./masks.js";
import type {Multiverse, Spread, UnitMultiverse} from "./multiverse.js";

/**
 * Each assessed unit over all models: how far its difference and rank depend on which conditions are in. In the table's
 * order; differences in their own unit.
 */
export function summariseMultiverse(multiverse: Multiverse): UnitMultiverse[] {
  const {units, conditions, masks, differences, ranks, se} = multiverse;
  const {top, bottom} = fifthShares(ranks, units.length);
  const rankChanges = meanChanges(multiverse, ranks);
  const differenceChanges = meanChanges(multiverse, differences);
  return units.map(({unit, name, n}, at) => {
    const own = column(differences, units.length, at);
    const matters = conditions
      .map((condition, j) => ({
        condition,
        rank: rankChanges[j * units.length + at],
        difference: differenceChanges[j * units.length + at]
      }))
      .sort((a, b) => Math.abs(b.rank) - Math.abs(a.rank) || Math.abs(b.difference) - Math.abs(a.difference));
    return {
      unit,
      name,
      n,
      difference: spread(own),
      rank: spread(column(ranks, units.length, at)),
      topFifth: top === null ? null : top[at] / masks.length,
      bottomFifth: bottom === null ? null : bottom[at] / masks.length,
      positive: own.filter(value => value > 0).length / masks.length,
      matters,
      sdModels: standardDeviation(own),
      sdChance: Math.sqrt(se[at])
    };
  });
}

function column(rows: Float64Array | Float32Array, width: number, at: number): Float64Array {
  const values = new Float64Array(rows.length / width);
  for (let row = 0; row < values.length; ++row) values[row] = rows[row * width + at];
  return values;
}

/** The models are ascending by mask: the empty one first, the full one last. */
function spread(values: Float64Array): Spread {
  const empty = values[0];
  const full = values[values.length - 1];
  const sorted = values.slice().sort();
  const [lowest, quartile1, median, quartile3, highest] = [0, 0.25, 0.5, 0.75, 1].map(p =>
    quantile(sorted, p)
  );
  return {lowest, quartile1, median, quartile3, highest, full, empty};
}

function quantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}

function standardDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

/** In how many models each unit is in the outer fifths; ties keep the units' order, as in `fifths`. */
function fifthShares(ranks: Float32Array, units: number) {
  if (units < 5) return {top: null, bottom: null};
  const sizes = fifthSizes(units);
  const top = new Float64Array(units);
  const bottom = new Float64Array(units);
  for (let from = 0; from < ranks.length; from += units) {
    const row = ranks.subarray(from, from + units);
    const sorted = row.slice().sort();
    const worstAtTop = sorted[sizes[0] - 1];
    const bestAtBottom = sorted[units - sizes[4]];
    let tiedAtTop = sizes[0] - sorted.indexOf(worstAtTop);
    let tiedAtBottom = sizes[4] - (units - 1 - sorted.lastIndexOf(bestAtBottom));
    for (let at = 0; at < units; ++at)
      if (row[at] < worstAtTop || (row[at] === worstAtTop && tiedAtTop-- > 0)) ++top[at];
    for (let at = units - 1; at >= 0; --at)
      if (row[at] > bestAtBottom || (row[at] === bestAtBottom && tiedAtBottom-- > 0)) ++bottom[at];
  }
  return {top, bottom};
}

/** conditions × units: mean of the value without a condition less that with it, over pairs of models that differ in it alone. */
function meanChanges(
  {masks, conditions, units}: Multiverse,
  rows: Float64Array | Float32Array
): Float64Array {
  const place = placeOf(masks);
  const width = units.length;
  const changes = new Float64Array(conditions.length * width);
  conditions.forEach((_, j) => {
    const mine = changes.subarray(j * width, (j + 1) * width);
    let pairs = 0;
    masks.forEach((mask, at) => {
      const without = isIn(mask, j) ? place((mask ^ (1 << j)) >>> 0) : -1;
      if (without < 0) return;
      ++pairs;
      for (let unit = 0; unit < width; ++unit)
        mine[unit] += rows[without * width + unit] - rows[at * width + unit];
    });
    for (let unit = 0; unit < width; ++unit) mine[unit] /= pairs;
  });
  return changes;
}
