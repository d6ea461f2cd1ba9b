import type {OutcomeKind, Per, Unit} from "../../engine/index.js";

/** A condition as the page's files hold it: categories and coded numbers in the Arrow file, the rest here. */
export type ColumnHead =
  | {
      readonly kind: "categorical";
      readonly id: string;
      readonly per: Per;
      readonly levels: readonly string[];
      readonly reference: number;
      /** One code per unit, for `per: "unit"`. */
      readonly codes?: readonly number[];
    }
  | {
      readonly kind: "numeric";
      readonly id: string;
      readonly per: Per;
      /** One value per unit, or the values that the Arrow column's codes index; absent where it holds the numbers. */
      readonly values?: readonly number[];
    };

/** What an Arrow file of people needs to become a coded table again. */
export interface PeopleHead<Outcome extends OutcomeKind = OutcomeKind> {
  readonly outcome: Outcome;
  /** Of durations only: identifiers of other events, whose columns are named by them. */
  readonly others?: readonly string[];
  readonly units: readonly Unit[];
  readonly columns: readonly ColumnHead[];
  readonly dropped: readonly {readonly column: string; readonly count: number}[];
}

/** Arrow columns that are no condition; conditions are named by their ids, which never begin with an underscore. */
export const unitColumn = "_unit";
export const peopleColumn = "_people";
export const successColumn = "_successes";
export const valueColumn = "_value";
export const entryColumn = "_entry";

/** Weeks and whether it happened, of the table's own event (null) or another one. */
export function eventColumns(other: string | null): {readonly time: string; readonly event: string} {
  const suffix = other === null ? "" : `_${other}`;
  return {time: `_weeks${suffix}`, event: `_event${suffix}`};
}
