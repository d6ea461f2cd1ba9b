import type {DurationTable} from "../duration/table.js";
import type {CodedTable} from "../table/codedTable.js";

/** People and what was measured of them. */
export type AnyTable = CodedTable | DurationTable;

/** What was measured, as tables and specs name it. */
export type OutcomeKind = AnyTable["outcome"];
