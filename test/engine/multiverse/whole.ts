import type {CodedTable, MeanChoice, Multiverse} from "../../../src/engine/index.js";
import {type OpenModels, openModels} from "./openModels.js";

/** All models in one go. */
export function whole(table: CodedTable, choice: MeanChoice): Multiverse {
  const open = openModels(table, choice);
  return open.whole([open.fit(0, open.masks.length)]);
}

/** The same in uneven slices, the last one first. */
export function sliced(open: OpenModels): Multiverse {
  const parts = [];
  for (let from = 0, size = 1; from < open.masks.length; from += size, size = 1 + (size % 5)) {
    size = Math.min(size, open.masks.length - from);
    parts.unshift(open.fit(from, from + size));
  }
  return open.whole(parts);
}

export const all = ({columns}: CodedTable): string[] => columns.map(({id}) => id);

export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`lengths ${a.length} and ${b.length}`);
  return Array.from(a).reduce((most, value, at) => {
    const apart = Math.abs(value - b[at]);
    return Number.isNaN(value) && Number.isNaN(b[at])
      ? most
      : apart > most || Number.isNaN(apart)
        ? apart
        : most;
  }, 0);
}
