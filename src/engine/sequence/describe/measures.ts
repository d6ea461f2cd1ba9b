import {type Runs, runsOf} from "../runs.js";
import {type SequenceTable, sequenceOf} from "../sequenceTable.js";
import type {SequenceMeasures} from "./description.js";
import {normalisedEntropy} from "./entropy.js";

/**
 * Of every sequence: entropy of its weeks over states (TraMineR `seqient`), number of transitions (`seqtransn`),
 * complexity, the geometric mean of that entropy and of the share of weeks that end in another state (`seqici`;
 * Gabadinho et al. 2010), and turbulence (`seqST`; Elzinga & Liefbroer 2007). Complexity of one week is 0.
 */
export function sequenceMeasures(table: SequenceTable): SequenceMeasures {
  const runs = runsOf(table);
  const weeks = [...table.lengths];
  const changes = weeks.map((_, row) => Math.max(0, runs.offsets[row + 1] - runs.offsets[row] - 1));
  const entropy = weeks.map((length, row) => (length === 0 ? null : entropyOf(table, row)));
  return {
    weeks,
    transitions: changes,
    entropy,
    complexity: entropy.map((value, row) =>
      value === null ? null : Math.sqrt((changes[row] / Math.max(1, weeks[row] - 1)) * value)
    ),
    turbulence: weeks.map((length, row) => (length === 0 ? null : turbulence(runs, row, table.states.length)))
  };
}

function entropyOf(table: SequenceTable, row: number): number {
  const counts = new Float64Array(table.states.length);
  for (const code of sequenceOf(table, row)) ++counts[code];
  return normalisedEntropy(counts);
}

/**
 * log2(φ (s²max + 1) / (s² + 1)): φ is the number of different subsequences of the successive states, s² the variance of
 * the spells' lengths and s²max = (spells − 1)(1 − mean length)² the highest it could be.
 */
function turbulence({offsets, state, weeks}: Runs, row: number, states: number): number {
  const first = offsets[row];
  const spells = offsets[row + 1] - first;
  const lengths = weeks.subarray(first, first + spells);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / spells;
  const variance = lengths.reduce((sum, length) => sum + (length - mean) ** 2, 0) / spells;
  const highest = (spells - 1) * (1 - mean) ** 2;
  return (
    logSubsequences(state.subarray(first, first + spells), states) + Math.log2((highest + 1) / (variance + 1))
  );
}

/**
 * log2 of the number of different subsequences, the empty one included: each state doubles them, less those that ended
 * with it before. Counts are kept below 2^512.
 */
function logSubsequences(sequence: Uint8Array, states: number): number {
  const before = new Float64Array(states);
  let count = 1;
  let exponent = 0;
  for (const code of sequence) {
    const without = count;
    count = 2 * count - before[code];
    before[code] = without;
    if (count < 2 ** 512) continue;
    count *= 2 ** -512;
    for (let s = 0; s < states; ++s) before[s] *= 2 ** -512;
    exponent += 512;
  }
  return exponent + Math.log2(count);
}
