import {InputError} from "../errors.js";
import {key, show} from "../table/cells.js";
import type {Per} from "../table/codedTable.js";
import type {CategoricalDefinition, Cell, NumericDefinition, RawTable} from "../table/definition.js";

interface AnyCondition {
  readonly column: string;
  /** The name it has in choices and results; the column's when left out. */
  readonly id?: string;
  /** One value per row, or one per unit; "person" when left out. */
  readonly per?: Per;
}

export interface CategoricalCondition extends AnyCondition {
  readonly kind?: "categorical";
  /** In the order in which they are shown; those found, the most frequent first, when left out. */
  readonly levels?: readonly (
    | string
    | {readonly id: string; readonly values: readonly (string | number)[]}
  )[];
  /** The level the others are compared with; the most frequent when left out, or the first of `levels`. */
  readonly reference?: string;
  /** Rows without a value: left out and counted (when left out), or a level of their own called "missing". */
  readonly missing?: "drop" | "level";
}

export interface NumericCondition extends AnyCondition {
  readonly kind: "numeric";
}

/** A column's name, or the column with what is not to be found out of its cells. */
export type ConditionOptions = string | CategoricalCondition | NumericCondition;

type Definition = CategoricalDefinition | NumericDefinition;

/** More than that are identifiers, not categories. */
const mostLevels = 1000;

/**
 * What each condition is, as far as it was not said: numbers are numeric, text is categorical. `weight` says how many
 * persons a row counts for in finding the most frequent level.
 * @throws {InputError} for unknown columns, a condition that is named twice, cells of both kinds, too many levels, and
 * a reference that is no level.
 */
export function conditionDefinitions(
  raw: RawTable,
  conditions: readonly ConditionOptions[],
  weight: Float64Array | null
): Definition[] {
  const definitions = conditions.map(asked => {
    const condition = typeof asked === "string" ? {column: asked} : asked;
    const {column, id = column, per = "person"} = condition;
    return isNumeric(raw, condition)
      ? ({kind: "numeric", id, per, column, missing: "drop"} as const)
      : categorical(raw, condition, {id, per, weight});
  });
  const ids = definitions.map(({id}) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) {
    throw new InputError("ambiguous", `condition ${JSON.stringify(twice)}: it is named twice`, {
      allowed: "allowed: each condition once, or an id of its own"
    });
  }
  return definitions;
}

function isNumeric(
  raw: RawTable,
  condition: Exclude<ConditionOptions, string>
): condition is NumericCondition {
  const {kind, column} = condition;
  if (kind !== undefined && kind !== "categorical" && kind !== "numeric") {
    throw new InputError("unknown", `kind ${JSON.stringify(kind)} of condition ${JSON.stringify(column)}`, {
      allowed: "allowed: categorical, numeric"
    });
  }
  if (kind !== undefined) return kind === "numeric";
  const {levels, reference, missing} = condition as CategoricalCondition;
  if (levels !== undefined || reference !== undefined || missing === "level") return false;
  const cells = raw.column(column);
  const number = cells.findIndex(cell => typeof cell === "number");
  const text = cells.findIndex(cell => typeof cell === "string");
  if (number >= 0 && text >= 0) {
    const found = `${show(cells[number])} (${raw.place(number)}) and ${show(cells[text])} (${raw.place(text)})`;
    throw new InputError("ambiguous", `condition ${JSON.stringify(column)}: numbers and text, ${found}`, {
      allowed: `allowed: one of them, or {column: ${JSON.stringify(column)}, kind: "categorical"}`
    });
  }
  return number >= 0;
}

interface Settings {
  readonly id: string;
  readonly per: Per;
  readonly weight: Float64Array | null;
}

function categorical(
  raw: RawTable,
  {column, levels: asked, reference, missing = "drop"}: CategoricalCondition,
  {id, per, weight}: Settings
): CategoricalDefinition {
  const cells = raw.column(column);
  const levels =
    asked?.map(level => (typeof level === "string" ? {id: level, values: [level]} : level)) ??
    byFrequency(cells, weight).map(level => ({id: level, values: [level]}));
  const ids = levels.map(level => level.id);
  const name = `condition ${JSON.stringify(id)}`;
  if (ids.length > mostLevels) {
    throw new InputError("unsupported", `${name}: ${ids.length} levels`, {
      allowed: `at most ${mostLevels}, or kind: "numeric"`
    });
  }
  if (reference !== undefined && !ids.includes(reference)) {
    throw new InputError("unknown", `reference ${JSON.stringify(reference)} of ${name}`, {
      allowed: `allowed: ${ids.join(", ")}`
    });
  }
  const twice = ids.find(
    (level, at) => ids.indexOf(level) !== at || (level === "missing" && missing === "level")
  );
  if (twice !== undefined) {
    throw new InputError("ambiguous", `level ${JSON.stringify(twice)} of ${name}`, {
      allowed: 'allowed: each level once, and none called "missing" beside missing: "level"'
    });
  }
  return {kind: "categorical", id, per, column, levels, reference: reference ?? ids[0] ?? "", missing};
}

/** The values found, those of most persons first; of equally many in alphabetical order. */
function byFrequency(cells: readonly Cell[], weight: Float64Array | null): string[] {
  const persons = new Map<string, number>();
  cells.forEach((cell, row) => {
    if (cell === null) return;
    const level = key(cell);
    persons.set(level, (persons.get(level) ?? 0) + (weight === null ? 1 : weight[row] || 0));
  });
  return [...persons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([level]) => level);
}
