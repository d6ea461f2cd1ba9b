import type {Condition, Spec} from "../spec/schema.js";
import {filesOf} from "./outcome/filesOf.js";
import type {PeopleDefinition} from "./peopleDefinition.js";

function levels(condition: Extract<Condition, {kind: "categorical"}>) {
  return condition.levels.map(({id, value}) => ({id, values: value === undefined ? [id] : [value].flat()}));
}

/**
 * How a spec's columns become a coded table.
 * `found` is what the data have: where they name their units without a code, or code them without a name, that is
 * enough.
 */
export function definition(spec: Spec, found: readonly string[]): PeopleDefinition {
  const {column, name} = spec.unit;
  const unit =
    name === undefined || (found.includes(column) && !found.includes(name))
      ? {column}
      : found.includes(column) || !found.includes(name)
        ? {column, name}
        : {column: name};
  return {
    unit,
    outcome: filesOf(spec.outcome.kind).define(spec.outcome),
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
export function columnsOf({unit, outcome, weight, conditions}: PeopleDefinition): string[] {
  const names = [
    unit.column,
    ...(unit.name === undefined ? [] : [unit.name]),
    ...filesOf(outcome.kind).columns(outcome),
    ...(weight === undefined ? [] : [weight]),
    ...conditions.map(({column}) => column)
  ];
  return [...new Set(names)];
}

/** The columns that hold numbers, in which a decimal comma may stand. */
export function numericColumnsOf({outcome, weight, conditions}: PeopleDefinition): string[] {
  const names = [
    ...filesOf(outcome.kind).numericColumns(outcome),
    ...(weight === undefined ? [] : [weight]),
    ...conditions.filter(({kind}) => kind === "numeric").map(({column}) => column)
  ];
  return [...new Set(names)];
}
