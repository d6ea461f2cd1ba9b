import {type SequenceTable, sequenceOf} from "../sequenceTable.js";
import type {PairDistance} from "./pair.js";

/**
 * Optimal matching week by week (Needleman & Wunsch 1970): the plain dynamic programme, weeks × weeks steps a pair. It is
 * what `alignRuns` must agree with, and faster where people change state nearly every week.
 */
export function alignWeeks(table: SequenceTable, costs: Float64Array, indel: number): PairDistance {
  const size = table.states.length;
  const row = new Float64Array(table.weeks + 1);
  return (i, j) => {
    const x = sequenceOf(table, i);
    const y = sequenceOf(table, j);
    const width = y.length;
    for (let k = 0; k <= width; ++k) row[k] = k * indel;
    for (let h = 0; h < x.length; ++h) {
      const cost = x[h] * size;
      let diagonal = row[0];
      let left = diagonal + indel;
      row[0] = left;
      for (let k = 1; k <= width; ++k) {
        const up = row[k];
        const substituted = diagonal + costs[cost + y[k - 1]];
        const indels = (left < up ? left : up) + indel;
        left = substituted < indels ? substituted : indels;
        row[k] = left;
        diagonal = up;
      }
    }
    return row[width];
  };
}
