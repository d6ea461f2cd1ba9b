import type {Differences} from "./differences.js";

/**
 * Which of two units is surely higher, at j·size + k: 1 when j is, −1 when k is, 0 when it is undecided. A decided pair
 * still counts in the other direction.
 */
export type Decisions = Int8Array;

/**
 * Largest studentised difference of errors among one unit's open comparisons in one draw. Other units come by falling
 * size of their own error, and once the bound on a pair is below the largest so far, none that follows can exceed it:
 * a handful is looked at, not all.
 */
export function unitMaximum(
  differences: Differences,
  decisions: Decisions,
  unit: number,
  from: number
): number {
  const {size, inverse, errors, scale, order, stretch} = differences;
  const row = unit * size;
  const own = errors[from + unit];
  const square = (errors[from + unit] * scale[unit]) ** 2;
  let largest = 0;
  for (let place = 0; place < size; ++place) {
    const other = order[from + place];
    if (stretch * Math.sqrt(square + (errors[from + other] * scale[other]) ** 2) <= largest) break;
    const value = open((own - errors[from + other]) * inverse[row + other], decisions[row + other]);
    if (value > largest) largest = value;
  }
  return largest;
}

/** The same among all pairs of units. */
export function overallMaximum(differences: Differences, decisions: Decisions, from: number): number {
  const {size, inverse, errors, scale, order, stretch} = differences;
  let largest = 0;
  for (let place = 0; place < size; ++place) {
    const unit = order[from + place];
    const square = (errors[from + unit] * scale[unit]) ** 2;
    if (stretch * Math.sqrt(2 * square) <= largest) break;
    for (let next = place + 1; next < size; ++next) {
      const other = order[from + next];
      if (stretch * Math.sqrt(square + (errors[from + other] * scale[other]) ** 2) <= largest) break;
      const pair = unit * size + other;
      const value = open((errors[from + unit] - errors[from + other]) * inverse[pair], decisions[pair]);
      if (value > largest) largest = value;
    }
  }
  return largest;
}

const open = (value: number, decision: number) => (decision === 0 ? Math.abs(value) : -decision * value);
