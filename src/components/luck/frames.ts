/** Years that could have been: the same people and the same underlying levels, other outcomes. */
export interface LuckFrames {
  /** Identifiers of the assessed units. */
  readonly units: readonly string[];
  /** One list per year: the units' differences, in the order of `units`, in the outcome's own unit. */
  readonly years: readonly (readonly number[])[];
}

/** One year's differences by unit. */
export function yearOf({units, years}: LuckFrames, year: number): ReadonlyMap<string, number> {
  return new Map(units.map((unit, at) => [unit, years[year][at]]));
}

/** What became of a unit over the years. */
export interface LuckTally {
  readonly years: number;
  /** In how many it was first, and among the highest fifth; null with fewer than five units. */
  readonly first: number;
  readonly fifth: number | null;
  readonly best: number;
  readonly worst: number;
}

/** Counts a unit's places over the years, where a place is one more than how many lie higher; null if it is not there. */
export function tallyOf({units, years}: LuckFrames, unit: string): LuckTally | null {
  const at = units.indexOf(unit);
  if (at < 0 || years.length === 0) return null;
  const places = years.map(year => 1 + year.filter(value => value > year[at]).length);
  const fifth = units.length < 5 ? null : Math.ceil(units.length / 5);
  return {
    years: years.length,
    first: places.filter(place => place === 1).length,
    fifth: fifth === null ? null : places.filter(place => place <= fifth).length,
    best: Math.min(...places),
    worst: Math.max(...places)
  };
}
