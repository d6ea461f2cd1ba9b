import type {Benchmark} from "../benchmark/benchmark.js";
import type {Choice} from "../outcome/choice.js";

/** What one condition does to everyone: the results of the same choice with that condition toggled. */
export interface Alternative {
  readonly condition: string;
  /** Whether the condition is part of this other model. */
  readonly on: boolean;
  /** Results in the other model, in the table's order; `rank` is null when not assessed. */
  readonly units: readonly {
    readonly unit: string;
    readonly difference: number;
    readonly rank: number | null;
  }[];
  /** How many units move more than ten places. */
  readonly moved: number;
}

const far = 10;

/** The choice with one condition taken out where it was in, and put in where it was out. */
export function toggled(choice: Choice, condition: string): Choice {
  const {conditions} = choice;
  return {
    ...choice,
    conditions: conditions.includes(condition)
      ? conditions.filter(id => id !== condition)
      : [...conditions, condition]
  };
}

/**
 * Sets a benchmark with one condition toggled beside the one before. Both are of the same table; the results are those
 * of `after`, in the table's order.
 */
export function alternative(before: Benchmark, after: Benchmark, condition: string): Alternative {
  const ranks = new Map(before.units.map(({unit, rank}) => [unit, rank]));
  const distance = (unit: string, rank: number | null) => {
    const from = ranks.get(unit) ?? null;
    return from === null || rank === null ? 0 : Math.abs(rank - from);
  };
  return {
    condition,
    on: after.choice.conditions.includes(condition),
    units: after.units.map(({unit, difference, rank}) => ({unit, difference, rank})),
    moved: after.units.filter(({unit, rank}) => distance(unit, rank) > far).length
  };
}
