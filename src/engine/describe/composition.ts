import type {CategoricalColumn, CodedPeople, NumericColumn} from "../table/codedTable.js";

/** A share or a mean, of all persons and of each unit's. */
export interface Mean {
  readonly national: number;
  /** Standard deviation over all persons: √(p(1−p)) for a share. What makes differences of unlike measures alike. */
  readonly deviation: number;
  /** One per unit, in the table's order; NaN for a unit without persons. */
  readonly units: readonly number[];
}

/** A condition's persons: the share in each level, or the mean of a number. */
export type ConditionComposition =
  | {readonly kind: "categorical"; readonly id: string; readonly levels: readonly (Mean & {level: string})[]}
  | ({readonly kind: "numeric"; readonly id: string} & Mean);

/** Who the persons of a table are, as numbers only. */
export interface Composition {
  /** Identifiers, in the order of every `units` below. */
  readonly units: readonly string[];
  readonly conditions: readonly ConditionComposition[];
}

/**
 * Shares and means of every condition, of all persons and unit by unit. Shares add up to 1; a level nobody has is there
 * with 0.
 */
export function composition(table: CodedPeople): Composition {
  const people = new Float64Array(table.units.length);
  for (let row = 0; row < table.rows; ++row) people[table.unitCodes[row]] += table.weight?.[row] ?? 1;
  return {
    units: table.units.map(({id}) => id),
    conditions: table.columns.map(column =>
      column.kind === "categorical" ? shares(table, column, people) : mean(table, column, people)
    )
  };
}

function shares(table: CodedPeople, column: CategoricalColumn, people: Float64Array): ConditionComposition {
  const {levels, codes} = column;
  const counts = levels.map(() => new Float64Array(people.length));
  for (let row = 0; row < table.rows; ++row) {
    const unit = table.unitCodes[row];
    counts[codes[column.per === "person" ? row : unit]][unit] += table.weight?.[row] ?? 1;
  }
  const everyone = sum(people);
  return {
    kind: "categorical",
    id: column.id,
    levels: levels.map((level, at) => {
      const national = sum(counts[at]) / everyone;
      const units = Array.from(counts[at], (count, unit) => count / people[unit]);
      return {level, national, deviation: Math.sqrt(national * (1 - national)), units};
    })
  };
}

function mean(table: CodedPeople, column: NumericColumn, people: Float64Array): ConditionComposition {
  const value = (row: number) => column.values[column.per === "person" ? row : table.unitCodes[row]];
  const totals = new Float64Array(people.length);
  for (let row = 0; row < table.rows; ++row) {
    totals[table.unitCodes[row]] += (table.weight?.[row] ?? 1) * value(row);
  }
  const everyone = sum(people);
  const national = sum(totals) / everyone;
  let squares = 0;
  for (let row = 0; row < table.rows; ++row) {
    squares += (table.weight?.[row] ?? 1) * (value(row) - national) ** 2;
  }
  const units = Array.from(totals, (total, unit) => total / people[unit]);
  return {kind: "numeric", id: column.id, national, deviation: Math.sqrt(squares / everyone), units};
}

const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
