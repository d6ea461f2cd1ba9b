import type {Random} from "../../../engine/index.js";
import type {People} from "../people.js";

/** Least weeks before and after a move. */
const least = 26;

/**
 * Makes `seconds` rows the second spells of people in other municipalities, who move at a random week: the row takes
 * over the person's conditions, and the weeks that were left of `total`. Writes into the people's columns.
 */
export function pairMovers(
  {unitCodes, columns}: People,
  total: Float64Array,
  seconds: number,
  horizon: number,
  random: Random
): {person: Uint32Array; followed: Uint16Array} {
  const rows = unitCodes.length;
  const followed = Uint16Array.from(total, weeks => Math.min(horizon, weeks));
  const first = new Int32Array(rows).fill(-1);
  const order = shuffled(rows, random);
  let next = seconds;
  for (const second of order.subarray(0, seconds)) {
    let at = next;
    while (unitCodes[order[at]] === unitCodes[second] || followed[order[at]] < 2 * least) ++at;
    const mover = order[at];
    order[at] = order[next++];
    first[second] = mover;
    followed[mover] = least + random.integer(followed[mover] - 2 * least + 1);
    followed[second] = Math.min(horizon, total[mover] - followed[mover]);
    for (const column of columns) {
      if (column.per === "unit") continue;
      if (column.kind === "categorical") column.codes[second] = column.codes[mover];
      else column.values[second] = column.values[mover];
    }
  }
  const person = new Uint32Array(rows);
  let persons = 0;
  for (let i = 0; i < rows; ++i) if (first[i] === -1) person[i] = persons++;
  for (let i = 0; i < rows; ++i) if (first[i] !== -1) person[i] = person[first[i]];
  return {person, followed};
}

function shuffled(rows: number, random: Random): Uint32Array {
  const order = Uint32Array.from({length: rows}, (_, i) => i);
  for (let i = rows - 1; i > 0; --i) {
    const j = random.integer(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}
