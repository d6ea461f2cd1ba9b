import {type SequenceTable, sequenceOf, weightOf} from "../sequenceTable.js";
import type {Transitions} from "./description.js";

/** Transition counts and rates, all weeks together (TraMineR `seqtrate`). Staying is a transition too. */
export function transitions(table: SequenceTable): Transitions {
  const {states} = table;
  const size = states.length;
  const sums = new Float64Array(size * size);
  const weight = weightOf(table);
  for (let row = 0; row < table.n; ++row) {
    const sequence = sequenceOf(table, row);
    const w = weight(row);
    for (let week = 1; week < sequence.length; ++week) sums[sequence[week - 1] * size + sequence[week]] += w;
  }
  const rates = sharesOfRows(sums, size);
  return {states, counts: rowsOf(sums, size), rates: rowsOf(rates, size)};
}

/** Every week's own rates, `weeks − 1` matrices size × size one after the other. */
export function weeklyRates(table: SequenceTable): Float64Array {
  const size = table.states.length;
  const sums = new Float64Array(Math.max(0, table.weeks - 1) * size * size);
  const weight = weightOf(table);
  for (let row = 0; row < table.n; ++row) {
    const sequence = sequenceOf(table, row);
    const w = weight(row);
    for (let week = 1; week < sequence.length; ++week) {
      sums[((week - 1) * size + sequence[week - 1]) * size + sequence[week]] += w;
    }
  }
  return sharesOfRows(sums, size);
}

/** Every `size` numbers as shares of their sum. */
function sharesOfRows(sums: Float64Array, size: number): Float64Array {
  const shares = new Float64Array(sums.length);
  for (let start = 0; start < sums.length; start += size) {
    let total = 0;
    for (let to = 0; to < size; ++to) total += sums[start + to];
    if (total > 0) for (let to = 0; to < size; ++to) shares[start + to] = sums[start + to] / total;
  }
  return shares;
}

function rowsOf(matrix: Float64Array, size: number): number[][] {
  return Array.from({length: size}, (_, row) => [...matrix.subarray(row * size, (row + 1) * size)]);
}
