import type {Design} from "../design/design.js";
import type {CodedPeople} from "../table/codedTable.js";
import type {Warning} from "../warnings.js";
import {categories, levelOf, open} from "./separation.js";

/** A column with less than this share of its variance left after the columns before it counts as their combination. */
export const dependentTolerance = 1e-10;

/** The design's own warnings that concern these conditions. */
export function designWarnings(design: Design<CodedPeople>, conditions: readonly string[]): Warning[] {
  return design.warnings.filter(({condition}) => condition !== undefined && conditions.includes(condition));
}

/**
 * Why columns were left out: a level that nobody in the fit has, a reference level that nobody in the fit has (or whose
 * outcome is settled), so that another takes its place, or a combination of the columns before it.
 */
export function dependentWarnings(
  design: Design<CodedPeople>,
  conditions: readonly string[],
  dependent: readonly number[],
  {weight, settled}: {readonly weight: Float64Array; readonly settled: Int8Array}
): Warning[] {
  const {table, parameters} = design;
  const counts = new Map(
    categories(table, conditions).map(column => {
      const codeOf = levelOf(table, column);
      const n = new Float64Array(column.levels.length);
      for (let i = 0; i < table.rows; ++i) if (settled[i] === open) n[codeOf(i)] += weight[i];
      return [column.id, {column, n}] as const;
    })
  );
  return dependent.map(at => {
    const {name, condition, level} = parameters[at];
    const counted = condition === null || level === null ? undefined : counts.get(condition);
    if (condition !== null && level !== null && counted !== undefined) {
      const {column, n} = counted;
      if (n[column.levels.indexOf(level)] === 0) {
        const message = `condition ${condition}: nobody in the reference population has level ${level}; elsewhere it is expected to be like the reference level`;
        return {code: "empty-level", condition, level, message};
      }
      const reference = column.levels[column.reference];
      if (n[column.reference] === 0) {
        const message = `condition ${condition}: the reference level ${reference} cannot be compared with; ${level} takes its place`;
        return {code: "other-reference", condition, level: reference, message};
      }
    }
    const message = `${name} is a combination of the conditions before it and was left out`;
    return {
      code: "collinear",
      ...(condition === null ? {} : {condition}),
      ...(level === null ? {} : {level}),
      message
    };
  });
}
