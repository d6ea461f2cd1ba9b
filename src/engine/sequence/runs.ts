import {type SequenceTable, sequenceOf} from "./sequenceTable.js";

/** Sequences as runs of weeks in one state. Sequence i has the runs from `offsets[i]` to `offsets[i + 1]` − 1. */
export interface Runs {
  readonly offsets: Uint32Array;
  readonly state: Uint8Array;
  readonly weeks: Uint16Array;
}

export function runsOf(table: SequenceTable): Runs {
  const offsets = new Uint32Array(table.n + 1);
  const state: number[] = [];
  const weeks: number[] = [];
  for (let row = 0; row < table.n; ++row) {
    const sequence = sequenceOf(table, row);
    for (let start = 0, week = 1; week <= sequence.length; ++week) {
      if (week < sequence.length && sequence[week] === sequence[start]) continue;
      state.push(sequence[start]);
      weeks.push(week - start);
      start = week;
    }
    offsets[row + 1] = state.length;
  }
  return {offsets, state: Uint8Array.from(state), weeks: Uint16Array.from(weeks)};
}
