import type {Runs} from "../runs.js";
import {type SequenceTable, sequenceOf} from "../sequenceTable.js";
import type {PairDistance} from "./pair.js";

/** Bits to a word: their sum with a carry stays a positive 32-bit integer. */
const bits = 30;
const full = 2 ** bits - 1;

/**
 * Length of the longest common subsequence, thirty weeks of the one sequence at a time (Hyyrö 2004):
 * V ← (V + (V & M)) | (V & ~M) for every week of the other, M the weeks of the one in that state; the zeros of V are the
 * length. A week that changes nothing ends its run: the rest of it would not either.
 */
export function commonSubsequence(table: SequenceTable, runs: Runs): PairDistance {
  const {states} = table;
  const most = Math.max(1, Math.ceil(table.weeks / bits));
  const masks = new Int32Array(states.length * most);
  const v = new Int32Array(most);
  let loaded = -1;
  let words = 0;
  const load = (row: number) => {
    const sequence = sequenceOf(table, row);
    words = Math.ceil(sequence.length / bits);
    masks.fill(0);
    for (let week = 0; week < sequence.length; ++week) {
      masks[sequence[week] * most + Math.floor(week / bits)] |= 1 << (week % bits);
    }
    loaded = row;
  };
  return (i, j) => {
    if (i !== loaded) load(i);
    v.fill(full);
    for (let run = runs.offsets[j]; run < runs.offsets[j + 1]; ++run) {
      const mask = runs.state[run] * most;
      for (let left = runs.weeks[run]; left > 0; --left) {
        let carry = 0;
        let changed = 0;
        for (let word = 0; word < words; ++word) {
          const old = v[word];
          const matched = old & masks[mask + word];
          const sum = old + matched + carry;
          carry = sum >>> bits;
          const next = (sum & full) | (old ^ matched);
          changed |= next ^ old;
          v[word] = next;
        }
        if (changed === 0) break;
      }
    }
    let length = 0;
    for (let word = 0; word < words; ++word) length += ones(v[word] ^ full);
    return length;
  };
}

/** Bits that are set in a 32-bit integer, in pairs, fours, bytes and all. */
function ones(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
