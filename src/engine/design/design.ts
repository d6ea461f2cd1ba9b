import type {CodedPeople, CodedTable} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";
import type {Factor, FactorColumn} from "./factor.js";
import {type Pack, pack} from "./pack.js";

/** One column of the design matrix. */
export interface Parameter {
  readonly name: string;
  readonly condition: string | null;
  readonly level: string | null;
}

/** A numeric condition with too many distinct values for a factor: the centred and scaled numbers themselves. */
export interface Dense {
  readonly parameter: number;
  readonly values: Float64Array;
}

/**
 * The design of the largest model a table allows: intercept first, then every condition in the table's order. Models
 * of fewer conditions are subsets of its parameters. Numbers are centred and scaled inside; `centre` and `scale` lead
 * back. `factors[0]` is the unit. What came of the people (the table's outcome, or time and event) is not looked at.
 */
export interface Design<Table extends CodedPeople = CodedTable> {
  readonly table: Table;
  readonly parameters: readonly Parameter[];
  readonly parametersOf: ReadonlyMap<string, readonly number[]>;
  readonly centre: Float64Array;
  readonly scale: Float64Array;
  readonly factors: readonly Factor[];
  readonly dense: readonly Dense[];
  readonly packs: readonly Pack[];
  readonly warnings: readonly Warning[];
}

/** Numbers with at most this many distinct values become factors. */
const mostDistinct = 256;

export function createDesign<Table extends CodedPeople>(table: Table): Design<Table> {
  const parameters: Parameter[] = [{name: "(Intercept)", condition: null, level: null}];
  const parametersOf = new Map<string, number[]>();
  const centre = [0];
  const scale = [1];
  const unitColumns: FactorColumn[] = [];
  const factors: Factor[] = [{codes: table.unitCodes, size: table.units.length, columns: unitColumns}];
  const dense: Dense[] = [];
  const warnings: Warning[] = [];
  const unitPersons = tally(table.unitCodes, table.weight, table.units.length);

  for (const column of table.columns) {
    const mine: number[] = [];
    parametersOf.set(column.id, mine);
    const add = (level: string | null, mean = 0, spread = 1) => {
      const name = level === null ? column.id : `${column.id}: ${level}`;
      const at = parameters.push({name, condition: column.id, level}) - 1;
      mine.push(at);
      centre.push(mean);
      scale.push(spread);
      return at;
    };

    if (column.kind === "categorical") {
      const perUnit = column.per === "unit";
      const size = column.levels.length;
      const counts = perUnit
        ? tally(column.codes, unitPersons, size)
        : tally(column.codes, table.weight, size);
      const reference = chooseReference(column.id, column.levels, column.reference, counts, warnings);
      const columns: FactorColumn[] = perUnit ? unitColumns : [];
      for (let level = 0; level < size; ++level) {
        if (level === reference || counts[level] === 0) continue;
        const values = perUnit
          ? Float64Array.from(column.codes, code => Number(code === level))
          : Float64Array.from({length: size}, (_, code) => Number(code === level));
        columns.push({parameter: add(column.levels[level]), values, only: perUnit ? -1 : level});
      }
      if (!perUnit) factors.push({codes: column.codes, size, columns});
      continue;
    }

    const moments = column.per === "unit" ? unitPersons : table.weight;
    const {mean, spread} = standardise(column.values, moments);
    if (!(spread > Math.abs(mean) * 1e-14)) {
      warnings.push({
        code: "constant",
        condition: column.id,
        message: `condition ${column.id} has the same value for everyone and was left out`
      });
      continue;
    }
    const parameter = add(null, mean, spread);
    const standard = column.values.map(value => (value - mean) / spread);
    if (column.per === "unit") {
      unitColumns.push({parameter, values: standard, only: -1});
      continue;
    }
    const coded = dictionary(standard);
    if (coded === null) dense.push({parameter, values: standard});
    else {
      const columns = [{parameter, values: coded.values, only: -1}];
      factors.push({codes: coded.codes, size: coded.values.length, columns});
    }
  }

  return {
    table,
    parameters,
    parametersOf,
    centre: Float64Array.from(centre),
    scale: Float64Array.from(scale),
    factors,
    dense,
    packs: pack(factors, table.rows),
    warnings
  };
}

/** The parameters of a model of these conditions: intercept first, in the design's order. */
export function parametersOf(
  {parameters}: Pick<Design, "parameters">,
  conditions: readonly string[]
): number[] {
  const wanted = new Set(conditions);
  return parameters.flatMap(({condition}, at) => (condition === null || wanted.has(condition) ? [at] : []));
}

/** A design column in the data's own units, one value per row. */
export function originalColumn({table, parameters}: Design<CodedPeople>, parameter: number): Float64Array {
  const {condition, level} = parameters[parameter];
  if (condition === null) return new Float64Array(table.rows).fill(1);
  const column = table.columns.find(({id}) => id === condition);
  if (column === undefined) throw new RangeError(`no column ${condition}`);
  const values =
    column.kind === "numeric"
      ? column.values
      : Float64Array.from(column.codes, code => Number(column.levels[code] === level));
  return column.per === "person" ? values : Float64Array.from(table.unitCodes, unit => values[unit]);
}

/** The stated reference, or the first level that has people when it has none. Levels without people are named. */
function chooseReference(
  condition: string,
  levels: readonly string[],
  stated: number,
  counts: Float64Array,
  warnings: Warning[]
): number {
  const reference = counts[stated] > 0 ? stated : counts.findIndex(count => count > 0);
  levels.forEach((level, code) => {
    if (counts[code] > 0) return;
    warnings.push(
      code === stated
        ? {
            code: "empty-reference",
            condition,
            level,
            message: `condition ${condition}: nobody has the reference level ${level}; compared with ${levels[reference]} instead`
          }
        : {
            code: "empty-level",
            condition,
            level,
            message: `condition ${condition}: nobody has level ${level}`
          }
    );
  });
  return reference;
}

function tally(codes: ArrayLike<number>, weight: Float64Array | null, size: number): Float64Array {
  const counts = new Float64Array(size);
  for (let i = 0; i < codes.length; ++i) counts[codes[i]] += weight === null ? 1 : weight[i];
  return counts;
}

/** Mean and standard deviation with frequency weights; two passes, so that large numbers keep their digits. */
function standardise(values: Float64Array, weight: Float64Array | null): {mean: number; spread: number} {
  let total = 0;
  let sum = 0;
  for (let i = 0; i < values.length; ++i) {
    const w = weight === null ? 1 : weight[i];
    total += w;
    sum += w * values[i];
  }
  const mean = sum / total;
  let squares = 0;
  for (let i = 0; i < values.length; ++i) {
    const w = weight === null ? 1 : weight[i];
    squares += w * (values[i] - mean) ** 2;
  }
  return {mean, spread: Math.sqrt(squares / total)};
}

function dictionary(values: Float64Array): {codes: Uint8Array; values: Float64Array} | null {
  const codeOf = new Map<number, number>();
  const codes = new Uint8Array(values.length);
  for (let i = 0; i < values.length; ++i) {
    let code = codeOf.get(values[i]);
    if (code === undefined) {
      code = codeOf.size;
      if (code === mostDistinct) return null;
      codeOf.set(values[i], code);
    }
    codes[i] = code;
  }
  return {codes, values: Float64Array.from(codeOf.keys())};
}
