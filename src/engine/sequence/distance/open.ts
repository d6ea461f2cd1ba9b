import {InputError} from "../../errors.js";
import {distinctSequences} from "../distinct.js";
import {type SequenceTable, selectSequences} from "../table.js";
import {pairAt} from "./condensed.js";
import {pairDistance} from "./measure.js";
import type {DistanceChoice, Distances} from "./result.js";

/** Past this many sequences the distances of all pairs take more than 400 MB. */
const mostSequences = 10_000;

/** Distances on the way: rows of sequences that differ, each with all after it, in any order and on any thread. */
export interface OpenDistances {
  /** Sequences that differ, and their pairs: the whole of the work. */
  readonly rows: number;
  readonly pairs: number;
  /** Pairs in rows `from` to before `to`: early rows have more. */
  pairsIn(from: number, to: number): number;
  /** All rows in order, cut into at most `parts` pieces [from, to) of about as many pairs: for progress, or threads. */
  pieces(parts: number): readonly (readonly [from: number, to: number])[];
  /** Computes these rows and returns their distances, a view that `accept` of the same table elsewhere takes. */
  step(from: number, to: number): Float64Array;
  /** Takes over rows that were computed elsewhere. */
  accept(from: number, to: number, part: Float64Array): void;
  /** All pairs of all sequences. Rows that were not computed yet are computed now. */
  result(): Distances;
}

/**
 * Prepares the distances of all pairs, which are made in steps. Sequences that are the same are compared once. Optimal
 * matching, Hamming and longest common subsequence are those of TraMineR's `seqdist`.
 * @throws {InputError} for more than 10,000 sequences, an unknown method, impossible costs, and sequences of several
 * lengths where the method wants one.
 */
export function openDistances(table: SequenceTable, choice: DistanceChoice): OpenDistances {
  const {n} = table;
  if (n > mostSequences) {
    throw new InputError("unsupported", `distances between ${n} sequences`, {
      allowed: `allowed: ${mostSequences}`
    });
  }
  const {rows: firsts, kind} = distinctSequences(table);
  const rows = firsts.length;
  const distance = pairDistance(table, selectSequences(table, firsts), choice);
  const values = new Float64Array((rows * (rows - 1)) / 2);
  const done = new Uint8Array(rows);
  const startOf = (row: number) => pairAt(rows, row, row + 1);

  const step = (from: number, to: number) => {
    for (let i = from; i < to; ++i) {
      if (done[i]) continue;
      for (let j = i + 1, at = startOf(i); j < rows; ++j, ++at) values[at] = distance(i, j);
      done[i] = 1;
    }
    return values.subarray(startOf(from), startOf(to));
  };

  return {
    rows,
    pairs: values.length,
    pairsIn: (from, to) => startOf(to) - startOf(from),
    pieces: parts => cut(rows, values.length / parts, startOf),
    step,
    accept(from, to, part) {
      values.set(part, startOf(from));
      done.fill(1, from, to);
    },
    result() {
      step(0, rows);
      return {choice, n, distinct: rows, values: spread(values, kind, rows), weight: table.weight};
    }
  };
}

function cut(rows: number, pairs: number, startOf: (row: number) => number): [number, number][] {
  const pieces: [number, number][] = [];
  for (let from = 0, to = 1; to <= rows; ++to) {
    if (to < rows && startOf(to) - startOf(from) < pairs) continue;
    pieces.push([from, to]);
    from = to;
  }
  return pieces;
}

/** From pairs that differ to all pairs; those that are the same are 0 apart. */
function spread(values: Float64Array, kind: Uint32Array, rows: number): Float64Array {
  const n = kind.length;
  if (rows === n) return values;
  const all = new Float64Array((n * (n - 1)) / 2);
  for (let i = 0, at = 0; i < n; ++i) {
    const a = kind[i];
    for (let j = i + 1; j < n; ++j, ++at) {
      const b = kind[j];
      if (a !== b) all[at] = values[a < b ? pairAt(rows, a, b) : pairAt(rows, b, a)];
    }
  }
  return all;
}
