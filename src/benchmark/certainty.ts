import type {UnitResult} from "../engine/index.js";

/** What two units' results say of each other: how far apart their differences are, and how far chance alone takes them. */
export interface Apart {
  /** The first unit's difference minus the second's. */
  readonly difference: number;
  /** √(se₁² + se₂²): the two have no people in common. What the model's own uncertainty adds is left out. */
  readonly se: number;
}

type Measured = Pick<UnitResult, "difference" | "se">;

export function apart(first: Measured, second: Measured): Apart {
  return {difference: first.difference - second.difference, se: Math.hypot(first.se, second.se)};
}

/** The shares of a large population that n people of whom `share` succeeded are compatible with (Wilson 1927). */
export function shareInterval(share: number, n: number, limit: number): readonly [number, number] {
  const square = limit ** 2 / n;
  const middle = (share + square / 2) / (1 + square);
  const half = (limit * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
