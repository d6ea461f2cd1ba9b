import type {Benchmark, UnitResult} from "./benchmark.js";
import type {Chance} from "./chance.js";
import {extremeMeans, fifths} from "./fifths.js";
import {potential} from "./potential.js";
import {rankDescending} from "./ranks.js";

/** What is measured of a unit before it is set beside others. */
type Measured = Omit<UnitResult, "rank" | "tied" | "fifth" | "assessed">;
type Place = Pick<UnitResult, "rank" | "tied" | "fifth" | "assessed">;

/** Where every unit stands, and what the ends of the order say. */
interface Standing<Unit> extends Pick<Benchmark, "fifths" | "potential" | "potentialByChance"> {
  readonly units: readonly (Unit & Place)[];
  /** Those with people enough. */
  readonly assessed: readonly Unit[];
}

/**
 * Ranks the units that are large enough by their differences and cuts them in fifths. `worth` is what one unit of
 * difference in a unit amounts to, in the unit of the potential: its persons, say.
 */
export function stand<Unit extends Measured>(
  measured: readonly Unit[],
  minimumUnitSize: number,
  chance: Chance,
  worth: (unit: Unit) => number
): Standing<Unit> {
  const places = measured.flatMap((unit, at) => (unit.n >= minimumUnitSize ? [at] : []));
  const assessed = places.map(at => measured[at]);
  const differences = assessed.map(unit => unit.difference);
  const worths = assessed.map(worth);
  const ranks = rankDescending(differences);
  const fifthOf = fifths(ranks);
  const units = measured.map((unit): Unit & Place => ({
    ...unit,
    rank: null,
    tied: false,
    fifth: null,
    assessed: false
  }));
  places.forEach((at, k) => {
    units[at] = {...measured[at], ...ranks[k], fifth: fifthOf[k], assessed: true};
  });
  const enough = assessed.length >= 5;
  const ends = enough ? extremeMeans(Float64Array.from(differences)) : null;
  const luck = enough
    ? chance.simulate(
        places,
        assessed.map(unit => unit.se),
        worths
      )
    : null;
  return {
    units,
    assessed,
    fifths: {
      top: ends?.top ?? null,
      bottom: ends?.bottom ?? null,
      gap: ends === null ? null : ends.top - ends.bottom,
      gapByChance: luck?.gap ?? null
    },
    potential: ends === null ? null : potential(differences, worths, ends.top),
    potentialByChance: luck?.potential ?? null
  };
}
