import {keyOf} from "../distinct.js";
import {type Runs, runsOf} from "../runs.js";
import {type SequenceTable, sequenceOf, totalWeight, weightOf} from "../sequenceTable.js";
import type {FrequentPaths, Path, Spell} from "./description.js";

export interface PathOptions {
  /** Paths are the same when all weeks are, or when their successive states are, whatever their lengths. */
  readonly alike?: "weeks" | "states";
  /** How many are returned. */
  readonly most?: number;
}

/** The courses that most people took (TraMineR `seqtab`, also of `seqdss`), by persons they stand for. */
export function frequentPaths(
  table: SequenceTable,
  {alike = "weeks", most = 10}: PathOptions = {}
): FrequentPaths {
  const runs = runsOf(table);
  const groups = new Map<string, number[]>();
  for (let row = 0; row < table.n; ++row) {
    const key = keyOf(alike === "weeks" ? sequenceOf(table, row) : successive(runs, row));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const weight = weightOf(table);
  const sums = [...groups.values()].map(rows => ({
    rows,
    weight: rows.reduce((sum, row) => sum + weight(row), 0)
  }));
  sums.sort((a, b) => b.weight - a.weight);
  const total = totalWeight(table);
  const paths = sums.slice(0, most).map(
    ({rows, weight: own}): Path => ({
      spells: meanSpells(table.states, runs, rows, weight),
      n: rows.length,
      weight: own,
      share: own / total,
      row: rows[0]
    })
  );
  return {n: table.n, distinct: groups.size, paths};
}

/** The spells of one sequence, in their order (TraMineR `seqdss`, `seqdur`). */
export function spellsOf(table: SequenceTable, row: number): Spell[] {
  const {state, weeks, offsets} = runsOf({
    ...table,
    n: 1,
    codes: table.codes.subarray(row * table.weeks),
    lengths: table.lengths.subarray(row)
  });
  return Array.from({length: offsets[1]}, (_, k) => ({state: table.states[state[k]], weeks: weeks[k]}));
}

const successive = ({offsets, state}: Runs, row: number) => state.subarray(offsets[row], offsets[row + 1]);

function meanSpells(
  states: readonly string[],
  runs: Runs,
  rows: readonly number[],
  weight: (row: number) => number
): Spell[] {
  const total = rows.reduce((sum, row) => sum + weight(row), 0);
  return [...successive(runs, rows[0])].map((code, k) => ({
    state: states[code],
    weeks: rows.reduce((sum, row) => sum + weight(row) * runs.weeks[runs.offsets[row] + k], 0) / total
  }));
}
