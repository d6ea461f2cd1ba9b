import type {Random} from "../../engine/index.js";
import type {Municipality} from "./municipalities.js";
import {type CategoricalCondition, type Makeup, traits, traitVector} from "./population.js";

/** What makes one municipality's people differ from another's. */
export interface Place {
  readonly municipality: Municipality;
  readonly traits: Float64Array;
  /** For each categorical condition, what is added to the logs of its shares here. */
  readonly mix: ReadonlyMap<CategoricalCondition, Float64Array>;
}

/** Draws the places' traits and mixes. Where people have more resources they are also less strained, as they are in life. */
export function drawPlaces(
  population: Makeup,
  municipalities: readonly Municipality[],
  random: Random
): Place[] {
  const between = traitVector(population.between);
  return municipalities.map(municipality => {
    const stream = random.fork(municipality.code);
    const values = Float64Array.from(traits, () => stream.normal());
    const [resources, strain] = [traits.indexOf("resources"), traits.indexOf("strain")];
    values[strain] = -0.5 * values[resources] + Math.sqrt(0.75) * values[strain];
    const mix = new Map<CategoricalCondition, Float64Array>();
    for (const condition of population.conditions) {
      if (condition.kind !== "categorical") continue;
      mix.set(
        condition,
        Float64Array.from(condition.levels, () => condition.mix * stream.normal())
      );
    }
    return {municipality, traits: values.map((value, at) => value * between[at]), mix};
  });
}
