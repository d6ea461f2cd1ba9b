import {InputError} from "../../errors.js";
import type {DividedTask} from "../../task.js";
import {distinctSequences} from "../distinct.js";
import {type SequenceTable, selectSequences} from "../sequenceTable.js";
import {pairAt} from "./condensed.js";
import type {DistanceChoice, Distances} from "./distances.js";
import {pairDistance} from "./measure.js";

/** Past this many sequences the distances of all pairs take more than 400 MB. */
const mostSequences = 10_000;

/** Distances of rows `from` to before `to`, each with all sequences after it, one row after the other. */
export interface DistancePart {
  readonly from: number;
  readonly to: number;
  readonly values: Float64Array;
}

/**
 * Distances on the way, a piece per row: sequences that differ, each with all after it. Early rows have more pairs. The
 * result is null until all rows are there.
 */
export interface OpenDistances extends DividedTask<DistancePart, Distances> {
  /** Pairs of sequences that differ: the whole of the work. */
  readonly pairs: number;
  /** Pairs in rows `from` to before `to`. */
  pairsIn(from: number, to: number): number;
  /** All rows in order, cut into at most `parts` pieces [from, to) of about as many pairs: for progress, or threads. */
  pieces(parts: number): readonly (readonly [from: number, to: number])[];
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
  let count = 0;
  const startOf = (row: number) => pairAt(rows, row, row + 1);

  const compute = (i: number) => {
    for (let j = i + 1, at = startOf(i); j < rows; ++j, ++at) values[at] = distance(i, j);
  };
  const finish = (from: number, to: number) => {
    for (let row = from; row < to; ++row) {
      count += 1 - done[row];
      done[row] = 1;
    }
  };

  return {
    all: rows,
    get done() {
      return count;
    },
    pairs: values.length,
    pairsIn: (from, to) => startOf(to) - startOf(from),
    pieces: parts => cut(rows, values.length / parts, startOf),
    part(from, to) {
      for (let row = from; row < to; ++row) if (done[row] === 0) compute(row);
      return {from, to, values: values.slice(startOf(from), startOf(to))};
    },
    join({from, to, values: part}) {
      values.set(part, startOf(from));
      finish(from, to);
    },
    step(budget) {
      for (let left = budget; left > 0 && count < rows; --left) {
        const row = done.indexOf(0);
        compute(row);
        finish(row, row + 1);
      }
    },
    result: () =>
      count < rows
        ? null
        : {choice, n, distinct: rows, values: spread(values, kind, rows), weight: table.weight}
  };
}

/**
 * Distances of all pairs at once.
 * @throws {InputError} as `openDistances` does
 */
export function distancesOf(table: SequenceTable, choice: DistanceChoice): Distances {
  const open = openDistances(table, choice);
  open.step(open.all);
  const distances = open.result();
  if (distances === null) throw new Error("distances without all rows");
  return distances;
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
