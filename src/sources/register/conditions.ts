import {type CategoricalColumn, type Column, InputError} from "../../engine/index.js";
import type {Condition, Spec} from "../../spec/schema.js";

/**
 * The register's columns as a spec wants them: its conditions in its order, its levels in its order, its reference.
 * Throws InputError when the spec names a condition or a level that the register does not have, or leaves one out
 * that people are in.
 */
export function chooseColumns(spec: Pick<Spec, "id" | "conditions">, columns: readonly Column[]): Column[] {
  return spec.conditions.map((condition, index) => {
    const where = `${spec.id}: conditions[${index}]`;
    const name = condition.column ?? condition.id;
    const column = columns.find(({id}) => id === name);
    if (column === undefined) {
      throw new InputError("unknown", `column ${JSON.stringify(name)} of the synthetic register`, {
        where,
        allowed: `allowed: ${columns.map(({id}) => id).join(", ")}`
      });
    }
    if (column.kind !== condition.kind || column.per !== condition.per) {
      throw new InputError("invalid", `condition ${condition.id}: ${condition.kind} per ${condition.per}`, {
        where,
        allowed: `the synthetic register has it ${column.kind} per ${column.per}`
      });
    }
    return column.kind === "categorical" && condition.kind === "categorical"
      ? recode(column, condition, where)
      : {...column, id: condition.id};
  });
}

function recode(
  column: CategoricalColumn,
  condition: Extract<Condition, {kind: "categorical"}>,
  where: string
): CategoricalColumn {
  const levels = condition.levels.map(({id}) => id);
  const allowed = `the synthetic register has ${column.levels.join(", ")}`;
  const codeOf = new Map<string, number>();
  condition.levels.forEach(({id, value}, code) => {
    for (const cell of value === undefined ? [id] : [value].flat()) {
      if (!column.levels.includes(String(cell))) {
        throw new InputError("unknown", `level ${JSON.stringify(cell)} of condition ${condition.id}`, {
          where,
          allowed
        });
      }
      codeOf.set(String(cell), code);
    }
  });
  const codes = column.levels.map(level => {
    const code = codeOf.get(level);
    if (code === undefined) {
      throw new InputError("missing", `level ${JSON.stringify(level)} of condition ${condition.id}`, {
        where,
        allowed
      });
    }
    return code;
  });
  return {
    kind: "categorical",
    id: condition.id,
    per: column.per,
    levels,
    reference: levels.indexOf(condition.reference),
    codes: Uint8Array.from(column.codes, code => codes[code])
  };
}
