import type {Certainty, Range} from "../engine/index.js";

const digits = (value: number) => Number(value.toPrecision(4));
const both = ([from, to]: Range): Range => [digits(from), digits(to)];

/**
 * How sure a benchmark is, short enough to travel with a page: four digits, and no unit's probability of every rank, which
 * the engine gives when it is asked.
 */
export function briefly(certainty: Certainty): Certainty {
  return {
    ...certainty,
    units: certainty.units.map(unit => ({
      ...unit,
      difference: digits(unit.difference),
      se: digits(unit.se),
      interval: both(unit.interval),
      shrunken: digits(unit.shrunken),
      shrunkenSd: digits(unit.shrunkenSd),
      shrunkenInterval: both(unit.shrunkenInterval),
      reliability: digits(unit.reliability),
      p: digits(unit.p),
      mean: digits(unit.mean),
      probabilities: []
    }))
  };
}
