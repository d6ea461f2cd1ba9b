import {max, median, min} from "simple-statistics";
import type {CodedPeople, Column} from "../engine/index.js";

/** A share or a mean: over all people, and how it spreads over the units. */
export interface Spread {
  readonly national: number;
  readonly lowest: number;
  readonly median: number;
  readonly highest: number;
}

/** A condition's people: the share in each level, or the mean of a number. */
export type ConditionSummary =
  | {
      readonly id: string;
      readonly kind: "categorical";
      readonly levels: readonly (Spread & {level: string})[];
    }
  | ({readonly id: string; readonly kind: "numeric"} & Spread);

/** Shares and means per condition, over all people and over the units with at least `minimum` people. */
export function describeConditions(table: CodedPeople, minimum: number): readonly ConditionSummary[] {
  return table.columns.map((column): ConditionSummary => {
    if (column.kind === "numeric") {
      return {id: column.id, kind: "numeric", ...spread(table, valueIn(table, column), minimum)};
    }
    const code = valueIn(table, column);
    const levels = column.levels.map((level, at) => ({
      level,
      ...spread(table, row => Number(code(row) === at), minimum)
    }));
    return {id: column.id, kind: "categorical", levels};
  });
}

/** The mean of a value over each unit's people; NaN for a unit without people. */
export function unitMeans(
  table: CodedPeople,
  value: (row: number) => number
): {readonly n: Float64Array; readonly mean: Float64Array} {
  const n = new Float64Array(table.units.length);
  const sum = new Float64Array(table.units.length);
  for (let row = 0; row < table.rows; ++row) {
    const people = table.weight === null ? 1 : table.weight[row];
    n[table.unitCodes[row]] += people;
    sum[table.unitCodes[row]] += people * value(row);
  }
  return {n, mean: sum.map((total, unit) => total / n[unit])};
}

function valueIn(table: CodedPeople, column: Column): (row: number) => number {
  const values = column.kind === "numeric" ? column.values : column.codes;
  return column.per === "person" ? row => values[row] : row => values[table.unitCodes[row]];
}

function spread(table: CodedPeople, value: (row: number) => number, minimum: number): Spread {
  const {n, mean} = unitMeans(table, value);
  let people = 0;
  let total = 0;
  mean.forEach((unitMean, unit) => {
    if (n[unit] === 0) return;
    people += n[unit];
    total += n[unit] * unitMean;
  });
  const assessed = [...mean].filter((_, unit) => n[unit] >= minimum);
  const national = total / people;
  return assessed.length === 0
    ? {national, lowest: national, median: national, highest: national}
    : {national, lowest: min(assessed), median: median(assessed), highest: max(assessed)};
}
