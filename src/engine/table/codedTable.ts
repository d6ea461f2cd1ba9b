/** What was measured once: yes/no per person, successes out of n per row, or a number per person. */
export type MeanKind = "binary" | "count" | "number";

/** Whether a column has one value per row of the table (a person) or one per unit (a municipality). */
export type Per = "person" | "unit";

/** Categories as small integers: `codes[i]` indexes `levels`; length is `rows` (per person) or `units.length` (per unit). */
export interface CategoricalColumn {
  readonly kind: "categorical";
  readonly id: string;
  readonly per: Per;
  readonly levels: readonly string[];
  /** Index of the level the others are compared with. */
  readonly reference: number;
  readonly codes: Uint8Array | Uint16Array;
}

/** Numbers, finite; length is `rows` (per person) or `units.length` (per unit). */
export interface NumericColumn {
  readonly kind: "numeric";
  readonly id: string;
  readonly per: Per;
  readonly values: Float64Array;
}

export type Column = CategoricalColumn | NumericColumn;

/** A place whose people are compared: an official code (or any identifier) and the name people know it by. */
export interface Unit {
  readonly id: string;
  readonly name: string;
}

/**
 * Who the people are, without what came of them: columns of small integers and numbers, nothing missing.
 * A row is a person, or `weight[i]` persons who are alike (frequency weights).
 */
export interface CodedPeople {
  readonly rows: number;
  readonly units: readonly Unit[];
  /** Index into `units`, one per row. */
  readonly unitCodes: Uint16Array;
  /** Persons per row; null when every row is one person. */
  readonly weight: Float64Array | null;
  readonly columns: readonly Column[];
  /** Rows left out because a value was missing, by column, in the order the columns were looked at. */
  readonly dropped: readonly {readonly column: string; readonly count: number}[];
}

/** People and what was measured of them once: the table every model of shares and means is fitted on. */
export interface CodedTable extends CodedPeople {
  readonly outcome: MeanKind;
  /** 0 or 1 (binary), share of the row's persons (count, or collapsed rows), or the number itself. */
  readonly y: Float64Array;
}

/** Persons in the table: the sum of the frequency weights. */
export function persons(table: CodedPeople): number {
  if (table.weight === null) return table.rows;
  let sum = 0;
  for (const weight of table.weight) sum += weight;
  return sum;
}
