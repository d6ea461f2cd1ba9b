import type {Column, Unit} from "../../../engine/index.js";
import type {WeeklyPopulationId} from "./population.js";

/** Spells of people with a state for every week. A person who moves to another municipality has two. */
export interface WeeklyPeople {
  readonly population: WeeklyPopulationId;
  readonly units: readonly Unit[];
  /** Place among `units`, per spell; spells are sorted by it. */
  readonly unitCodes: Uint16Array;
  /** Whose spell it is. */
  readonly person: Uint32Array;
  /** Conditions, one value per spell or per unit; `cohort` is the year in which the clock started. */
  readonly columns: readonly Column[];
  /** Where each spell's weeks begin in `weeks`, and the number of weeks at the end: one longer than the spells. */
  readonly starts: Uint32Array;
  /** Places in `states`, week after week and spell after spell. */
  readonly weeks: Uint8Array;
  readonly states: readonly string[];
}
