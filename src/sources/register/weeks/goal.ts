import type {Municipality} from "../municipalities.js";
import type {Wait, WeeklyPopulation} from "./population.js";
import type {Spells} from "./spells.js";

/** What is waited for, by whom. */
export interface Goal {
  readonly population: WeeklyPopulation;
  readonly wait: Wait;
  readonly effects: Float64Array;
  readonly spells: Spells;
  readonly municipalities: readonly Municipality[];
  /** Last week, per spell, in which it can begin. */
  readonly last: Int32Array;
}
