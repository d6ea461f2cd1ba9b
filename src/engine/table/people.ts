import {InputError} from "../errors.js";
import {Complaint, key, numbers, show} from "./cells.js";
import type {CategoricalColumn, CodedPeople, Column, NumericColumn, Unit} from "./codedTable.js";
import type {CategoricalDefinition, RawTable, TableDefinition} from "./definition.js";
import {codeUnits, type NamedUnits} from "./units.js";

const noCode = 0xffff;

/** What was measured, by the column a reader knows it by: rows that lack it are left out and counted. */
export interface Measured {
  readonly column: string;
  readonly lacks: (row: number) => boolean;
}

/** The people who lack nothing, and the raw rows they come from. */
export interface Coded {
  readonly people: Omit<CodedPeople, "weight">;
  readonly rows: readonly number[];
}

/**
 * Codes who the people are: categories to small integers, numbers to doubles, units to indices, missing values by the
 * definition's choice. Complains with InputError about the first bad cell of a column and counts the others.
 */
export function codePeople(
  raw: RawTable,
  named: NamedUnits,
  conditions: TableDefinition["conditions"],
  measured: readonly Measured[]
): Coded {
  const keep = new Uint8Array(raw.rows).fill(1);
  const dropped: {column: string; count: number}[] = [];
  const drop = ({column, lacks}: Measured) => {
    let count = 0;
    for (let i = 0; i < raw.rows; ++i) {
      if (keep[i] === 0 || !lacks(i)) continue;
      keep[i] = 0;
      ++count;
    }
    if (count > 0) dropped.push({column, count});
  };

  measured.forEach(drop);
  const coded = conditions.map(condition => {
    if (condition.kind === "numeric") {
      const values = numbers(raw, condition.column);
      drop({column: condition.id, lacks: i => Number.isNaN(values[i])});
      return {condition, values};
    }
    const {codes, levels} = codeLevels(raw, condition);
    drop({column: condition.id, lacks: i => codes[i] === noCode});
    return {condition, codes, levels};
  });

  const rows: number[] = [];
  for (let i = 0; i < raw.rows; ++i) if (keep[i] === 1) rows.push(i);
  if (rows.length === 0) {
    const why = dropped.map(({column, count}) => `${count} without ${column}`).join(", ");
    throw new InputError("missing", `rows: every row lacks a value (${why})`, {
      allowed: "at least one complete row"
    });
  }

  const {units, codes: unitCodes} = codeUnits(named, rows);
  const columns = coded.map((column): Column => {
    const {id, per} = column.condition;
    if ("values" in column) {
      const person: NumericColumn = {kind: "numeric", id, per: "person", values: take(column.values, rows)};
      return per === "person"
        ? person
        : perUnit(raw, person, column.condition.column, rows, unitCodes, units);
    }
    const {levels} = column;
    const reference = column.condition.levels.findIndex(level => level.id === column.condition.reference);
    const codes =
      levels.length <= 256 ? Uint8Array.from(rows, i => column.codes[i]) : take(column.codes, rows);
    const person: CategoricalColumn = {kind: "categorical", id, per: "person", levels, reference, codes};
    return per === "person" ? person : perUnit(raw, person, column.condition.column, rows, unitCodes, units);
  });

  return {people: {rows: rows.length, units, unitCodes, columns, dropped}, rows};
}

/** The values of these rows. */
export function take<T extends Float64Array | Uint16Array>(values: T, rows: readonly number[]): T {
  const taken = values.slice(0, rows.length) as T;
  for (let i = 0; i < rows.length; ++i) taken[i] = values[rows[i]];
  return taken;
}

function codeLevels(raw: RawTable, condition: CategoricalDefinition): {codes: Uint16Array; levels: string[]} {
  const levels = condition.levels.map(({id}) => id);
  const codeOf = new Map<string, number>();
  condition.levels.forEach(({values}, code) => {
    for (const value of values) codeOf.set(key(value), code);
  });
  const cells = raw.column(condition.column);
  const codes = new Uint16Array(raw.rows).fill(noCode);
  const seen = new Map<string | number, number | undefined>();
  const complaint = new Complaint();
  const ownLevel = condition.missing === "level" && cells.some(cell => cell === null);
  const missing = ownLevel ? levels.push("missing") - 1 : noCode;
  for (let i = 0; i < raw.rows; ++i) {
    const cell = cells[i];
    if (cell === null) {
      codes[i] = missing;
      continue;
    }
    if (!seen.has(cell)) seen.set(cell, codeOf.get(key(cell)));
    const code = seen.get(cell);
    if (code === undefined) complaint.add(i);
    else codes[i] = code;
  }
  const allowed = condition.levels.map(({id, values}) =>
    String(values) === id ? id : `${values.join("/")} (${id})`
  );
  complaint.raise(raw, condition.column, cells, `allowed levels: ${allowed.join(", ")}`);
  return {codes, levels};
}

/** Folds a column that is the same for everyone in a unit to one value per unit, and complains when it is not. */
function perUnit<C extends Column>(
  raw: RawTable,
  column: C,
  name: string,
  rows: readonly number[],
  unitCodes: Uint16Array,
  units: readonly Unit[]
): C {
  const values: Float64Array | Uint8Array | Uint16Array =
    column.kind === "numeric" ? column.values : column.codes;
  const folded = column.kind === "numeric" ? new Float64Array(units.length) : new Uint16Array(units.length);
  const first = new Int32Array(units.length).fill(-1);
  for (let at = 0; at < rows.length; ++at) {
    const unit = unitCodes[at];
    if (first[unit] === -1) {
      first[unit] = at;
      folded[unit] = values[at];
    } else if (folded[unit] !== values[at]) {
      throw new InputError(
        "ambiguous",
        `value of ${JSON.stringify(name)} in unit ${show(units[unit].name)}: it differs from ${raw.place(rows[first[unit]])}`,
        {
          where: raw.place(rows[at]),
          allowed: "a condition per unit has one value for each unit"
        }
      );
    }
  }
  return column.kind === "numeric"
    ? ({...column, per: "unit", values: folded} as C)
    : ({...column, per: "unit", codes: folded} as C);
}
