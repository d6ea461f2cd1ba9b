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

/** The places that pairs leave open to a unit. */
export interface OpenPlaces {
  /** Its place if every unit that cannot be told from it were below. */
  readonly first: number;
  /** Its place if they were all above. */
  readonly last: number;
  /** How many units cannot be told from it. */
  readonly undecided: number;
  readonly assessed: number;
}

/**
 * Compares a unit with every other, pair by pair: those further away than `limit` standard errors of the difference of
 * the two are surely above or below, the others are undecided. Not an interval of the rank, which would have to hold
 * for all pairs at once. Null when the unit is not assessed.
 */
export function openPlaces(unit: UnitResult, units: readonly UnitResult[], limit: number): OpenPlaces | null {
  if (!unit.assessed) return null;
  const others = units.filter(other => other.assessed && other.unit !== unit.unit);
  const distances = others.map(other => apart(other, unit));
  const above = distances.filter(({difference, se}) => difference > limit * se).length;
  const below = distances.filter(({difference, se}) => difference < -limit * se).length;
  const assessed = others.length + 1;
  return {first: above + 1, last: assessed - below, undecided: others.length - above - below, assessed};
}

/** The shares of a large population that n people of whom `share` succeeded are compatible with (Wilson 1927). */
export function shareInterval(share: number, n: number, limit: number): readonly [number, number] {
  const square = limit ** 2 / n;
  const middle = (share + square / 2) / (1 + square);
  const half = (limit * Math.sqrt((share * (1 - share)) / n + square / (4 * n))) / (1 + square);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
