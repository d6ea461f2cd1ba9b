import type {OutcomeDefinition, TableDefinition} from "../engine/index.js";
import type {Condition, Spec} from "../spec/schema.js";

function levels(condition: Extract<Condition, {kind: "categorical"}>) {
  return condition.levels.map(({id, value}) => ({id, values: value === undefined ? [id] : [value].flat()}));
}

function outcome(said: Spec["outcome"]): OutcomeDefinition {
  if (said.kind === "count") return {kind: "count", successes: said.successes, of: said.of};
  if (said.kind === "number") return {kind: "number", column: said.column};
  const {kind, column, success} = said;
  return success === undefined ? {kind, column} : {kind, column, success};
}

/**
 * How a spec's columns become a coded table.
 * `found` is what the data have: where they name their units without a code, or code them without a name, that is
 * enough.
 */
export function definition(spec: Spec, found: readonly string[]): TableDefinition {
  const {column, name} = spec.unit;
  const unit =
    name === undefined || (found.includes(column) && !found.includes(name))
      ? {column}
      : found.includes(column) || !found.includes(name)
        ? {column, name}
        : {column: name};
  return {
    unit,
    outcome: outcome(spec.outcome),
    ...(spec.weight === undefined ? {} : {weight: spec.weight}),
    conditions: spec.conditions.map(condition => {
      const {id, per} = condition;
      const from = condition.column ?? id;
      return condition.kind === "numeric"
        ? {kind: "numeric", id, per, column: from, missing: "drop"}
        : {
            kind: "categorical",
            id,
            per,
            column: from,
            levels: levels(condition),
            reference: condition.reference,
            missing: condition.missing
          };
    })
  };
}

/** The columns a definition reads, each once. */
export function columnsOf({unit, outcome, weight, conditions}: TableDefinition): string[] {
  const names = [
    unit.column,
    ...(unit.name === undefined ? [] : [unit.name]),
    ...(outcome.kind === "count" ? [...outcome.successes, outcome.of] : [outcome.column]),
    ...(weight === undefined ? [] : [weight]),
    ...conditions.map(({column}) => column)
  ];
  return [...new Set(names)];
}

/** The columns that hold numbers, in which a decimal comma may stand. */
export function numericColumnsOf({outcome, weight, conditions}: TableDefinition): string[] {
  const names = [
    ...(outcome.kind === "count" ? [...outcome.successes, outcome.of] : []),
    ...(outcome.kind === "number" ? [outcome.column] : []),
    ...(weight === undefined ? [] : [weight]),
    ...conditions.filter(({kind}) => kind === "numeric").map(({column}) => column)
  ];
  return [...new Set(names)];
}
