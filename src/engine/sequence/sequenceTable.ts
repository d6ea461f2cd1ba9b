/** Code of a week without a state: after a sequence's end. */
export const noState = 255;

/** One state per week and person, from week 0 on. A sequence that ends before the longest is censored there. */
export interface SequenceTable {
  /** What the codes stand for, in the order in which they are shown; at most 255. */
  readonly states: readonly string[];
  /** Sequences, and weeks of the longest. */
  readonly n: number;
  readonly weeks: number;
  /** n × weeks, row by row: index into `states`, `noState` after the end. There are no gaps before it. */
  readonly codes: Uint8Array;
  /** Weeks of each sequence. */
  readonly lengths: Uint16Array;
  /** Persons each sequence stands for; null when every one is one person. */
  readonly weight: Float64Array | null;
}

/** The states of one sequence, week by week, without what comes after its end. */
export function sequenceOf({codes, weeks, lengths}: SequenceTable, row: number): Uint8Array {
  return codes.subarray(row * weeks, row * weeks + lengths[row]);
}

export function weightOf({weight}: Pick<SequenceTable, "weight">): (row: number) => number {
  return weight === null ? () => 1 : row => weight[row];
}

/** Persons in the table. */
export function totalWeight({n, weight}: Pick<SequenceTable, "n" | "weight">): number {
  return weight === null ? n : weight.reduce((sum, w) => sum + w, 0);
}

/**
 * The same people in another number or order: a filter, a municipality. Weeks past the longest of them are dropped.
 * `rows` are indices into the table.
 */
export function selectSequences(table: SequenceTable, rows: ArrayLike<number>): SequenceTable {
  const lengths = Uint16Array.from(rows, row => table.lengths[row]);
  const weeks = lengths.reduce((most, length) => Math.max(most, length), 0);
  const codes = new Uint8Array(lengths.length * weeks).fill(noState);
  for (let i = 0; i < lengths.length; ++i) codes.set(sequenceOf(table, rows[i]), i * weeks);
  const {weight} = table;
  return {
    states: table.states,
    n: lengths.length,
    weeks,
    codes,
    lengths,
    weight: weight && Float64Array.from(rows, row => weight[row])
  };
}
