import {type SequenceTable, sequenceOf, totalWeight, weightOf} from "../sequenceTable.js";
import type {MeanTime} from "./description.js";

/**
 * Mean weeks per state (TraMineR `seqmeant`). The standard error is the spread between persons over √n; with weights it
 * is the linearised one of a weighted mean, sqrt(n/(n − 1) Σ w²(x − mean)²) / Σ w (R `survey::svymean`), the same
 * where all weights are.
 */
export function meanTime(table: SequenceTable): MeanTime {
  const {states, n} = table;
  const weight = weightOf(table);
  const total = totalWeight(table);
  const times = new Float64Array(n * states.length);
  for (let row = 0; row < n; ++row) {
    for (const code of sequenceOf(table, row)) ++times[row * states.length + code];
  }
  const mean = states.map((_, code) => {
    let sum = 0;
    for (let row = 0; row < n; ++row) sum += weight(row) * times[row * states.length + code];
    return n === 0 ? null : sum / total;
  });
  const se = mean.map((centre, code) => {
    if (centre === null || n < 2) return null;
    let sum = 0;
    for (let row = 0; row < n; ++row) {
      sum += (weight(row) * (times[row * states.length + code] - centre)) ** 2;
    }
    return Math.sqrt((sum * n) / (n - 1)) / total;
  });
  return {states, n, mean, se};
}
