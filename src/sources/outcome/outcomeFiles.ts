import type {AnyTable, Cell, CodedPeople, RawTable} from "../../engine/index.js";
import type {Spec} from "../../spec/schema.js";
import type {PeopleHead} from "../arrow/head.js";
import type {PeopleDefinition} from "../peopleDefinition.js";

export type Numbers = Uint8Array | Uint16Array | Float64Array;
export type OutcomeDefinitionOf<Kind> = Extract<PeopleDefinition["outcome"], {readonly kind: Kind}>;
type SpecOutcome<Kind> = Extract<Spec["outcome"], {readonly kind: Kind}>;

/** A column that is written: its name, and its cell in a row. */
export type CellColumn = readonly [name: string, cell: (row: number) => Cell];

/** How one outcome lies in the files that people are read from, written to, and known by. */
export interface OutcomeFiles<Kind extends Spec["outcome"]["kind"], Table extends AnyTable> {
  /** How a spec's columns are coded. */
  define(said: SpecOutcome<Kind>): OutcomeDefinitionOf<Kind>;
  /** The columns that are read, and those of them that hold numbers. */
  columns(outcome: OutcomeDefinitionOf<Kind>): readonly string[];
  numericColumns(outcome: OutcomeDefinitionOf<Kind>): readonly string[];
  code(rows: RawTable, outcome: OutcomeDefinitionOf<Kind>, people: Omit<PeopleDefinition, "outcome">): Table;
  /** The columns that reading a row per person again gives the same table from. */
  write(outcome: OutcomeDefinitionOf<Kind>, table: Table): readonly CellColumn[];
  /** What tells one table from another: text into its head, numbers into its body. */
  fingerprint(table: Table): {readonly head: unknown; readonly body: readonly (string | ArrayLike<number>)[]};
  /** Columns of a page's file: those that tell rows apart, those added up over rows that are alike, and the head's part. */
  pack(table: Table): {
    readonly apart: readonly (readonly [string, Numbers])[];
    readonly summed: readonly (readonly [string, ArrayLike<number>])[];
    readonly head?: Pick<PeopleHead, "others" | "over">;
  };
  unpack(
    people: CodedPeople,
    head: Pick<PeopleHead, "outcome" | "others" | "over">,
    numbers: (column: string) => ArrayLike<number> | null
  ): Table;
}
