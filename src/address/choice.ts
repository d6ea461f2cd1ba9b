import type {Choice} from "../engine/index.js";
import {choiceFrom, type ModelTerms} from "../spec/modelTerms.js";
import type {ModelChoice} from "./fields.js";
import type {Population} from "./state.js";

/** How many of the largest units `smaller` leaves out: in Denmark the four large cities. */
const largest = 4;

/** What the engine is asked for. */
export function choiceOf(
  {
    conditions,
    minimumUnitSize,
    population,
    ...terms
  }: ModelChoice & Partial<Pick<ModelTerms, "ties" | "cuts" | "overDispersion">>,
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
