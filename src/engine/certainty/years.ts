import {random} from "../random.js";
import type {Certainty} from "./certaintyResult.js";

const seed = 20160512;

/**
 * Hypothetical years: every assessed unit with the same people and the level it is most likely to have (its shrunken
 * difference), and new chance. Differences, a row a year, in the order of `certainty.units`; the same for the same
 * benchmark.
 */
export function hypotheticalYears({units}: Pick<Certainty, "units">, years: number): number[][] {
  const stream = random(seed);
  return Array.from({length: years}, () => units.map(({shrunken, se}) => shrunken + se * stream.normal()));
}
