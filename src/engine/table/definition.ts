import type {Per} from "./codedTable.js";

export type Cell = string | number | null;

/** Named columns of cells as a source read them; null is a missing value. */
export interface RawTable {
  readonly rows: number;
  /** The named column, `rows` long. Throws InputError when there is none. */
  column(name: string): readonly Cell[];
  /** Where a row came from, for messages: `people.csv line 17`. */
  place(row: number): string;
}

export interface CategoricalDefinition {
  readonly kind: "categorical";
  readonly id: string;
  readonly per: Per;
  readonly column: string;
  /** Each level and the cells that mean it; text and numbers that read the same are the same. */
  readonly levels: readonly {readonly id: string; readonly values: readonly (string | number)[]}[];
  readonly reference: string;
  /** Persons without a value are left out and counted, or make a level of their own called `missing`. */
  readonly missing: "drop" | "level";
}

export interface NumericDefinition {
  readonly kind: "numeric";
  readonly id: string;
  readonly per: Per;
  readonly column: string;
  readonly missing: "drop";
}

export type OutcomeDefinition =
  | {readonly kind: "binary"; readonly column: string; readonly success?: string | number}
  | {readonly kind: "count"; readonly successes: readonly string[]; readonly of: string}
  | {readonly kind: "number"; readonly column: string};

/** How raw columns become a coded table. */
export interface TableDefinition {
  readonly unit: {readonly column: string; readonly name?: string};
  readonly outcome: OutcomeDefinition;
  readonly weight?: string;
  readonly conditions: readonly (CategoricalDefinition | NumericDefinition)[];
}
