import type {
  CountDefinition,
  DurationDefinition,
  OutcomeDefinition,
  RateDefinition,
  TableDefinition
} from "../engine/index.js";

/** How a spec's columns become coded people, whatever was measured of them. */
export interface PeopleDefinition extends Omit<TableDefinition, "outcome"> {
  readonly outcome:
    | OutcomeDefinition
    | RateDefinition
    | ({readonly kind: "ratio"} & Omit<CountDefinition, "unit">)
    | ({readonly kind: "duration"} & Pick<DurationDefinition, "time" | "event" | "entry" | "others">);
}
