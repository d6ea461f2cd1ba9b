import {type SequenceTable, sequenceOf} from "./sequenceTable.js";

/** Which sequences are the same. */
export interface Distinct {
  /** First sequence of each kind, ascending. */
  readonly rows: Uint32Array;
  /** Index into `rows`, one per sequence. */
  readonly kind: Uint32Array;
}

export function distinctSequences(table: SequenceTable): Distinct {
  const kinds = new Map<string, number>();
  const rows: number[] = [];
  const kind = new Uint32Array(table.n);
  for (let row = 0; row < table.n; ++row) {
    const key = keyOf(sequenceOf(table, row));
    const known = kinds.get(key);
    kind[row] = known ?? rows.length;
    if (known !== undefined) continue;
    kinds.set(key, rows.length);
    rows.push(row);
  }
  return {rows: Uint32Array.from(rows), kind};
}

/** One UTF-16 unit a state; `apply` takes some ten thousand at a time. */
export function keyOf(states: Uint8Array): string {
  let key = "";
  for (let start = 0; start < states.length; start += 8192) {
    key += String.fromCharCode(...states.subarray(start, start + 8192));
  }
  return key;
}
