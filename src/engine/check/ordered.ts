import type {Outcomes} from "../model/outcomes.js";
import {ascending} from "./ascending.js";

/** A number's distinct values, ascending, with the people of the fit at or below each: of all units, and by unit. */
export interface Ordered {
  readonly values: readonly number[];
  readonly upTo: readonly number[];
  /** Per unit: places in `values`, ascending, and the unit's people at or below. */
  readonly units: readonly {readonly places: readonly number[]; readonly upTo: readonly number[]}[];
}

/** @param column one value per row */
export function order(
  column: Float64Array,
  unitCodes: Uint16Array,
  {fitWeight}: Pick<Outcomes, "fitWeight">,
  units: number
): Ordered {
  const values: number[] = [];
  const upTo: number[] = [];
  const own = Array.from({length: units}, () => ({places: [] as number[], upTo: [] as number[]}));
  let people = 0;
  for (const row of ascending(column)) {
    const weight = fitWeight[row];
    if (!(weight > 0)) continue;
    people += weight;
    append(values, upTo, column[row], people);
    const {places, upTo: mine} = own[unitCodes[row]];
    append(places, mine, values.length - 1, (mine.at(-1) ?? 0) + weight);
  }
  return {values, upTo, units: own};
}

/** A value and how many are at or below it; in place of the last one where that is the same value. */
function append(values: number[], upTo: number[], value: number, people: number): void {
  if (values.length === 0 || values[values.length - 1] !== value) values.push(value);
  upTo[values.length - 1] = people;
}

/** The smallest value that at least the share q of the people are at or below (type 1 of Hyndman & Fan 1996). */
export function quantile({values, upTo}: Ordered, q: number): number {
  const wanted = q * upTo[upTo.length - 1] * (1 - slack);
  return values[search(values.length - 1, middle => upTo[middle] < wanted)];
}

/** The same of the people outside a unit, of whom there must be some. */
export function quantileElsewhere({values, upTo, units}: Ordered, unit: number, q: number): number {
  const {places, upTo: mine} = units[unit];
  const last = values.length - 1;
  const ownUpTo = (place: number) => {
    const own = search(places.length, middle => places[middle] <= place);
    return own === 0 ? 0 : mine[own - 1];
  };
  const wanted = q * (upTo[last] - ownUpTo(last)) * (1 - slack);
  return values[search(last, middle => upTo[middle] - ownUpTo(middle) < wanted)];
}

/** Sums of weights miss a whole number of people by rounding. */
const slack = 1e-12;

/** The first of `count` places for which `isBefore` is false, where it goes from true to false once; `count` if none. */
function search(count: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
