import type {CategoricalColumn, SequenceTable, Unit} from "../../engine/index.js";

/** People whose weeks are all known, with what they can be told apart by. */
export interface Courses {
  readonly table: SequenceTable;
  readonly units: readonly Unit[];
  readonly unitCodes: Uint16Array;
  /** One value per person. */
  readonly columns: readonly CategoricalColumn[];
}

/** What a file of courses needs to be read. */
export interface CoursesHead {
  readonly states: readonly string[];
  readonly units: readonly Unit[];
  readonly columns: readonly {readonly id: string; readonly levels: readonly string[]}[];
}

/** Arrow columns that are no condition. */
export const unitColumn = "_unit";
export const weeksColumn = "_weeks";

/** A course as text: a letter for the state, then its weeks: `a12e40`. */
export const letter = (code: number): string => String.fromCharCode(97 + code);
