import type {SequenceTable} from "../sequenceTable.js";
import type {PairDistance} from "./pair.js";

/** Weeks in which two equally long sequences are in different states. */
export function hamming({codes, weeks}: SequenceTable): PairDistance {
  return (i, j) => {
    const x = i * weeks;
    const y = j * weeks;
    let sum = 0;
    for (let week = 0; week < weeks; ++week) if (codes[x + week] !== codes[y + week]) ++sum;
    return sum;
  };
}

/** The same with costs by week, weeks × states × states. */
export function dynamicHamming({codes, weeks, states}: SequenceTable, costs: Float64Array): PairDistance {
  const size = states.length;
  return (i, j) => {
    const x = i * weeks;
    const y = j * weeks;
    let sum = 0;
    for (let week = 0; week < weeks; ++week) {
      sum += costs[(week * size + codes[x + week]) * size + codes[y + week]];
    }
    return sum;
  };
}
