import type {Column, Random} from "../../engine/index.js";
import {type Drawing, drawing} from "./drawing.js";
import type {Place} from "./places.js";
import {type Makeup, traitVector} from "./population.js";

/** Persons with their conditions, sorted by municipality, before anything has happened to them. */
export interface People {
  /** First row of each municipality, and the number of rows at the end: one longer than the municipalities. */
  readonly starts: Int32Array;
  readonly unitCodes: Uint16Array;
  /** One column per condition of the population, in its order. */
  readonly columns: readonly Column[];
  /** True log-odds of success, without the intercept and the municipality's effect. */
  readonly predictor: Float64Array;
}

export function drawPeople(
  population: Makeup,
  places: readonly Place[],
  sizes: readonly number[],
  random: Random
): People {
  const rows = sizes.reduce((a, b) => a + b, 0);
  const starts = Int32Array.from([0, ...sizes]);
  for (let u = 0; u < sizes.length; ++u) starts[u + 1] += starts[u];
  const unitCodes = new Uint16Array(rows);
  const predictor = new Float64Array(rows);
  const drawings: Drawing[] = population.conditions.map(condition => drawing(condition, places, rows));
  const within = traitVector(population.within);
  const person = new Float64Array(within.length);
  places.forEach((place, u) => {
    unitCodes.fill(u, starts[u], starts[u + 1]);
    const draws = drawings.map(({at}) => at(place, u));
    for (let i = starts[u]; i < starts[u + 1]; ++i) {
      for (let t = 0; t < person.length; ++t) person[t] = place.traits[t] + within[t] * random.normal();
      for (const draw of draws) predictor[i] += draw(i, person, random);
    }
  });
  return {starts, unitCodes, columns: drawings.map(({column}) => column), predictor};
}
