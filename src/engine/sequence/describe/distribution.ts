import {noState, type SequenceTable, weightOf} from "../sequenceTable.js";
import type {StateDistribution} from "./description.js";
import {normalisedEntropy} from "./entropy.js";

/**
 * The distribution of states by week, its entropy and its mode (TraMineR `seqstatd`, `seqmodst`; Gabadinho et al. 2011).
 * Weighted where the table is. Those whose sequence has ended do not count.
 */
export function stateDistribution(table: SequenceTable): StateDistribution {
  const {states, n, weeks, codes} = table;
  const weight = weightOf(table);
  const sums = Array.from({length: weeks}, () => new Float64Array(states.length));
  for (let row = 0; row < n; ++row) {
    const w = weight(row);
    for (let week = 0; week < weeks; ++week) {
      const code = codes[row * weeks + week];
      if (code === noState) break;
      sums[week][code] += w;
    }
  }
  const valid = sums.map(week => week.reduce((sum, w) => sum + w, 0));
  const modes = sums.map(week => week.reduce((best, w, code) => (w > week[best] ? code : best), 0));
  return {
    states,
    n,
    valid,
    frequencies: states.map((_, code) => sums.map((week, t) => week[code] / valid[t])),
    entropy: sums.map(normalisedEntropy),
    modal: modes.map(code => states[code]),
    modalShare: modes.map((code, t) => sums[t][code] / valid[t])
  };
}
