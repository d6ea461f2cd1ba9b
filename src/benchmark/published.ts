import type {UnitResult} from "../engine/index.js";
import type {Published} from "../spec/published.js";

/** How much of what was printed elsewhere the benchmark finds again. */
export interface PublishedComparison {
  /** Units printed as the best, or else percentages printed. */
  readonly printed: number;
  /** How many of them were found. */
  readonly found: number;
  readonly printedUnits: readonly string[];
  readonly foundUnits: readonly string[];
}

/**
 * Compares a benchmark with what was printed. A printed best unit is found when it is among as many of our best (units
 * that tie across that line are not); a printed percentage is found when the observed share rounds to it.
 * @param units assessed and not, in any order
 */
export function comparePublished(published: Published, units: readonly UnitResult[]): PublishedComparison {
  const called = (name: string) => units.find(unit => unit.name === name || unit.unit === name);
  const {best, percentages} = published;
  const found = best === null ? samePercentages(percentages ?? [], called) : amongBest(best, units, called);
  const printedUnits = best ?? (percentages ?? []).map(({unit}) => unit);
  return {printed: printedUnits.length, found: found.length, printedUnits, foundUnits: found};
}

type Called = (name: string) => UnitResult | undefined;

function amongBest(best: readonly string[], units: readonly UnitResult[], called: Called): string[] {
  const tied = new Map<number, number>();
  for (const {rank} of units) if (rank !== null) tied.set(rank, (tied.get(rank) ?? 0) + 1);
  return best.filter(name => {
    const rank = called(name)?.rank ?? null;
    return rank !== null && rank + ((tied.get(rank) ?? 1) - 1) / 2 <= best.length;
  });
}

function samePercentages(percentages: NonNullable<Published["percentages"]>, called: Called): string[] {
  return percentages
    .filter(({unit, percent}) => {
      const observed = called(unit)?.observed;
      return observed !== undefined && Math.round(100 * observed) === percent;
    })
    .map(({unit}) => unit);
}
