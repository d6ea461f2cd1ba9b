import type {Condition, Spec} from "../../spec/schema.js";

/** The conditions that say when people came, on which depends how long they could be followed. */
export function cohortConditions({conditions}: Pick<Spec, "conditions">): readonly Condition[] {
  return conditions.filter(({cohort}) => cohort === true);
}
