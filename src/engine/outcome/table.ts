import type {DurationTable} from "../duration/durationTable.js";
import type {CountTable, RateTable} from "../rate/rateTable.js";
import type {CodedTable} from "../table/codedTable.js";

/** People and what was measured of them. */
export type AnyTable = CodedTable | DurationTable | RateTable | CountTable;

/** What was measured, as tables and specs name it. */
export type OutcomeKind = AnyTable["outcome"];
