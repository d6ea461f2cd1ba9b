import type {Choice} from "../engine/index.js";
import {choiceFrom, type ModelTerms} from "../spec/modelTerms.js";
import type {Model, Population, State} from "./state.js";

/** How many of the largest units `smaller` leaves out: in Denmark the four large cities. */
const largest = 4;

/** What is chosen of a model besides its conditions and form. */
export type Terms = Pick<State, "minimumUnitSize" | "population" | "horizon" | "event"> &
  Partial<Pick<ModelTerms, "ties" | "cuts">>;

/** What the engine is asked for. */
export function choiceOf(
  {conditions, minimumUnitSize, population, ...terms}: Model & Terms,
  units: readonly {readonly unit: string; readonly n: number}[]
): Choice {
  const reference = referenceUnits(population, minimumUnitSize, units);
  return choiceFrom({conditions, minimumUnitSize, ...(reference !== null && {reference})}, terms);
}

/** Identifiers of the units whose people the model is fitted on; null for all of them. */
export function referenceUnits(
  population: Population,
  minimumUnitSize: number,
  units: readonly {readonly unit: string; readonly n: number}[]
): readonly string[] | null {
  if (population === "all") return null;
  const kept =
    population === "assessed"
      ? units.filter(({n}) => n >= minimumUnitSize)
      : units.toSorted((a, b) => b.n - a.n || (a.unit < b.unit ? -1 : 1)).slice(largest);
  return kept.length === 0 ? null : kept.map(({unit}) => unit);
}
