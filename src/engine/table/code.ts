import {InputError} from "../errors.js";
import {Complaint, key, numbers, show} from "./cells.js";
import type {CategoricalColumn, CodedTable, Column, NumericColumn, Unit} from "./codedTable.js";
import type {CategoricalDefinition, OutcomeDefinition, RawTable, TableDefinition} from "./definition.js";

const noCode = 0xffff;

interface Outcome {
  readonly y: Float64Array;
  readonly trials: Float64Array | null;
  /** The column named when an outcome is missing. */
  readonly column: string;
}

/**
 * Codes raw columns: categories to small integers, numbers to doubles, units to indices, missing values by the
 * definition's choice. Complains with InputError about the first bad cell of a column and counts the others.
 */
export function codeTable(raw: RawTable, definition: TableDefinition): CodedTable {
  if (raw.rows === 0)
    throw new InputError("missing", "rows: the data are empty", {allowed: "at least one person"});
  const named = nameUnits(raw, definition.unit);
  const outcome = codeOutcome(raw, definition.outcome);
  const weight = codeWeight(raw, definition.weight, outcome.trials);

  const keep = new Uint8Array(raw.rows).fill(1);
  const dropped: {column: string; count: number}[] = [];
  const drop = (column: string, isMissing: (row: number) => boolean) => {
    let count = 0;
    for (let i = 0; i < raw.rows; ++i) {
      if (keep[i] === 0 || !isMissing(i)) continue;
      keep[i] = 0;
      ++count;
    }
    if (count > 0) dropped.push({column, count});
  };

  drop(outcome.column, i => Number.isNaN(outcome.y[i]));
  if (weight !== null) drop(definition.weight ?? outcome.column, i => !(weight[i] > 0));
  const coded = definition.conditions.map(condition => {
    if (condition.kind === "numeric") {
      const values = numbers(raw, condition.column);
      drop(condition.id, i => Number.isNaN(values[i]));
      return {condition, values};
    }
    const {codes, levels} = codeLevels(raw, condition);
    drop(condition.id, i => codes[i] === noCode);
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

  return {
    rows: rows.length,
    units,
    unitCodes,
    outcome: definition.outcome.kind,
    y: take(outcome.y, rows),
    weight: weight === null ? null : take(weight, rows),
    columns,
    dropped
  };
}

function take<T extends Float64Array | Uint16Array>(values: T, rows: readonly number[]): T {
  const taken = values.slice(0, rows.length) as T;
  for (let i = 0; i < rows.length; ++i) taken[i] = values[rows[i]];
  return taken;
}

interface NamedUnits {
  readonly ids: readonly string[];
  readonly nameOf: ReadonlyMap<string, string>;
}

/** Every row's unit and every unit's name; a unit without a name, or with two, is an error. */
function nameUnits(raw: RawTable, unit: TableDefinition["unit"]): NamedUnits {
  const cells = raw.column(unit.column);
  const names = unit.name === undefined ? cells : raw.column(unit.name);
  const nameOf = new Map<string, string>();
  const ids = new Array<string>(raw.rows);
  for (let i = 0; i < raw.rows; ++i) {
    const id = cells[i] === null ? "" : String(cells[i]).trim();
    const name = names[i] === null ? "" : String(names[i]).trim();
    if (id === "" || name === "") {
      const column = id === "" ? unit.column : (unit.name ?? unit.column);
      throw new InputError("missing", `name of the unit in column ${JSON.stringify(column)}`, {
        where: raw.place(i)
      });
    }
    const known = nameOf.get(id);
    if (known === undefined) nameOf.set(id, name);
    else if (known !== name) {
      throw new InputError("ambiguous", `unit ${show(id)}: named ${show(known)} and ${show(name)}`, {
        where: raw.place(i)
      });
    }
    ids[i] = id;
  }
  return {ids, nameOf};
}

/** The units that have people, in the order of their numbers when all identifiers are numbers, else of their text. */
function codeUnits({ids, nameOf}: NamedUnits, rows: readonly number[]): {units: Unit[]; codes: Uint16Array} {
  const order = [...new Set(rows.map(row => ids[row]))];
  const numeric = order.every(id => /^\d+$/.test(id));
  order.sort((a, b) => (numeric && Number(a) - Number(b)) || (a < b ? -1 : a > b ? 1 : 0));
  if (order.length > 0xffff) {
    throw new InputError("unsupported", `number of units: ${order.length}`, {allowed: "at most 65,535"});
  }
  const index = new Map(order.map((id, at) => [id, at]));
  return {
    units: order.map(id => ({id, name: nameOf.get(id) ?? id})),
    codes: Uint16Array.from(rows, row => index.get(ids[row]) ?? 0)
  };
}

function codeOutcome(raw: RawTable, outcome: OutcomeDefinition): Outcome {
  if (outcome.kind === "number")
    return {y: numbers(raw, outcome.column), trials: null, column: outcome.column};
  if (outcome.kind === "count") {
    const whole = (value: number) => Number.isInteger(value) && value >= 0;
    const of = numbers(raw, outcome.of, "a whole number, 0 or more", whole);
    const parts = outcome.successes.map(column => numbers(raw, column, "a whole number, 0 or more", whole));
    const y = of.map((n, i) => {
      const successes = parts.reduce((sum, part) => sum + part[i], 0);
      if (successes > n) {
        throw new InputError("invalid", `count: ${successes} successes of ${n}`, {
          where: raw.place(i),
          allowed: `allowed: ${outcome.successes.join(" + ")} at most ${outcome.of}`
        });
      }
      return n > 0 ? successes / n : Number.isNaN(n) ? n : successes;
    });
    return {y, trials: of, column: outcome.of};
  }
  const cells = raw.column(outcome.column);
  if (outcome.success === undefined) {
    const y = numbers(raw, outcome.column, "0 or 1", value => value === 0 || value === 1);
    return {y, trials: null, column: outcome.column};
  }
  const success = key(outcome.success);
  const y = Float64Array.from({length: raw.rows}, (_, i) => {
    const cell = cells[i];
    return cell === null ? Number.NaN : Number(key(cell) === success);
  });
  const others = new Set(
    cells.filter(cell => cell !== null && key(cell) !== success).map(cell => key(cell as string | number))
  );
  if (others.size > 1) {
    const found = [...others].slice(0, 5).map(show).join(", ");
    throw new InputError(
      "invalid",
      `outcome in column ${JSON.stringify(outcome.column)}: besides ${show(outcome.success)} found ${found}`,
      {
        allowed: "allowed: one other value"
      }
    );
  }
  return {y, trials: null, column: outcome.column};
}

/** Persons per row: the weight column, the count's own "of", or null when every row is one person. */
function codeWeight(
  raw: RawTable,
  column: string | undefined,
  trials: Float64Array | null
): Float64Array | null {
  if (column === undefined) return trials;
  const weight = numbers(raw, column, "a number of persons, 0 or more", value => value >= 0);
  return trials === null ? weight : weight.map((value, i) => value * trials[i]);
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
