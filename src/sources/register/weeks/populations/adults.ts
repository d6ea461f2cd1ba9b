import {type CategoricalCondition, categorical, level} from "../../population.js";

/** Years in which people's clocks started, about equally many in each. */
export function cohort(from: number, to: number, effects: readonly number[] = []): CategoricalCondition {
  const years = Array.from({length: to - from + 1}, (_, at) => from + at);
  return categorical(
    "cohort",
    0.12,
    years.map((year, at) => level(String(year), 1 / years.length, effects[at] ?? 0))
  );
}

export function age(
  levels: readonly (readonly [id: string, share: number, effect: number, pull: number])[]
): CategoricalCondition {
  return categorical(
    "age",
    0.08,
    levels.map(([id, share, effect, pull]) => level(id, share, effect, {age: pull}, {age: pull / 2}))
  );
}
